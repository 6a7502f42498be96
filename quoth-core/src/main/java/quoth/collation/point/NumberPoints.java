package quoth.collation.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quoth.collation.Point;
import quoth.collation.ruling.PointDecisions;
import quoth.document.Document;
import quoth.document.Passage;
import quoth.document.Span;

/**
 * Makes points of figures that answer one question. Values whose ranges exclude one another are disputed unless the later
 * replaces the earlier; values that are in no dispute make a point of their own, agreed or updated. A lower bound and a
 * later number above it are an update; so are a number and a later one where the later clause speaks of a rise or a
 * correction, where what is counted only ever grows and nobody repeats the earlier number afterwards, and where one source
 * gives both.
 */
final class NumberPoints {

    private static final Pattern REVISED = Pattern.compile(
            ".*\\b(?:ris(?:e|es|en|ing)|rose|climb\\w*|increas\\w*|grown|grew|up from|revis\\w*|correct\\w*|updat\\w*|latest|so far|by now)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** How many pairs that exclude one another are told. */
    private static final int CONFLICTS = 20;

    private static final NumberCrossing CROSSING = new NumberCrossing();

    private final Vouching vouching;
    private final PointDecisions decisions;

    NumberPoints(Vouching vouching, PointDecisions decisions) {
        this.vouching = vouching;
        this.decisions = decisions;
    }

    /** The points that figures answering one question make: none, one, or a dispute beside what is not disputed. */
    List<Point> of(List<Figure> group) {
        List<Given> values = values(group);
        Set<Given> disputed = new LinkedHashSet<>();
        Set<Given> updated = new LinkedHashSet<>();
        List<String> conflicts = new ArrayList<>();
        boolean reconciled = false;
        for (Given one : values) {
            for (Given other : values) {
                if (one != other && replaces(other, one)) {
                    updated.add(one);
                    updated.add(other);
                }
            }
        }
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                Given one = values.get(i);
                Given other = values.get(j);
                boolean exclusive = !one.range().isCompatible(other.range())
                        && !replaces(one, other)
                        && !replaces(other, one)
                        && Kinship.areRivals(CROSSING, one.firsts(), other.firsts());
                if (exclusive && decisions.isReconciled(Point.Kind.NUMBER, one.places(), other.places())) {
                    reconciled = true;
                } else if (exclusive) {
                    disputed.add(one);
                    disputed.add(other);
                    if (conflicts.size() < CONFLICTS) {
                        conflicts.add(one.label() + " and " + other.label() + " cannot both be so");
                    }
                }
            }
        }
        List<Point> points = new ArrayList<>();
        if (!disputed.isEmpty()) {
            points.add(point(group, List.copyOf(disputed), Point.Status.DISPUTED, conflicts));
        }
        boolean ruled = reconciled;
        List<Given> rest =
                values.stream().filter(value -> !disputed.contains(value)).toList();
        PointDraft.lots(
                        rest,
                        (one, other) -> ruled
                                || one.range().isCompatible(other.range())
                                || replaces(one, other)
                                || replaces(other, one))
                .forEach(lot -> undisputed(group, lot, updated, ruled).ifPresent(points::add));
        return points;
    }

    private Optional<Point> undisputed(List<Figure> group, List<Given> values, Set<Given> updated, boolean reconciled) {
        long documents = values.stream()
                .flatMap(value -> value.documents().stream())
                .map(Document::id)
                .distinct()
                .count();
        boolean replaced = values.stream().filter(updated::contains).count() > 1;
        boolean ruled = reconciled && values.size() > 1;
        if (documents < 2 && !replaced && !ruled) {
            return Optional.empty();
        }
        if (replaced) {
            return Optional.of(
                    point(group, values, Point.Status.UPDATED, List.of("the later number replaces the earlier")));
        }
        List<Point.Value> agreeing = values.stream().map(this::value).toList();
        boolean nameless = !ruled
                && PointDraft.withoutConflict(agreeing) == Point.Status.SINGLE
                && group.stream().noneMatch(Figure::isOfSomething);
        if (nameless) {
            return Optional.empty();
        }
        List<String> reasons =
                values.size() > 1 && !ruled ? List.of("the numbers do not exclude one another") : List.of();
        return Optional.of(point(group, values, PointDraft.withoutConflict(agreeing), reasons));
    }

    private Point point(List<Figure> group, List<Given> values, Point.Status status, List<String> why) {
        Figure first = values.getFirst().figures().getFirst();
        List<String> reasons = new ArrayList<>(kinship(group));
        reasons.addAll(why);
        return PointDraft.of(
                Point.Kind.NUMBER,
                Questions.howMany(values.stream()
                        .flatMap(value -> value.figures().stream())
                        .toList()),
                first.answer().story(),
                status,
                values.stream().map(this::value).toList(),
                reasons);
    }

    private static Set<String> kinship(List<Figure> group) {
        Set<String> reasons = new TreeSet<>();
        for (int i = 1; i < group.size(); i++) {
            CROSSING.compare(group.getFirst(), group.get(i)).ifPresent(kinship -> reasons.addAll(kinship.reasons()));
        }
        return reasons;
    }

    private Point.Value value(Given given) {
        List<Point.Claim> claims = given.figures().stream()
                .map(figure -> vouching.claim(
                        figure.answer().document(),
                        passage(figure),
                        figure.answer().attribution()))
                .toList();
        return PointDraft.value(given.label(), vouching.asPrinted(claims));
    }

    private static Span passage(Figure figure) {
        List<Span> others = figure.answer().statement().quantities().stream()
                .map(index -> figure.answer().document().reading().quantities().get(index))
                .filter(quantity -> !quantity.equals(figure.quantity()))
                .map(quantity -> quantity.span())
                .toList();
        return Clipping.around(figure.answer(), others);
    }

    /** The numbers given, "about 900" and "up to 900" with 900. */
    private static List<Given> values(List<Figure> group) {
        Map<String, List<Figure>> byNumber = new LinkedHashMap<>();
        for (Figure figure : group) {
            byNumber.computeIfAbsent(Range.number(figure.quantity()), label -> new ArrayList<>())
                    .add(figure);
        }
        List<Given> values = new ArrayList<>();
        byNumber.forEach((number, figures) -> {
            Figure best = figures.stream()
                    .min(Comparator.comparing((Figure figure) -> !figure.range().exact()))
                    .orElseThrow();
            List<Figure> exactFirst = new ArrayList<>(figures);
            exactFirst.remove(best);
            exactFirst.addFirst(best);
            values.add(new Given(Range.label(best.quantity()), List.copyOf(exactFirst)));
        });
        return values;
    }

    /** Whether {@code later} is an answer that replaces {@code earlier}. */
    private boolean replaces(Given later, Given earlier) {
        if (isFollowed(later, earlier)) {
            return true;
        }
        if (!Publishing.allBefore(earlier.sources(), later.sources())) {
            return false;
        }
        boolean higher = later.range().typical() > earlier.range().typical();
        if (higher && earlier.range().isOpenAbove()) {
            return true;
        }
        if (later.range().isCompatible(earlier.range())) {
            return false;
        }
        boolean growing = higher
                && later.figures().stream()
                        .anyMatch(figure ->
                                figure.state().filter(Concepts::isState).isPresent());
        boolean revised = later.figures().stream().anyMatch(NumberPoints::speaksOfRevision);
        return growing || revised || isOneSource(later, earlier);
    }

    private static boolean isFollowed(Given later, Given earlier) {
        Map<String, List<Figure>> byDocument = later.figures().stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.answer().document().document().id()));
        return earlier.figures().stream()
                .anyMatch(one -> byDocument
                        .getOrDefault(one.answer().document().document().id(), List.of())
                        .stream()
                        .anyMatch(other -> NumberCrossing.isFollowed(one, other)));
    }

    private static boolean speaksOfRevision(Figure figure) {
        return REVISED.matcher(figure.answer()
                        .document()
                        .document()
                        .words(figure.answer().statement().span()))
                .matches();
    }

    private boolean isOneSource(Given one, Given other) {
        Set<String> origins = new TreeSet<>();
        value(one).claims().forEach(claim -> origins.add(claim.origin()));
        value(other).claims().forEach(claim -> origins.add(claim.origin()));
        return origins.size() == 1;
    }

    /** A value and the figures that give it; equal to no other. */
    private static final class Given {

        private final String label;
        private final List<Figure> figures;

        /** The same without what copies repeat. */
        private final List<Figure> firsts;

        /** The documents whose reporting it is: a copy does not make a number newer. */
        private final List<Document> sources;

        private final List<Passage> places;

        /**
         * The value of some figures.
         *
         * @param label the value in short
         * @param figures who gives it, in the pile's order
         */
        Given(String label, List<Figure> figures) {
            this.label = label;
            this.figures = figures;
            this.firsts = Repeats.among(figures, Figure::answer).firsts();
            this.sources = figures.stream()
                    .map(figure -> figure.answer().source())
                    .distinct()
                    .toList();
            this.places =
                    figures.stream().map(figure -> figure.answer().place()).toList();
        }

        String label() {
            return label;
        }

        List<Figure> figures() {
            return figures;
        }

        List<Figure> firsts() {
            return firsts;
        }

        Range range() {
            return figures.getFirst().range();
        }

        List<Document> sources() {
            return sources;
        }

        List<Passage> places() {
            return places;
        }

        List<Document> documents() {
            return figures.stream()
                    .map(figure -> figure.answer().document().document())
                    .toList();
        }
    }
}
