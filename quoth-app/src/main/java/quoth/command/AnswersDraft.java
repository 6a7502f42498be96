package quoth.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.collation.ruling.DocumentAnchor;
import quoth.collation.ruling.Place;
import quoth.collation.ruling.Ruling;
import quoth.document.Document;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.document.TextQuote;
import quoth.dossier.Pile;

/** Words rulings on points after the words of answers that a person typed, or says why it cannot. */
final class AnswersDraft {

    private static final int QUESTIONS = 4;

    private final Pile pile;
    private final String file;
    private final Optional<Point.Kind> asked;
    private final Naming naming;

    /**
     * Rulings on a pile.
     *
     * @param asked the kind of question that is meant, where words answer several
     */
    AnswersDraft(Pile pile, String file, Optional<Point.Kind> asked) {
        this.pile = pile;
        this.file = file;
        this.asked = asked;
        this.naming = new Naming(pile, file);
    }

    Ruling notSameQuestion(String first, List<String> firstIn, String second, List<String> secondIn) {
        Pair pair = pair(words(first, firstIn), words(second, secondIn));
        return pair.one().equals(pair.other())
                ? new Ruling.NotSameQuestion(kind(pair), places(pair.ones()), places(pair.others()))
                : new Ruling.NotSameQuestion(
                        kind(pair),
                        places(pair.one().claims()),
                        places(pair.other().claims()));
    }

    Ruling noDisagreement(String first, List<String> firstIn, String second, List<String> secondIn) {
        Pair pair = pair(words(first, firstIn), words(second, secondIn));
        if (pair.one().equals(pair.other())) {
            throw failed(shown(first) + " and " + shown(second) + " are one answer already, \u201c"
                    + NearNames.shown(pair.one().value()) + "\u201d: there is nothing to rule.");
        }
        if (pair.point().status() != Point.Status.DISPUTED) {
            throw failed(shown(first) + " and " + shown(second)
                    + " are not held to contradict each other: the answers to \u201c"
                    + NearNames.shown(pair.point().question()) + "\u201d are not disputed.");
        }
        return new Ruling.NoDisagreement(
                kind(pair), places(pair.one().claims()), places(pair.other().claims()));
    }

    /** A note on the point to which some words are an answer. */
    Ruling note(String answer, List<String> in, String text) {
        Words words = words(answer, in);
        List<Point> points = points(point -> !words.in(point).isEmpty());
        if (points.isEmpty()) {
            throw noAnswer(words);
        }
        Point point = single(points, shown(answer) + " is");
        return new Ruling.PointNote(
                Optional.of(point.kind()),
                places(point.values().stream()
                        .flatMap(value -> value.claims().stream())
                        .toList()),
                text);
    }

    private static Optional<Point.Kind> kind(Pair pair) {
        return Optional.of(pair.point().kind());
    }

    private Words words(String typed, List<String> in) {
        if (typed.isBlank() || typed.length() > RulingDraft.LONGEST_WORDS) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The words of an answer must be 1 to " + RulingDraft.LONGEST_WORDS
                            + " characters: give some of them as they stand in the document.");
        }
        List<Document> documents = naming.documents(in);
        List<Passage> passages = new ArrayList<>();
        for (ReadDocument read : pile.documents()) {
            if (documents.isEmpty() || documents.contains(read.document())) {
                for (Span span : RulingDraft.passages(read.document(), typed)) {
                    passages.add(read.document().passage(span));
                }
            }
        }
        if (passages.isEmpty()) {
            throw failed(shown(typed) + " stands nowhere in " + where(in) + ": quoth show " + file
                    + " --what points lists the questions with their answers.");
        }
        return new Words(typed, passages);
    }

    private String where(List<String> in) {
        return in.isEmpty() ? file : in.stream().map(NearNames::shown).collect(Collectors.joining(" or "));
    }

    /** The two answers to one question that are meant. */
    private Pair pair(Words first, Words second) {
        List<Point> points =
                points(point -> !first.in(point).isEmpty() && !second.in(point).isEmpty());
        if (points.isEmpty()) {
            for (Words words : List.of(first, second)) {
                if (points(point -> !words.in(point).isEmpty()).isEmpty()) {
                    throw noAnswer(words);
                }
            }
            throw failed(shown(first.typed()) + " and " + shown(second.typed())
                    + " are not held to be answers to one question: there is nothing to rule.");
        }
        Point point = single(points, shown(first.typed()) + " and " + shown(second.typed()) + " are");
        List<Point.Claim> ones = first.in(point);
        List<Point.Claim> others = second.in(point);
        if (ones.stream().anyMatch(others::contains)) {
            throw failed(shown(first.typed()) + " and " + shown(second.typed())
                    + " stand in the same answer: give words that only one of the two has, or say which document is"
                    + " meant with --first-in DOCUMENT and --second-in DOCUMENT.");
        }
        return new Pair(
                point,
                value(point, ones, first, "--first-in"),
                value(point, others, second, "--second-in"),
                ones,
                others);
    }

    private Point.Value value(Point point, List<Point.Claim> claims, Words words, String option) {
        List<Point.Value> values = point.values().stream()
                .filter(value -> value.claims().stream().anyMatch(claims::contains))
                .toList();
        if (values.size() > 1) {
            throw failed(shown(words.typed()) + " stands in " + values.size() + " answers to \u201c"
                    + NearNames.shown(point.question()) + "\u201d ("
                    + values.stream()
                            .map(value -> NearNames.shown(value.value()))
                            .collect(Collectors.joining("; "))
                    + "): give more of the words, or say which document with " + option + " DOCUMENT.");
        }
        return values.getFirst();
    }

    private List<Point> points(Predicate<Point> wanted) {
        return pile.collation().points().stream()
                .filter(point -> asked.isEmpty() || asked.get() == point.kind())
                .filter(wanted)
                .toList();
    }

    private Point single(List<Point> points, String what) {
        if (points.size() > 1) {
            Set<String> questions = new LinkedHashSet<>();
            points.forEach(point ->
                    questions.add(NearNames.shown(point.question()) + " (" + RulingDraft.word(point.kind()) + ")"));
            throw failed(what + " held to answer " + points.size() + " questions ("
                    + questions.stream().limit(QUESTIONS).collect(Collectors.joining("; "))
                    + (questions.size() > QUESTIONS ? " and so on" : "")
                    + "): give more of the words, or say which with --asked KIND or a document.");
        }
        return points.getFirst();
    }

    private Refusal noAnswer(Words words) {
        return failed(shown(words.typed()) + " is not held to answer a question"
                + asked.map(kind -> " of kind " + RulingDraft.word(kind)).orElse("") + ": quoth show " + file
                + " --what points lists the questions with their answers.");
    }

    private List<Place> places(List<Point.Claim> claims) {
        return claims.stream()
                .map(Point.Claim::passage)
                .distinct()
                .map(this::place)
                .toList();
    }

    private Place place(Passage passage) {
        Document document = pile.documents().stream()
                .map(ReadDocument::document)
                .filter(one -> one.id().equals(passage.document()))
                .findFirst()
                .orElseThrow();
        return new Place(DocumentAnchor.of(document), Optional.of(TextQuote.of(document.text(), passage.span())));
    }

    private static String shown(String words) {
        return "\u201c" + NearNames.shown(words) + "\u201d";
    }

    private static Refusal failed(String message) {
        return new Refusal(ExitCode.FAILED, message);
    }

    /**
     * Words as a person typed them.
     *
     * @param typed the words
     * @param passages where they stand
     */
    private record Words(String typed, List<Passage> passages) {

        /** The claims of a point in which they stand. */
        List<Point.Claim> in(Point point) {
            return point.values().stream()
                    .flatMap(value -> value.claims().stream())
                    .filter(this::standIn)
                    .toList();
        }

        private boolean standIn(Point.Claim claim) {
            return passages.stream()
                    .anyMatch(
                            passage -> passage.document().equals(claim.passage().document())
                                    && passage.span().overlaps(claim.passage().span()));
        }
    }

    /**
     * Two answers to one question.
     *
     * @param point the question
     * @param one the one answer
     * @param other the other
     * @param ones where the words of the one stand
     * @param others where those of the other do
     */
    private record Pair(
            Point point, Point.Value one, Point.Value other, List<Point.Claim> ones, List<Point.Claim> others) {}
}
