package quoth.collation.entity;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quoth.reading.EntityType;

/**
 * What kind of thing an entity is, by what its documents take it for. Every document has as many votes as it has mentions;
 * {@link EntityType#OTHER} means that a document cannot tell, and abstains; only a person of several names whom no document
 * calls by the last of them alone needs more votes than abstain. What the pile knows of its publishers is heard where
 * the documents cannot tell: who publishes is a medium, unless it publishes statements of its own.
 */
final class TypeVote {

    private final Set<String> publishers = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    /** Votes over the entities of these figures. */
    TypeVote(List<LocalFigure> all) {
        for (LocalFigure figure : all) {
            figure.publisher().ifPresent(publisher -> publishers.add(publisher.name()));
            if (figure.named()
                    && figure.type() == EntityType.PLACE
                    && figure.name().words().size() == 1) {
                places.add(figure.story() + " " + figure.name().joined());
            }
        }
    }

    /** The type that most votes are for; of two the one that comes first among the types. */
    EntityType of(List<LocalFigure> figures) {
        Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
        int abstained = 0;
        boolean publishes = false;
        for (LocalFigure figure : figures) {
            publishes |= figure.named() && publishers.contains(figure.name().joined());
            Optional<EntityType> type = ballot(figure);
            int mentions = Math.max(1, figure.mentions());
            type.ifPresent(vote -> votes.merge(vote, mentions, Integer::sum));
            abstained += type.isEmpty() ? mentions : 0;
        }
        EntityType most = votes.entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(EntityType.OTHER);
        boolean mistaken = most == EntityType.PERSON && figures.stream().noneMatch(TypeVote::isCalledBySurname);
        if (publishes && (most == EntityType.OTHER || mistaken || isMedium(figures))) {
            return EntityType.MEDIA;
        }
        if (mistaken && figures.stream().anyMatch(this::isNamedAfterItsPlace)) {
            return EntityType.ORGANISATION;
        }
        if (mistaken && abstained > votes.getOrDefault(most, 0)) {
            return byKind(figures);
        }
        return most == EntityType.OTHER ? byKind(figures) : most;
    }

    private static boolean isMedium(List<LocalFigure> figures) {
        return figures.stream()
                .anyMatch(figure -> figure.named() && figure.name().asBody().isMedium());
    }

    /** Whether a name of several words begins with that of a place of its story, as clubs, stations and firms are called. */
    private boolean isNamedAfterItsPlace(LocalFigure figure) {
        return figure.name().words().size() > 1
                && places.contains(figure.story() + " " + figure.name().words().getFirst());
    }

    /** What the words of the names say that no document can tell. */
    private static EntityType byKind(List<LocalFigure> figures) {
        List<BodyName> names = figures.stream()
                .filter(LocalFigure::named)
                .map(figure -> figure.name().asBody())
                .filter(name -> !name.kinds().isEmpty())
                .toList();
        if (names.isEmpty()) {
            return EntityType.OTHER;
        }
        return names.stream().anyMatch(BodyName::isMedium) ? EntityType.MEDIA : EntityType.ORGANISATION;
    }

    /** What a figure's document takes it for; empty where it cannot tell. */
    private static Optional<EntityType> ballot(LocalFigure figure) {
        boolean itself = figure.publisher()
                .filter(publisher -> publisher.name().equals(figure.name().joined()))
                .isPresent();
        if (itself
                && !figure.name().asBody().isMedium()
                && figure.publisher().filter(Publisher::speaksForItself).isPresent()) {
            return Optional.of(EntityType.ORGANISATION);
        }
        return Optional.of(figure.type()).filter(type -> type != EntityType.OTHER);
    }

    /** Whether a document that has the name in full uses the last word of it alone, as it does with people. */
    private static boolean isCalledBySurname(LocalFigure figure) {
        List<String> words = figure.name().words();
        return words.size() < 2
                || figure.forms().stream()
                        .map(form -> Name.of(form.text()).words())
                        .anyMatch(form -> form.size() == 1 && form.getFirst().equals(words.getLast()));
    }
}
