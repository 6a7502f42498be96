package quoth.collation.entity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import quoth.collation.Crossing;
import quoth.collation.Entity;
import quoth.collation.ruling.EntityDecisions;

/**
 * Entities across documents: figures meet under the {@linkplain NameKeys keys} of their names and, where they have none, under
 * their description in one story; they are compared by name and type; and joined as {@link EntityLinking} says.
 */
public final class EntityCrossing implements Crossing<LocalFigure, NameMatch, List<Entity>> {

    /** How telling one name is in two documents of one reporting. */
    private static final int REPEATED = 5;

    private final EntityDecisions decisions;

    /** Entities under what a person's rulings decide. */
    public EntityCrossing(EntityDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Collection<String> keys(LocalFigure item) {
        Collection<String> keys = new TreeSet<>();
        Name name = item.name();
        if (name.words().isEmpty()) {
            return keys;
        }
        if (item.named()) {
            NameKeys.add(keys, name, item.type(), item.story());
        }
        keys.add("described " + item.story() + " " + name.joined());
        return keys;
    }

    @Override
    public Optional<NameMatch> compare(LocalFigure left, LocalFigure right) {
        if (left.member().document().equals(right.member().document())) {
            return Optional.empty();
        }
        boolean repeated = left.origin().equals(right.origin())
                && left.type() == right.type()
                && left.name().joined().equals(right.name().joined());
        if (repeated) {
            return Optional.of(new NameMatch(REPEATED, "one document repeats the other and calls it by the same name"));
        }
        return NameComparison.compare(left, right);
    }

    @Override
    public List<Entity> link(List<LocalFigure> items, List<Pair<LocalFigure, NameMatch>> pairs) {
        return new EntityLinking(items, decisions).join(pairs);
    }
}
