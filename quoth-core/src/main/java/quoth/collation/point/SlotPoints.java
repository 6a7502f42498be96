package quoth.collation.point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import quoth.collation.Crossing;
import quoth.collation.Point;
import quoth.collation.ruling.PointDecisions;
import quoth.document.Passage;

/**
 * Makes points of what fills one {@linkplain Slot slot} of the clauses that tell one happening: agreed where several sources give one
 * filling, disputed where two exclude one another.
 *
 * @param <S> the slot
 */
final class SlotPoints<S extends Slot> {

    private final Point.Kind kind;
    private final Crossing<S, Kinship, List<List<S>>> crossing;
    private final Function<List<Answer>, String> question;
    private final Vouching vouching;
    private final PointDecisions decisions;

    SlotPoints(
            Point.Kind kind,
            Crossing<S, Kinship, List<List<S>>> crossing,
            Function<List<Answer>, String> question,
            Vouching vouching,
            PointDecisions decisions) {
        this.kind = kind;
        this.crossing = crossing;
        this.question = question;
        this.vouching = vouching;
        this.decisions = decisions;
    }

    /** The point that clauses of one happening make, if any. */
    Optional<Point> of(List<S> group) {
        Map<String, List<S>> byFilling = new LinkedHashMap<>();
        group.forEach(slot -> byFilling
                .computeIfAbsent(slot.filling(), filling -> new ArrayList<>())
                .add(slot));
        List<List<S>> given = List.copyOf(byFilling.values());
        Set<Integer> disputed = new LinkedHashSet<>();
        boolean reconciled = false;
        for (int i = 0; i < given.size(); i++) {
            for (int j = i + 1; j < given.size(); j++) {
                if (Kinship.areRivals(crossing, Slot::answer, given.get(i), given.get(j))) {
                    if (decisions.isReconciled(kind, places(given.get(i)), places(given.get(j)))) {
                        reconciled = true;
                    } else {
                        disputed.addAll(List.of(i, j));
                    }
                }
            }
        }
        if (!disputed.isEmpty()) {
            List<List<S>> rivals = disputed.stream().map(given::get).toList();
            return Optional.of(point(group, rivals, Point.Status.DISPUTED, List.of("it cannot have been both")));
        }
        List<List<S>> agreeing = reconciled ? given : given.subList(0, 1);
        Point.Status status = PointDraft.withoutConflict(values(agreeing));
        return status == Point.Status.SINGLE && !reconciled
                ? Optional.empty()
                : Optional.of(point(group, agreeing, status, List.of()));
    }

    private Point point(List<S> group, List<List<S>> given, Point.Status status, List<String> why) {
        Set<String> reasons = new LinkedHashSet<>();
        for (int i = 1; i < group.size(); i++) {
            crossing.compare(group.getFirst(), group.get(i)).ifPresent(kinship -> reasons.addAll(kinship.reasons()));
        }
        reasons.addAll(why);
        return PointDraft.of(
                kind,
                question.apply(
                        given.stream().flatMap(List::stream).map(Slot::answer).toList()),
                group.getFirst().answer().story(),
                status,
                values(given),
                List.copyOf(reasons));
    }

    private List<Passage> places(List<S> slots) {
        return slots.stream().map(Slot::place).toList();
    }

    private List<Point.Value> values(List<List<S>> given) {
        return given.stream().map(this::value).toList();
    }

    private Point.Value value(List<S> slots) {
        List<Point.Claim> claims = slots.stream()
                .map(Slot::answer)
                .map(answer ->
                        vouching.claim(answer.document(), Clipping.around(answer, List.of()), answer.attribution()))
                .toList();
        return PointDraft.value(slots.getFirst().label(), vouching.asPrinted(claims));
    }
}
