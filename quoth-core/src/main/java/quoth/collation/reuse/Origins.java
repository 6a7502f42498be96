package quoth.collation.reuse;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows every document back to the one whose reporting it is: its source, the source of that one, and so on.
 *
 * <p>A document is an echo of an earlier one when that one holds {@value TextReuse#MOST} or more of its words. A document that
 * prints another in full and adds as much again of its own stays an origin. One that is put together from several others, with
 * hardly a word of its own, is an echo of the one that gave most.
 */
final class Origins {

    /** Share of a document's words that must stand in earlier ones together for it to be put together from them. */
    private static final double ALL = .85;

    private static final BitSet NOTHING = new BitSet();

    private Origins() {}

    /** For every document the id of its origin, its own when it is independent; {@code items} in the pile's order. */
    static Map<String, String> of(List<Wording> items, List<Meeting> meetings) {
        int[] source = new int[items.size()];
        double[] most = new double[items.size()];
        Map<Integer, BitSet> taken = new HashMap<>();
        for (int i = 0; i < source.length; i++) {
            source[i] = i;
        }
        for (Meeting meeting : meetings) {
            int echo = meeting.right();
            BitSet words = taken.computeIfAbsent(echo, unused -> new BitSet());
            for (SharedRun run : meeting.runs()) {
                SharedRun.Words stretch = run.rightStretch(items.get(echo));
                words.set(stretch.first(), stretch.end());
            }
            if (meeting.rightShare() > most[echo]) {
                source[echo] = meeting.left();
                most[echo] = meeting.rightShare();
            }
        }
        for (int i = 0; i < source.length; i++) {
            int words = taken.getOrDefault(i, NOTHING).cardinality();
            boolean echo = most[i] >= TextReuse.MOST
                    || (words > 0 && words >= ALL * items.get(i).size());
            source[i] = echo ? source[i] : i;
        }
        Map<String, String> origins = new HashMap<>();
        for (int i = 0; i < source.length; i++) {
            origins.put(items.get(i).id(), items.get(root(i, source)).id());
        }
        return origins;
    }

    /** Where the way from source to source ends; should it go round, at the first of those it goes round. */
    private static int root(int document, int[] source) {
        int fast = document;
        int slow = document;
        do {
            slow = source[slow];
            fast = source[source[fast]];
        } while (slow != fast);
        int first = slow;
        for (int at = source[slow]; at != slow; at = source[at]) {
            first = Math.min(first, at);
        }
        return first;
    }
}
