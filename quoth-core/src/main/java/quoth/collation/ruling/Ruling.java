package quoth.collation.ruling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import quoth.reading.EntityType;

/** What a person can decide about the results of the machine. */
public sealed interface Ruling {

    /** What it says, as a clause: “A” and “B” are the same. */
    String words();

    /** Everybody whom it names, in the order in which it does. */
    List<Designation> designations();

    /**
     * That two are the same.
     *
     * @param first the one
     * @param second the other
     */
    record SameEntity(Designation first, Designation second) implements Ruling {
        @Override
        public String words() {
            return first.words() + " and " + second.words() + " are the same";
        }

        @Override
        public List<Designation> designations() {
            return List.of(first, second);
        }
    }

    /**
     * That two are not the same.
     *
     * @param first the one
     * @param second the other
     */
    record NotSameEntity(Designation first, Designation second) implements Ruling {
        @Override
        public String words() {
            return first.words() + " and " + second.words() + " are not the same";
        }

        @Override
        public List<Designation> designations() {
            return List.of(first, second);
        }
    }

    /**
     * That what was taken for one are two. A part given by documents is whoever the name means there. A part given by words of
     * documents is a mention that was read as somebody else's; it becomes somebody with the part's name.
     *
     * @param part what is split off
     * @param rest the names of what it is split from; whoever is called so and is not the part is somebody else
     */
    record SplitEntity(Designation part, List<String> rest) implements Ruling {

        /** Fails when there is nothing to split from. */
        public SplitEntity {
            rest = List.copyOf(rest);
            if (rest.isEmpty() || rest.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("a split must say by name from what");
            }
        }

        @Override
        public String words() {
            String others = rest.stream()
                    .limit(3)
                    .map(name -> "\u201c" + name + "\u201d")
                    .collect(Collectors.joining(", "));
            return part.words() + " is somebody else than " + others + (rest.size() > 3 ? " and so on" : "")
                    + (rest.contains(part.name()) ? " elsewhere" : "");
        }

        @Override
        public List<Designation> designations() {
            return List.of(part);
        }

        /** Whether mentions are split off, and not all that a document tells of somebody. */
        public boolean isOfMentions() {
            return part.places().stream().anyMatch(place -> place.quote().isPresent());
        }
    }

    /**
     * That somebody is to be called otherwise.
     *
     * @param entity who
     * @param name what to call it; never blank
     */
    record RenameEntity(Designation entity, String name) implements Ruling {

        /** Fails when the name is blank or holds characters that move or hide what stands around it. */
        public RenameEntity {
            if (!isName(name)) {
                throw new IllegalArgumentException(
                        "a new name must have letters, and no line breaks, control or direction characters");
            }
        }

        /** Whether something can be called so. */
        public static boolean isName(String name) {
            return !name.isBlank()
                    && name.codePoints()
                            .noneMatch(point -> Character.isISOControl(point)
                                    || (point >= 0x2028 && point <= 0x202E)
                                    || (point >= 0x2066 && point <= 0x2069));
        }

        @Override
        public String words() {
            return entity.words() + " is to be called \u201c" + name + "\u201d";
        }

        @Override
        public List<Designation> designations() {
            return List.of(entity);
        }
    }

    /**
     * That something is of another type than the machine took it for.
     *
     * @param entity what
     * @param type its type
     */
    record EntityTypeRuling(Designation entity, EntityType type) implements Ruling {
        @Override
        public String words() {
            String noun = type.name().toLowerCase(Locale.ROOT);
            return entity.words() + " is of type " + noun;
        }

        @Override
        public List<Designation> designations() {
            return List.of(entity);
        }
    }

    /**
     * That words taken for a name designate nobody and nothing: "Monday".
     *
     * @param entity which words
     */
    record NotAnEntity(Designation entity) implements Ruling {
        @Override
        public String words() {
            return entity.words() + " is no entity";
        }

        @Override
        public List<Designation> designations() {
            return List.of(entity);
        }
    }

    /**
     * That words are said by somebody else than the machine found.
     *
     * @param passages words of what is said, in each document; never empty
     * @param speaker who says it; empty when nobody is known to
     */
    record WrongSpeaker(List<Place> passages, Optional<Designation> speaker) implements Ruling {

        /** Fails when there are no words. */
        public WrongSpeaker {
            passages = quoted(passages);
        }

        @Override
        public String words() {
            return shown(passages) + " is said by "
                    + speaker.map(Designation::words).orElse("somebody who is not known");
        }

        @Override
        public List<Designation> designations() {
            return speaker.stream().toList();
        }
    }

    /**
     * That words which the machine took for somebody's are not: they are the document's own.
     *
     * @param passages words of what was taken for a saying, in each document; never empty
     */
    record NotAQuotation(List<Place> passages) implements Ruling {

        /** Fails when there are no words. */
        public NotAQuotation {
            passages = quoted(passages);
        }

        @Override
        public String words() {
            return shown(passages) + " is nobody’s saying";
        }

        @Override
        public List<Designation> designations() {
            return List.of();
        }
    }

    private static List<Place> quoted(List<Place> passages) {
        if (passages.isEmpty()
                || passages.stream().anyMatch(place -> place.quote().isEmpty())) {
            throw new IllegalArgumentException("a ruling on what is said must give words of it");
        }
        return List.copyOf(passages);
    }

    private static String shown(List<Place> passages) {
        int more = passages.size() - 1;
        return passages.getFirst().words() + (more > 0 ? " and " + more + " more" : "");
    }
}
