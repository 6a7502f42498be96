package quoth.collation.point;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import quoth.collation.Entity;

/**
 * The entities that can be publishers, by name: an outlet is one of them when it is called the same, or the same with something
 * in brackets behind ("The Harbour Post (Online)" is the Harbour Post). Upper and lower case and an article in front make no
 * difference; of several so called the first counts.
 */
final class Publishers {

    private static final String BRACKET = " (";

    /** The place of the first entity of each folded name. */
    private final Map<String, Integer> places = new HashMap<>();

    private final List<Entity> entities;

    Publishers(List<Entity> entities) {
        this.entities = entities;
        for (int i = 0; i < entities.size(); i++) {
            if (canPublish(entities.get(i))) {
                places.putIfAbsent(fold(entities.get(i).name()), i);
            }
        }
    }

    /** The entity that an outlet is. */
    Optional<Entity> named(String outlet) {
        String name = fold(outlet);
        int first = place(name);
        for (int end = name.indexOf(BRACKET); end >= 0; end = name.indexOf(BRACKET, end + 1)) {
            first = Math.min(first, place(name.substring(0, end)));
        }
        return first < entities.size() ? Optional.of(entities.get(first)) : Optional.empty();
    }

    private int place(String name) {
        return places.getOrDefault(name, entities.size());
    }

    private static boolean canPublish(Entity entity) {
        return switch (entity.type()) {
            case ORGANISATION, MEDIA, GROUP, OTHER -> true;
            case PERSON, PLACE -> false;
        };
    }

    private static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
