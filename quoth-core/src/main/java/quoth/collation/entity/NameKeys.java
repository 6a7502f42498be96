package quoth.collation.entity;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import quoth.reading.EntityType;

/**
 * The keys under which names meet that may be spellings of one: as written; by how the surname, and where two surnames are
 * usual the one before the last, sounds; in initials; by place. A name that is written with the surname first meets the other
 * order under both words; persons do not meet bodies of another name. A given name alone says so little that it meets full names in its own story only.
 */
final class NameKeys {

    private static final int MOST_EASTERN = 16;

    private NameKeys() {}

    /** Adds the keys of a name of something of a type in the documents of a story. */
    static void add(Collection<String> keys, Name name, EntityType type, String story) {
        keys.add("exact " + name.joined());
        if (name.words().size() == 1) {
            keys.add("initials " + name.joined().replace(".", "").replace("&", ""));
        }
        if (type == EntityType.PERSON || type == EntityType.OTHER) {
            name.asPerson().readings().forEach(words -> addPersonal(keys, words, story));
            name.asPerson().eastern().forEach(eastern -> addEastern(keys, eastern, story));
            if (name.words().size() > 1 && name.asPerson().initials().length() > 1) {
                keys.add("initials " + name.asPerson().initials());
            }
        }
        if (type != EntityType.PERSON) {
            addBodily(keys, name.asBody());
        }
    }

    private static void addPersonal(Collection<String> keys, List<String> words, String story) {
        keys.add("surname " + Spelling.skeleton(words.getLast()));
        String first = Spelling.skeleton(words.getFirst());
        keys.add("first " + story + " " + first);
        if (words.size() > 2) {
            keys.add("surname " + Spelling.skeleton(words.get(words.size() - 2)));
        }
        if (words.size() == 2) {
            Stream<String> both = Stream.of(first, Spelling.skeleton(words.getLast()));
            keys.add("both " + String.join(" ", both.sorted().toList()));
        }
        if (words.size() == 1 && EasternName.isFamily(words.getFirst())) {
            EasternName.familyKeys(words.getFirst()).forEach(key -> keys.add("family " + story + " " + key));
        }
    }

    private static void addEastern(Collection<String> keys, EasternName name, String story) {
        name.given().stream().sorted().limit(MOST_EASTERN).forEach(key -> keys.add("eastern " + key));
        name.family().forEach(key -> keys.add("family " + story + " " + key));
    }

    private static void addBodily(Collection<String> keys, BodyName name) {
        if (name.words().size() > 1) {
            name.acronyms().forEach(acronym -> keys.add("initials " + acronym));
        }
        if (name.core().size() == 1) {
            keys.add("initials " + name.core().getFirst());
        }
        name.place().ifPresent(place -> keys.add("place " + place));
        if (!name.core().isEmpty()) {
            keys.add("body " + Spelling.skeleton(name.core().getLast()));
            keys.add("joined " + Spelling.skeleton(String.join("", name.core())));
            keys.add("body "
                    + Spelling.skeleton(
                            name.core().stream().sorted().findFirst().orElse("")));
        }
    }
}
