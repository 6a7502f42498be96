package quoth.collation.reuse;

import java.util.List;

/**
 * What two documents share, as seen before it is known what of it stands on every page.
 *
 * @param runs the sentences that stand in both, in the order of the left document
 */
public record Shared(List<SharedRun> runs) {

    /** Copies the list. */
    public Shared {
        runs = List.copyOf(runs);
    }

    /** The same without page furniture at the ends of what is shared. */
    Shared withoutFurniture(Wording left, Wording right) {
        return new Shared(runs.stream()
                .flatMap(run -> run.withoutFurniture(left, right).stream())
                .toList());
    }

    /** Share of the left document's words that stand in shared passages, 0 to 1. */
    double leftShare(Wording left) {
        return Math.min(
                1,
                (double) runs.stream()
                                .mapToInt(run -> run.leftStretch(left).count())
                                .sum()
                        / left.size());
    }

    /** Share of the right document's words that stand in shared passages, 0 to 1. */
    double rightShare(Wording right) {
        return Math.min(
                1,
                (double) runs.stream()
                                .mapToInt(run -> run.rightStretch(right).count())
                                .sum()
                        / right.size());
    }
}
