package quoth.collation.ruling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import quoth.collation.Point;
import quoth.document.Passage;

/**
 * Follows the rulings on points. They rest on the words of answers, wherever these are answers now: what a ruling holds to be
 * answers to two questions is taken apart, and what it says does not contradict each other counts as compatible.
 */
public final class PointDecisions {

    private final List<Sides> apart = new ArrayList<>();
    private final List<Sides> agreeing = new ArrayList<>();
    private final List<Sides> noted = new ArrayList<>();

    private PointDecisions() {}

    /** Nothing is ruled on points. */
    public static PointDecisions none() {
        return new PointDecisions();
    }

    /** What rulings say of points, in the order in which they were given. */
    static PointDecisions of(List<Finding> findings, Figures figures) {
        PointDecisions decisions = new PointDecisions();
        for (Finding finding : findings) {
            switch (finding.given().ruling()) {
                case Ruling.NotSameQuestion(Optional<Point.Kind> asked, List<Place> first, List<Place> second) ->
                    decisions.apart.add(sides(finding, asked, first, second, figures));
                case Ruling.NoDisagreement(Optional<Point.Kind> asked, List<Place> first, List<Place> second) ->
                    decisions.agreeing.add(sides(finding, asked, first, second, figures));
                case Ruling.PointNote note ->
                    decisions.noted.add(sides(finding, note.asked(), note.answers(), List.of(), figures));
                case Ruling.SameEntity same -> {}
                case Ruling.NotSameEntity entities -> {}
                case Ruling.SplitEntity split -> {}
                case Ruling.RenameEntity renaming -> {}
                case Ruling.EntityTypeRuling typing -> {}
                case Ruling.NotAnEntity none -> {}
                case Ruling.WrongSpeaker wrong -> {}
                case Ruling.WrongKind wrong -> {}
                case Ruling.NotAQuotation none -> {}
                case Ruling.EntityNote note -> {}
                case Ruling.PassageNote note -> {}
            }
        }
        return decisions;
    }

    private static Sides sides(
            Finding finding, Optional<Point.Kind> asked, List<Place> first, List<Place> second, Figures figures) {
        return new Sides(finding, asked, passages(finding, first, figures), passages(finding, second, figures));
    }

    private static List<Passage> passages(Finding finding, List<Place> places, Figures figures) {
        List<Passage> found = new ArrayList<>();
        for (Place place : places) {
            figures.locate(
                            place,
                            (reading, words) -> words.ifPresent(span ->
                                    found.add(new Passage(reading.document().id(), span))))
                    .ifPresent(finding::fails);
        }
        return found;
    }

    /**
     * What was held to be answers to one question, taken apart where rulings say that it is not. An answer of which no ruling
     * speaks goes where it is more akin, to the first side when it is as much akin to both.
     *
     * @param kind what the answers are of
     * @param group the answers, in the pile's order
     * @param place where an answer stands
     * @param kinship how much two answers have in common, the earlier one given first
     * @return the parts, each in the order of the group; the group alone where nothing is ruled
     */
    public <A> List<List<A>> parts(
            Point.Kind kind, List<A> group, Function<A, Passage> place, ToDoubleBiFunction<A, A> kinship) {
        List<List<A>> parts = List.of(group);
        for (Sides sides : apart) {
            if (!sides.isAbout(kind)) {
                continue;
            }
            parts = parts.stream()
                    .flatMap(part -> parts(part, sides, place, kinship).stream())
                    .toList();
        }
        return parts;
    }

    /** Whether a ruling that can change a point speaks of words of a document. */
    public boolean isAbout(String document) {
        return Stream.concat(apart.stream(), agreeing.stream())
                .flatMap(sides -> Stream.concat(sides.first().stream(), sides.second().stream()))
                .anyMatch(passage -> passage.document().equals(document));
    }

    private static <A> List<List<A>> parts(
            List<A> part, Sides sides, Function<A, Passage> place, ToDoubleBiFunction<A, A> kinship) {
        List<Side> ruled = part.stream().map(place).map(sides::side).toList();
        if (!ruled.contains(Side.FIRST) || !ruled.contains(Side.SECOND)) {
            return List.of(part);
        }
        List<A> first = new ArrayList<>();
        List<A> second = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            Side side = ruled.get(i) == Side.NEITHER ? nearer(part, i, ruled, kinship) : ruled.get(i);
            (side == Side.SECOND ? second : first).add(part.get(i));
            if (ruled.get(i) != Side.NEITHER) {
                sides.finding.appliesIn(place.apply(part.get(i)).document());
            }
        }
        return List.of(List.copyOf(first), List.copyOf(second));
    }

    private static <A> Side nearer(List<A> part, int item, List<Side> ruled, ToDoubleBiFunction<A, A> kinship) {
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < part.size(); i++) {
            double kin = ruled.get(i) == Side.NEITHER
                    ? Double.NEGATIVE_INFINITY
                    : kinship.applyAsDouble(part.get(Math.min(i, item)), part.get(Math.max(i, item)));
            if (ruled.get(i) == Side.FIRST) {
                first = Math.max(first, kin);
            } else {
                second = Math.max(second, kin);
            }
        }
        return second > first ? Side.SECOND : Side.FIRST;
    }

    /**
     * Whether a ruling says that two answers do not contradict each other. To be asked only of those that would be held to.
     *
     * @param kind what the answers are of
     * @param one where the one is given
     * @param other where the other is given
     */
    public boolean isReconciled(Point.Kind kind, Collection<Passage> one, Collection<Passage> other) {
        boolean reconciled = false;
        for (Sides sides : agreeing) {
            if (sides.isAbout(kind) && sides.isBetween(one, other)) {
                Stream.concat(one.stream(), other.stream())
                        .filter(passage -> sides.side(passage) != Side.NEITHER)
                        .forEach(passage -> sides.finding.appliesIn(passage.document()));
                reconciled = true;
            }
        }
        return reconciled;
    }

    /** The points, those that rulings have shaped with the rulings among their reasons; and notes what found no point. */
    public List<Point> shaped(List<Point> points) {
        List<Point> shaped = points.stream().map(this::shaped).toList();
        for (Sides sides : noted) {
            sides.pointOf(points).ifPresent(point -> {
                sides.finding.appliesTo(point.id());
                claims(point)
                        .filter(claim -> sides.side(claim) == Side.FIRST)
                        .forEach(claim -> sides.finding.appliesIn(claim.document()));
            });
        }
        settle(apart, "these are not held to be answers to one question now");
        settle(agreeing, "these are not held to contradict each other now");
        settle(noted, "these words are not held to answer a question now");
        return shaped;
    }

    private Point shaped(Point point) {
        List<String> reasons = new ArrayList<>(point.reasons());
        for (Sides sides : apart) {
            if (sides.finding.isFollowed() && sides.speaksOf(point)) {
                sides.shapes(point, reasons);
            }
        }
        for (Sides sides : agreeing) {
            if (sides.finding.isFollowed() && sides.isWithin(point)) {
                sides.shapes(point, reasons);
            }
        }
        return reasons.size() == point.reasons().size()
                ? point
                : new Point(
                        point.id(),
                        point.kind(),
                        point.question(),
                        point.story(),
                        point.status(),
                        point.values(),
                        reasons);
    }

    private static void settle(List<Sides> rulings, String otherwise) {
        rulings.stream()
                .map(Sides::finding)
                .filter(finding -> !finding.isFollowed() && !finding.isObstructed())
                .forEach(finding -> finding.fails(otherwise));
    }

    private static Stream<Passage> claims(Point point) {
        return point.values().stream().flatMap(value -> value.claims().stream()).map(Point.Claim::passage);
    }

    /** On which side of a ruling an answer stands. */
    private enum Side {
        FIRST,
        SECOND,
        NEITHER
    }

    /**
     * A ruling with the words of both sides as they stand now.
     *
     * @param finding the ruling
     * @param asked what is asked for; empty for whatever it is
     * @param first the words of the one side
     * @param second the words of the other
     */
    private record Sides(Finding finding, Optional<Point.Kind> asked, List<Passage> first, List<Passage> second) {

        boolean isAbout(Point.Kind kind) {
            return asked.isEmpty() || asked.get() == kind;
        }

        /** The side whose words an answer stands in; where it stands in both, the one whose words are fewer. */
        Side side(Passage answer) {
            int ones = shortest(first, answer);
            int others = shortest(second, answer);
            return ones == others ? Side.NEITHER : ones < others ? Side.FIRST : Side.SECOND;
        }

        private static int shortest(List<Passage> words, Passage answer) {
            return words.stream()
                    .filter(passage -> passage.document().equals(answer.document())
                            && passage.span().overlaps(answer.span()))
                    .mapToInt(passage -> passage.span().length())
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }

        boolean isBetween(Collection<Passage> one, Collection<Passage> other) {
            Set<Side> ones = sides(one.stream());
            Set<Side> others = sides(other.stream());
            return (ones.contains(Side.FIRST) && others.contains(Side.SECOND))
                    || (ones.contains(Side.SECOND) && others.contains(Side.FIRST));
        }

        private Set<Side> sides(Stream<Passage> answers) {
            Set<Side> sides = new TreeSet<>();
            answers.map(this::side).forEach(sides::add);
            return sides;
        }

        boolean speaksOf(Point point) {
            return isAbout(point.kind()) && claims(point).anyMatch(claim -> side(claim) != Side.NEITHER);
        }

        boolean isWithin(Point point) {
            return isAbout(point.kind()) && sides(claims(point)).containsAll(Set.of(Side.FIRST, Side.SECOND));
        }

        void shapes(Point point, List<String> reasons) {
            finding.appliesTo(point.id());
            reasons.add(finding.given().reason());
        }

        /** The point with the most of the words, the first by id of several. */
        Optional<Point> pointOf(List<Point> points) {
            return points.stream()
                    .filter(this::speaksOf)
                    .max(Comparator.comparingLong((Point point) -> claims(point)
                                    .filter(claim -> side(claim) != Side.NEITHER)
                                    .count())
                            .thenComparing(Point::id, Comparator.reverseOrder()));
        }
    }
}
