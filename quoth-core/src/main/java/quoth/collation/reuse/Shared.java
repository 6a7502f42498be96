package quoth.collation.reuse;

import java.util.List;
import quoth.collation.Reuse;

/**
 * What two documents share, as seen before it is known which of them was earlier.
 *
 * @param passages what stands in both, {@code from} being in the left document
 * @param leftShare share of the left document's words that stand in shared passages, 0 to 1
 * @param rightShare the same of the right document
 */
public record Shared(List<Reuse> passages, double leftShare, double rightShare) {

    /** Copies the list. */
    public Shared {
        passages = List.copyOf(passages);
    }
}
