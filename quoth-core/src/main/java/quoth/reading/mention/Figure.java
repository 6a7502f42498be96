package quoth.reading.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quoth.reading.EntityType;

/** What is known of somebody or something while a text is gone through. */
final class Figure {

    /** The sex that pronouns and forms of address give a person. */
    enum Sex {
        MALE,
        FEMALE
    }

    private final List<String> names = new ArrayList<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
    private EntityType type = EntityType.OTHER;
    private Optional<Sex> sex = Optional.empty();
    private Optional<String> description = Optional.empty();

    void call(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    void give(String role) {
        roles.add(role);
        if (Vocabulary.MALE.contains(role)) {
            sex = Optional.of(Sex.MALE);
        } else if (Vocabulary.FEMALE.contains(role)) {
            sex = Optional.of(Sex.FEMALE);
        }
    }

    void vote(EntityType voted, int weight) {
        votes.merge(voted, weight, Integer::sum);
        type = mostVoted();
    }

    void is(Sex told) {
        if (sex.isEmpty()) {
            sex = Optional.of(told);
        }
    }

    List<String> names() {
        return names;
    }

    Set<String> roles() {
        return roles;
    }

    Optional<Sex> sex() {
        return sex;
    }

    /** Whether the text gives no name: "a guard", who is somebody, but nobody who could be found again. */
    boolean isUnnamed() {
        return names.isEmpty();
    }

    /** Says what the text calls somebody whom it does not name: "the driver". */
    void describe(String words) {
        if (description.isEmpty()) {
            description = Optional.of(words);
        }
    }

    /** Whether the text mentions this somebody more than once without a name. */
    boolean isDescribed() {
        return names.isEmpty() && description.isPresent();
    }

    /** The fullest name; the first of equally full ones; without a name what the text calls it first. */
    String name() {
        if (names.isEmpty()) {
            return description.orElse("");
        }
        String fullest = names.getFirst();
        for (String name : names) {
            if (name.split(" ").length > fullest.split(" ").length) {
                fullest = name;
            }
        }
        return fullest;
    }

    /** The type with most votes; of equals the one declared first. */
    EntityType type() {
        return type;
    }

    private EntityType mostVoted() {
        EntityType best = EntityType.OTHER;
        int most = 0;
        for (Map.Entry<EntityType, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return best;
    }

    /** Whether it may be a person. */
    boolean mayBePerson() {
        return type() == EntityType.PERSON;
    }

    /** Whether it is a body that can speak. */
    boolean isBody() {
        return type() == EntityType.ORGANISATION || type() == EntityType.MEDIA;
    }
}
