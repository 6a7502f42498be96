package quoth.collation.point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import quoth.collation.Point;
import quoth.collation.ruling.PointDecisions;
import quoth.document.Document;
import quoth.document.Passage;
import quoth.document.Span;

/**
 * Makes points of occurrences of one happening. A month contains its days, so only times that exclude one another are
 * disputed; a time that was still to come when it was given, and is given anew later, is an update.
 */
final class DatePoints {

    private static final Pattern MOVED = Pattern.compile(
            ".*\\b(?:postpon\\w*|delay\\w*|put off|put back|reschedul\\w*|brought forward|moved to|at the earliest|now|new date)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final Vouching vouching;
    private final PointDecisions decisions;

    DatePoints(Vouching vouching, PointDecisions decisions) {
        this.vouching = vouching;
        this.decisions = decisions;
    }

    /** The points that occurrences of one happening make. */
    List<Point> of(List<Occurrence> group) {
        List<Given> values = values(group);
        Set<Given> disputed = new LinkedHashSet<>();
        List<String> conflicts = new ArrayList<>();
        boolean reconciled = false;
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                Given one = values.get(i);
                Given other = values.get(j);
                if (one.moment().isCompatible(other.moment())) {
                    continue;
                }
                if (replaces(one, other) || replaces(other, one)) {
                    continue;
                }
                if (decisions.isReconciled(Point.Kind.DATE, one.places(), other.places())) {
                    reconciled = true;
                } else if (Kinship.areRivals(
                        new DateCrossing(), Occurrence::answer, one.occurrences(), other.occurrences())) {
                    disputed.add(one);
                    disputed.add(other);
                    conflicts.add(one.moment() + " and " + other.moment() + " cannot both be so");
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
                                || one.moment().isCompatible(other.moment())
                                || replaces(one, other)
                                || replaces(other, one))
                .forEach(lot -> undisputed(group, lot, ruled).ifPresent(points::add));
        return points;
    }

    private Optional<Point> undisputed(List<Occurrence> group, List<Given> values, boolean reconciled) {
        boolean updated = values.stream()
                .anyMatch(one -> values.stream()
                        .anyMatch(other -> !one.moment().isCompatible(other.moment()) && replaces(one, other)));
        long documents = values.stream()
                .flatMap(value -> value.documents().stream())
                .map(Document::id)
                .distinct()
                .count();
        boolean ruled = reconciled && values.size() > 1;
        if (documents < 2 && !ruled) {
            return Optional.empty();
        }
        if (updated && values.size() > 1) {
            return Optional.of(
                    point(group, values, Point.Status.UPDATED, List.of("the later time replaces the earlier")));
        }
        List<Point.Value> agreeing = values.stream().map(this::value).toList();
        List<String> reasons = values.size() > 1 && !ruled ? List.of("the times differ only in precision") : List.of();
        return Optional.of(point(group, values, PointDraft.withoutConflict(agreeing), reasons));
    }

    private Point point(List<Occurrence> group, List<Given> values, Point.Status status, List<String> why) {
        Answer first = values.getFirst().occurrences().getFirst().answer();
        Set<String> reasons = new LinkedHashSet<>(kinship(group));
        reasons.addAll(why);
        return PointDraft.of(
                Point.Kind.DATE,
                Questions.when(values.stream()
                        .flatMap(given -> given.occurrences().stream())
                        .map(Occurrence::answer)
                        .toList()),
                first.story(),
                status,
                values.stream().map(this::value).toList(),
                List.copyOf(reasons));
    }

    private static Set<String> kinship(List<Occurrence> group) {
        Set<String> reasons = new TreeSet<>();
        DateCrossing crossing = new DateCrossing();
        for (int i = 1; i < group.size(); i++) {
            crossing.compare(group.getFirst(), group.get(i)).ifPresent(kinship -> reasons.addAll(kinship.reasons()));
        }
        return reasons;
    }

    private Point.Value value(Given given) {
        List<Point.Claim> claims = given.occurrences().stream()
                .map(Occurrence::answer)
                .map(answer -> vouching.claim(answer.document(), passage(answer), answer.attribution()))
                .toList();
        return PointDraft.value(given.moment().toString(), vouching.asPrinted(claims));
    }

    private static Span passage(Answer answer) {
        return Clipping.around(answer, List.of());
    }

    private static List<Given> values(List<Occurrence> group) {
        Map<String, List<Occurrence>> byTime = new LinkedHashMap<>();
        for (Occurrence occurrence : group) {
            byTime.computeIfAbsent(
                            occurrence.moment().toString() + occurrence.moment().zoned(), time -> new ArrayList<>())
                    .add(occurrence);
        }
        return byTime.values().stream().map(Given::new).toList();
    }

    /** Whether a clause says that a time was moved. */
    static boolean isMoved(Answer answer) {
        return MOVED.matcher(
                        answer.document().document().words(answer.statement().span()))
                .matches();
    }

    private static boolean replaces(Given later, Given earlier) {
        boolean moved = later.occurrences().stream().map(Occurrence::answer).anyMatch(DatePoints::isMoved);
        List<Document> others = earlier.sources().stream()
                .filter(source -> !moved || !later.sources().contains(source))
                .toList();
        boolean cameLater = Publishing.allBefore(others, later.sources());
        return cameLater && (moved || earlier.isStillToCome());
    }

    /**
     * A time and the occurrences that give it.
     *
     * @param occurrences who gives it, in the pile's order
     */
    private record Given(List<Occurrence> occurrences) {

        Moment moment() {
            return occurrences.getFirst().moment();
        }

        /** The documents whose reporting it is: a copy does not make a number newer. */
        List<Document> sources() {
            return occurrences.stream()
                    .map(occurrence -> occurrence.answer().source())
                    .distinct()
                    .toList();
        }

        List<Passage> places() {
            return occurrences.stream()
                    .map(occurrence -> occurrence.answer().place())
                    .toList();
        }

        List<Document> documents() {
            return occurrences.stream()
                    .map(occurrence -> occurrence.answer().document().document())
                    .toList();
        }

        /** Whether the time lay ahead for everybody who gave it. */
        boolean isStillToCome() {
            return documents().stream()
                    .allMatch(document -> document.imprint()
                            .published()
                            .flatMap(time -> time.day())
                            .flatMap(day -> moment().firstDay().map(day::isBefore))
                            .orElse(false));
        }
    }
}
