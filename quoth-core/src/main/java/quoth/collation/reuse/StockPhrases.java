package quoth.collation.reuse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
                .flatMap(meeting -> meeting.runs().stream().map(run -> grams(pile.get(meeting.left()), run.framing())))
                .flatMapToInt(IntStream::of)
                .sorted()
                .distinct()
                .toArray();
        int[] stock = IntStream.of(candidates)
                .filter(gram -> families(gram, pile, families) >= SPREAD)
                .toArray();
        return new StockPhrases(stock);
    }

    private static int families(int gram, List<Wording> pile, Families families) {
        Set<Integer> having = new HashSet<>();
        for (int i = 0; i < pile.size() && having.size() < SPREAD; i++) {
            if (pile.get(i).has(gram)) {
                having.add(families.of(i));
            }
        }
        return having.size();
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
}
