package quoth.collation.reuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Two documents of a pile and what both have.
 *
 * @param left the number of the document that is held to be the source
 * @param right the number of the other
 * @param runs what stands in both
 * @param leftShare share of the left document's words that this makes, 0 to 1
 * @param rightShare the same of the right document
 */
record Meeting(int left, int right, List<SharedRun> runs, double leftShare, double rightShare) {

    static Meeting of(int left, int right, Shared shared, List<Wording> pile) {
        return new Meeting(
                left, right, shared.runs(), shared.leftShare(pile.get(left)), shared.rightShare(pile.get(right)));
    }

    /** The same meeting seen from the other side. */
    Meeting reversed() {
        return new Meeting(right, left, runs.stream().map(SharedRun::reversed).toList(), rightShare, leftShare);
    }

    /** The same meeting with other runs. */
    Meeting with(List<SharedRun> others, List<Wording> pile) {
        return others.equals(runs) ? this : of(left, right, new Shared(others), pile);
    }

    /** Days between the publication of the two, where both are known. */
    OptionalLong daysApart(List<Wording> pile) {
        Optional<LocalDate> one = pile.get(left).day();
        Optional<LocalDate> other = pile.get(right).day();
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())))
                : OptionalLong.empty();
    }

    /** The larger of the two shares. */
    double share() {
        return Math.max(leftShare, rightShare);
    }
}
