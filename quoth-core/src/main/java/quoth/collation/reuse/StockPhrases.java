package quoth.collation.reuse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns of phrase with which unrelated texts of the pile introduce what they quote ("the remark that drew most attention was").
 * Two who quote the same words after the same stock phrase need not have read each other.
 */
final class StockPhrases {

    /** Families that must have an n-gram for it to be a stock phrase. */
    private static final int SPREAD = 4;

    /** Hashes of the n-grams, ascending. */
    private final int[] found;

    private StockPhrases(int[] found) {
        this.found = found;
    }

    /** The stock phrases among the words that quotations in common are framed with. */
    static StockPhrases of(List<Wording> pile, List<Meeting> meetings, Families families) {
        int[] candidates = meetings.stream()
                .filter(meeting -> families.of(meeting.left()) != families.of(meeting.right()))
                .flatMap(meeting -> meeting.runs().stream()
                        .filter(SharedRun::isFramedQuotation)
                        .map(run -> grams(pile.get(meeting.left()), run.framing())))
                .flatMapToInt(IntStream::of)
                .sorted()
                .distinct()
                .toArray();
        Spread spread = new Spread(candidates);
        for (int i = 0; i < pile.size() && candidates.length > 0; i++) {
            int family = families.of(i);
            for (long gram : pile.get(i).grams()) {
                spread.note((int) (gram >> Integer.SIZE), family);
            }
        }
        return new StockPhrases(spread.wide());
    }

    /** Whether words that frame a quotation are a stock phrase through and through. */
    boolean has(Wording wording, SharedRun.Words framing) {
        int[] grams = grams(wording, framing);
        return grams.length > 0 && IntStream.of(grams).allMatch(gram -> Arrays.binarySearch(found, gram) >= 0);
    }

    private static int[] grams(Wording wording, SharedRun.Words words) {
        return words.count() > SharedRun.LONGEST_FRAMING
                ? new int[0]
                : IntStream.range(words.first(), words.end() - Wording.GRAM + 1)
                        .map(wording::gram)
                        .toArray();
    }

    /** In which families, up to so many, n-grams stand. */
    private static final class Spread {

        /** Bits of a hash by which most others are told apart at once. */
        private static final int BITS = 20;

        private final int[] grams;
        private final BitSet likely = new BitSet(1 << BITS);
        private final int[] counts;
        private final int[] families;

        Spread(int[] grams) {
            this.grams = grams;
            this.counts = new int[grams.length];
            this.families = new int[grams.length * SPREAD];
            for (int gram : grams) {
                likely.set(gram >>> (Integer.SIZE - BITS));
            }
        }

        void note(int gram, int family) {
            if (!likely.get(gram >>> (Integer.SIZE - BITS))) {
                return;
            }
            int at = Arrays.binarySearch(grams, gram);
            if (at < 0 || counts[at] == SPREAD) {
                return;
            }
            for (int i = 0; i < counts[at]; i++) {
                if (families[at * SPREAD + i] == family) {
                    return;
                }
            }
            families[at * SPREAD + counts[at]++] = family;
        }

        int[] wide() {
            return IntStream.range(0, grams.length)
                    .filter(i -> counts[i] == SPREAD)
                    .map(i -> grams[i])
                    .toArray();
        }
    }
}
