package quoth.collation.point;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.collation.Point;
import quoth.collation.ruling.PointDecisions;
import quoth.document.Document;
import quoth.document.Passage;

/**
 * Makes points of denials and of what they deny. What somebody denies and somebody else asserts is disputed, also where one document
 * gives both voices; what several documents deny and none asserts is agreed.
 */
final class DenialPoints {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final Vouching vouching;
    private final PointDecisions decisions;

    DenialPoints(Vouching vouching, PointDecisions decisions) {
        this.vouching = vouching;
        this.decisions = decisions;
    }

    /** The point that clauses of one question make, if any. */
    Optional<Point> of(List<Assertion> group) {
        List<Assertion> yes =
                group.stream().filter(assertion -> !assertion.isDenied()).toList();
        List<Assertion> no = group.stream().filter(Assertion::isDenied).toList();
        long documents = group.stream()
                .map(assertion -> assertion.answer().document().document())
                .map(Document::id)
                .distinct()
                .count();
        long wordings = no.stream()
                .map(assertion -> assertion.passage().in(assertion.answer().text()))
                .distinct()
                .count();
        if (no.isEmpty() || (yes.isEmpty() && (documents < 2 || wordings < 2))) {
            return Optional.empty();
        }
        List<Point.Value> values = new ArrayList<>();
        if (!yes.isEmpty()) {
            values.add(value(YES, yes));
        }
        values.add(value(yes.isEmpty() ? YES : NO, no));
        Set<String> reasons = new LinkedHashSet<>(kinship(group));
        if (!yes.isEmpty()) {
            reasons.add("what one says is so, the other says is not");
        }
        boolean contradicted = !yes.isEmpty() && !decisions.isReconciled(Point.Kind.POLARITY, places(yes), places(no));
        Point.Status status = contradicted ? Point.Status.DISPUTED : PointDraft.withoutConflict(values);
        List<Answer> asked =
                (yes.isEmpty() ? no : yes).stream().map(Assertion::answer).toList();
        return Optional.of(PointDraft.of(
                Point.Kind.POLARITY,
                Questions.whether(asked),
                group.getFirst().answer().story(),
                status,
                values,
                List.copyOf(reasons)));
    }

    private static List<Passage> places(List<Assertion> assertions) {
        return assertions.stream().map(Assertion::place).toList();
    }

    private static Set<String> kinship(List<Assertion> group) {
        Set<String> reasons = new LinkedHashSet<>();
        DenialCrossing crossing = new DenialCrossing();
        for (int i = 1; i < group.size(); i++) {
            crossing.compare(group.getFirst(), group.get(i)).ifPresent(kinship -> reasons.addAll(kinship.reasons()));
        }
        return reasons;
    }

    private Point.Value value(String label, List<Assertion> assertions) {
        List<Point.Claim> claims = assertions.stream()
                .map(assertion -> vouching.claim(
                        assertion.answer().document(),
                        assertion.passage(),
                        assertion.answer().attribution()))
                .toList();
        return PointDraft.value(label, vouching.asPrinted(claims));
    }
}
