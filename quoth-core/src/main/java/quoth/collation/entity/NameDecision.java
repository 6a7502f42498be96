package quoth.collation.entity;

import java.util.Optional;
import quoth.reading.EntityType;

/**
 * Whether two names, with nothing known but how they are written, would be taken for one.
 *
 * @param same whether they would
 * @param reason why, in words
 */
public record NameDecision(boolean same, String reason) {

    /** Compares two names as figures of one story that nobody else bears are compared. */
    public static NameDecision of(String left, String right) {
        Name first = Name.of(left);
        Name second = Name.of(right);
        boolean titled = !first.titles().isEmpty() || !second.titles().isEmpty();
        boolean bodily = (first.asBody().isBodily() && !isSurnameOf(first, second))
                || (second.asBody().isBodily() && !isSurnameOf(second, first));
        EntityType type = bodily && !(titled && !isBodilyWithoutTitle(first, second))
                ? EntityType.ORGANISATION
                : EntityType.OTHER;
        Optional<NameMatch> match = NameComparison.compare(first, type, left, second, type, right);
        return match.map(found -> new NameDecision(true, found.reason()))
                .orElseGet(() -> new NameDecision(
                        false, "nothing joins \u201c" + left + "\u201d and \u201c" + right + "\u201d"));
    }

    /** Whether "London" stands beside "Jack London". */
    private static boolean isSurnameOf(Name single, Name full) {
        return single.words().size() == 1
                && full.words().size() > 1
                && full.last().equals(single.last())
                && !full.asBody().isBodily()
                && GivenNames.isKnown(full.words().getFirst());
    }

    private static boolean isBodilyWithoutTitle(Name first, Name second) {
        return BodyName.of(first.words(), first.joined()).isBodily()
                || BodyName.of(second.words(), second.joined()).isBodily();
    }
}
