package quoth.collation.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.collation.Crossing;
import quoth.collation.Entity;
import quoth.collation.ruling.EntityDecisions;

/**
 * Entities across documents: {@linkplain Naming names} meet under their {@linkplain NameKeys keys} and, where a story has no
 * name for them, under their description; they are compared by name and type; and the figures that bear them are joined as
 * {@link EntityLinking} says.
 *
 * <p>That names and not figures meet keeps the blocks small: a name that thousands of documents use stands in a block once,
 * and a surname alone, which may be anybody's, meets full names in its own story; those of other stories it is
 * {@linkplain BareNames looked up} among.
 */
public final class EntityCrossing implements Crossing<Naming, NameMatch, List<Entity>> {

    private final EntityDecisions decisions;
    private final List<LocalFigure> figures;
    private final List<Naming> namings;

    /** The entities of figures, which stand in the pile's order, under what a person's rulings decide. */
    public EntityCrossing(List<LocalFigure> figures, EntityDecisions decisions) {
        this.figures = List.copyOf(figures);
        this.decisions = decisions;
        this.namings = Naming.of(figures);
    }

    /** What crosses: the names that the figures bear. */
    public List<Naming> namings() {
        return namings;
    }

    @Override
    public Collection<String> keys(Naming item) {
        Collection<String> keys = new HashSet<>();
        LocalFigure first = item.first();
        Name name = first.name();
        if (name.words().isEmpty() || BodyName.isOnlyLegal(name.words())) {
            return keys;
        }
        Set<String> inStory = first.named() ? NameKeys.inStory(name, first.type()) : Set.of();
        for (String story : item.stories()) {
            keys.add("described " + story + " " + name.joined());
            inStory.forEach(key -> keys.add(story + " " + key));
        }
        if (first.named() && !first.isBare()) {
            NameKeys.add(keys, name, first.type());
        }
        return keys;
    }

    @Override
    public Optional<NameMatch> compare(Naming left, Naming right) {
        return left.isOfOneDocumentWith(right)
                ? Optional.empty()
                : NameComparison.compare(
                        left.first(), right.first(), !left.storiesWith(right).isEmpty());
    }

    @Override
    public List<Entity> link(List<Naming> items, List<Pair<Naming, NameMatch>> pairs) {
        return new EntityLinking(figures, decisions).join(items, pairs);
    }
}
