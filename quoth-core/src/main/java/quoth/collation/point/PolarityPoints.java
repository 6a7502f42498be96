package quoth.collation.point;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.collation.Point;
import quoth.document.Document;

/**
 * Makes points of clauses that say that the same is so or is not so. What somebody denies and somebody else asserts is disputed; what
 * several documents deny in words of their own and none asserts is agreed; what nobody denies makes no point.
 */
final class PolarityPoints {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final Vouching vouching;

    PolarityPoints(Vouching vouching) {
        this.vouching = vouching;
    }

    /** The point that clauses of one question make, if any. */
    Optional<Point> of(List<Assertion> group) {
        Assertion measure = group.stream()
                .filter(assertion -> !assertion.denied())
                .findFirst()
                .orElse(group.getFirst());
        List<Assertion> yes = new ArrayList<>();
        List<Assertion> no = new ArrayList<>();
        for (Assertion assertion : group) {
            boolean denies = assertion.denied() != assertion.isOpposite(measure);
            (denies ? no : yes).add(assertion);
        }
        long documents = group.stream()
                .map(assertion -> assertion.answer().document().document())
                .map(Document::id)
                .distinct()
                .count();
        long wordings = group.stream()
                .map(assertion ->
                        assertion.answer().value().in(assertion.answer().text()))
                .distinct()
                .count();
        if (no.isEmpty() || documents < 2 || wordings < 2) {
            return Optional.empty();
        }
        List<Point.Value> values = new ArrayList<>();
        if (!yes.isEmpty()) {
            values.add(value(YES, yes));
        }
        values.add(value(NO, no));
        Set<String> reasons = new LinkedHashSet<>(kinship(group));
        if (!yes.isEmpty()) {
            reasons.add("what one says is so, the other says is not");
        }
        Point.Status status = yes.isEmpty() ? PointDraft.withoutConflict(values) : Point.Status.DISPUTED;
        List<Answer> asked =
                (yes.isEmpty() ? no : yes).stream().map(Assertion::answer).toList();
        return Optional.of(PointDraft.of(
                Point.Kind.POLARITY,
                Questions.whether(asked),
                measure.answer().story(),
                status,
                values,
                List.copyOf(reasons)));
    }

    private static Set<String> kinship(List<Assertion> group) {
        Set<String> reasons = new LinkedHashSet<>();
        PolarityCrossing crossing = new PolarityCrossing();
        for (int i = 1; i < group.size(); i++) {
            crossing.compare(group.getFirst(), group.get(i)).ifPresent(kinship -> reasons.addAll(kinship.reasons()));
        }
        return reasons;
    }

    private Point.Value value(String label, List<Assertion> assertions) {
        List<Point.Claim> claims = assertions.stream()
                .map(assertion -> vouching.claim(
                        assertion.answer().document(),
                        assertion.answer().value(),
                        assertion.answer().attribution()))
                .toList();
        return PointDraft.value(label, vouching.asPrinted(claims));
    }
}
