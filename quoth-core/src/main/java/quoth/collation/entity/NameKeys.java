package quoth.collation.entity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.reading.EntityType;

/**
 * The keys under which names meet that may be spellings of one: as written; by how the surname, and where two surnames are
 * usual the one before the last, sounds, together with a given name or the group of names it belongs to; in initials; by place. A name that is written with the surname first meets the other
 * order under both words; persons do not meet bodies of another name. A given name alone says so little that it meets full names in its own story only.
 */
final class NameKeys {

    private static final int MOST_EASTERN = 16;

    private NameKeys() {}

    /** Under what a name of something of a type meets others in each of its stories. */
    static Set<String> inStory(Name name, EntityType type) {
        Set<String> keys = new TreeSet<>();
        if (type == EntityType.PERSON || type == EntityType.OTHER) {
            name.asPerson().readings().forEach(words -> {
                keys.add("first " + Spelling.skeleton(words.getFirst()));
                keys.add("last " + Spelling.skeleton(words.getLast()));
                if (words.size() == 1 && EasternName.isFamily(words.getFirst())) {
                    EasternName.familyKeys(words.getFirst()).forEach(key -> keys.add("family " + key));
                }
            });
            name.asPerson().eastern().forEach(eastern -> eastern.family().forEach(key -> keys.add("family " + key)));
        }
        if (type != EntityType.PERSON && type != EntityType.PLACE) {
            name.asBody().kinds().forEach(kind -> keys.add("kind " + kind));
            name.asBody().acronyms().stream()
                    .filter(acronym -> acronym.length() == 2 || name.words().size() == 1)
                    .forEach(acronym -> keys.add("initials " + acronym));
            if (name.words().size() == 1 && name.last().length() < 4) {
                keys.add("initials " + name.last());
            }
        }
        return keys;
    }

    /** Adds the keys of a name of something of a type. */
    static void add(Collection<String> keys, Name name, EntityType type) {
        keys.add("exact " + name.joined());
        if (name.words().size() == 1) {
            keys.add("initials " + name.joined().replace(".", "").replace("&", ""));
        }
        if (type == EntityType.PERSON || type == EntityType.OTHER) {
            name.asPerson().readings().forEach(words -> addPersonal(keys, words));
            name.asPerson().eastern().forEach(eastern -> addEastern(keys, eastern));
            if (name.words().size() > 1 && name.asPerson().initials().length() > 2) {
                keys.add("initials " + name.asPerson().initials());
            }
        }
        if (type != EntityType.PERSON) {
            addBodily(keys, name.asBody(), type);
        }
    }

    /** By surname and given name together, for a surname alone has too many bearers to compare them all. */
    private static void addPersonal(Collection<String> keys, List<String> words) {
        int last = words.size() - 1;
        if (last == 0) {
            keys.add("surname " + Spelling.skeleton(words.getFirst()));
            return;
        }
        for (int surname = last; surname >= Math.max(1, last - 1); surname--) {
            String family = Spelling.skeleton(words.get(surname));
            keys.add("initial " + family + " " + words.getFirst().charAt(0));
            for (String given : words.subList(0, surname)) {
                if (given.length() > 1) {
                    keys.add("person " + family + " " + Spelling.skeleton(given));
                    GivenNames.lines(given).forEach(line -> keys.add("person " + family + " " + line));
                }
            }
        }
        if (last == 1) {
            Stream<String> both = Stream.of(Spelling.skeleton(words.getFirst()), Spelling.skeleton(words.getLast()));
            keys.add("both " + String.join(" ", both.sorted().toList()));
        }
    }

    private static void addEastern(Collection<String> keys, EasternName name) {
        name.given().stream().sorted().limit(MOST_EASTERN).forEach(key -> keys.add("eastern " + key));
    }

    private static void addBodily(Collection<String> keys, BodyName name, EntityType type) {
        if (name.words().size() > 1) {
            boolean body = name.isBodily() || type != EntityType.OTHER;
            name.acronyms().stream()
                    .filter(acronym -> acronym.length() > 2 || body)
                    .forEach(acronym -> keys.add("initials " + acronym));
        }
        if (name.core().size() == 1) {
            keys.add("initials " + name.core().getFirst());
        }
        name.place().ifPresent(place -> keys.add("place " + place));
        if (name.core().isEmpty()) {
            return;
        }
        keys.add("joined " + skeletons(name.core().stream()));
        keys.add("sorted " + skeletons(name.core().stream().sorted()));
        keys.add("sorted " + skeletons(name.words().stream().sorted()));
        if (name.core().size() > 1) {
            String last = Spelling.skeleton(name.core().getLast());
            keys.add("body " + last + " " + name.core().getFirst().charAt(0));
        }
        name.withoutStyle().ifPresent(plain -> keys.add("joined " + skeletons(Stream.of(plain.split(" ")))));
    }

    private static String skeletons(Stream<String> words) {
        return Spelling.skeleton(words.collect(Collectors.joining()));
    }
}
