package quoth.collation.ruling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import quoth.collation.Point;
import quoth.reading.EntityType;
import quoth.reading.QuotationKind;

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

    /**
     * That words are quoted in another way than the machine found.
     *
     * @param passages words of what is said, in each document; never empty
     * @param quotation how they are quoted
     */
    record WrongKind(List<Place> passages, QuotationKind quotation) implements Ruling {

        /** Fails when there are no words. */
        public WrongKind {
            passages = quoted(passages);
        }

        @Override
        public String words() {
            String kind = quotation.name().toLowerCase(Locale.ROOT);
            return shown(passages) + " is " + (quotation == QuotationKind.INDIRECT ? "an " : "a ") + kind
                    + " quotation";
        }

        @Override
        public List<Designation> designations() {
            return List.of();
        }
    }

    /**
     * That words which the machine took for answers to one question are not.
     *
     * @param asked what both are taken to answer; empty for whatever it is
     * @param first words that answer the one question, in each document; never empty
     * @param second words that answer the other; never empty
     */
    record NotSameQuestion(Optional<Point.Kind> asked, List<Place> first, List<Place> second) implements Ruling {

        /** Fails when there are no words on a side. */
        public NotSameQuestion {
            first = answering(first);
            second = answering(second);
        }

        @Override
        public String words() {
            return shown(first) + " and " + shown(second) + " are not answers to the same question";
        }

        @Override
        public List<Designation> designations() {
            return List.of();
        }
    }

    /**
     * That two answers to one question do not contradict each other.
     *
     * @param asked what both answer; empty for whatever it is
     * @param first words of the one, in each document; never empty
     * @param second words of the other; never empty
     */
    record NoDisagreement(Optional<Point.Kind> asked, List<Place> first, List<Place> second) implements Ruling {

        /** Fails when there are no words on a side. */
        public NoDisagreement {
            first = answering(first);
            second = answering(second);
        }

        @Override
        public String words() {
            return shown(first) + " and " + shown(second) + " do not contradict each other";
        }

        @Override
        public List<Designation> designations() {
            return List.of();
        }
    }

    /** What a person has to say of something. It changes no result. */
    sealed interface Note extends Ruling {

        /** The longest note, in code units. */
        int LONGEST = 10_000;

        /** What is noted; never blank. */
        String text();

        /** Whether something can be noted: it has words, and no characters that move or hide what stands around it. */
        static boolean isText(String text) {
            return text.length() <= LONGEST
                    && !text.isBlank()
                    && text.codePoints()
                            .noneMatch(point -> (Character.isISOControl(point) && point != '\n' && point != '\t')
                                    || (point >= 0x202A && point <= 0x202E)
                                    || (point >= 0x2066 && point <= 0x2069));
        }
    }

    /**
     * A note on somebody or something.
     *
     * @param entity on whom
     * @param text what is noted
     */
    record EntityNote(Designation entity, String text) implements Note {

        /** Fails when there is no text, or one that cannot be shown as it is. */
        public EntityNote {
            text = noted(text);
        }

        @Override
        public String words() {
            return "note on " + entity.words() + ": " + text;
        }

        @Override
        public List<Designation> designations() {
            return List.of(entity);
        }
    }

    /**
     * A note on a document or on words in it.
     *
     * @param place where
     * @param text what is noted
     */
    record PassageNote(Place place, String text) implements Note {

        /** Fails when there is no text, or one that cannot be shown as it is. */
        public PassageNote {
            text = noted(text);
        }

        @Override
        public String words() {
            return "note on " + place.words() + ": " + text;
        }

        @Override
        public List<Designation> designations() {
            return List.of();
        }
    }

    /**
     * A note on a point: on the question to which these words are answers.
     *
     * @param asked what it asks for; empty for whatever it is
     * @param answers words of its answers; never empty
     * @param text what is noted
     */
    record PointNote(Optional<Point.Kind> asked, List<Place> answers, String text) implements Note {

        /** Fails when there are no words of answers, or when there is no text or one that cannot be shown as it is. */
        public PointNote {
            answers = answering(answers);
            text = noted(text);
        }

        @Override
        public String words() {
            return "note on what " + shown(answers) + " answers: " + text;
        }

        @Override
        public List<Designation> designations() {
            return List.of();
        }
    }

    private static String noted(String text) {
        if (!Note.isText(text)) {
            throw new IllegalArgumentException(
                    "a note must have 1 to " + Note.LONGEST + " characters, and no control or direction characters");
        }
        return text.strip();
    }

    private static List<Place> answering(List<Place> places) {
        return requireWords(places, "a ruling on answers must give words of each");
    }

    private static List<Place> quoted(List<Place> passages) {
        return requireWords(passages, "a ruling on what is said must give words of it");
    }

    private static List<Place> requireWords(List<Place> places, String otherwise) {
        if (places.isEmpty() || places.stream().anyMatch(place -> place.quote().isEmpty())) {
            throw new IllegalArgumentException(otherwise);
        }
        return List.copyOf(places);
    }

    private static String shown(List<Place> passages) {
        int more = passages.size() - 1;
        return passages.getFirst().words() + (more > 0 ? " and " + more + " more" : "");
    }
}
