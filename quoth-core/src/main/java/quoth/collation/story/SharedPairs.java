package quoth.collation.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The pairs of neighbouring words that two documents of a pile have at least; four bytes each. */
final class SharedPairs {

    /** Ascending. */
    private final int[] terms;

    private SharedPairs(int[] terms) {
        this.terms = terms;
    }

    /** Those of a pile of documents with these terms. */
    static SharedPairs in(List<Terms> pile) {
        int[] all = pile.stream()
                .flatMapToInt(terms ->
                        IntStream.range(0, terms.size()).filter(terms::isPair).map(terms::hash))
                .toArray();
        Arrays.parallelSort(all);
        int kept = 0;
        for (int i = 1; i < all.length; i++) {
            if (all[i] == all[i - 1] && (kept == 0 || all[kept - 1] != all[i])) {
                all[kept++] = all[i];
            }
        }
        return new SharedPairs(Arrays.copyOf(all, kept));
    }

    boolean contains(int term) {
        return Arrays.binarySearch(terms, term) >= 0;
    }
}
