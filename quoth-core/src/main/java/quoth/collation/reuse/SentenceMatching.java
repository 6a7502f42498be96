package quoth.collation.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which sentences of one document stand in another. Sentences that share an n-gram are aligned word by word; where one
 * pair matches, the sentences before and after are tried as well and with a lower bar, so that a reworded copy is followed
 * from its unchanged parts into its changed ones. What has found its nearly exact match is not tried against others.
 */
final class SentenceMatching {

    /** Similarity from which two sentences that share an n-gram are one. */
    private static final double SEED_SIMILARITY = .58;

    /** Similarity from which two sentences beside a matching pair are one. */
    private static final double NEXT_SIMILARITY = .42;

    /** Similarity from which a sentence has found its match. */
    private static final double SETTLED = .8;

    /** Words in a row from which part of a sentence counts as taken though the rest differs. */
    private static final int LONG_RUN = 11;

    private static final int FEWEST_WORDS = 5;

    /** The places beside a matching pair that are tried: one further, and one left out on either side. */
    private static final int[][] BESIDE = {{-1, -1}, {-2, -1}, {-1, -2}, {1, 1}, {2, 1}, {1, 2}};

    private final Wording left;
    private final Wording right;
    private final Map<Long, TakenSentence> found = new HashMap<>();
    private final Set<Long> tried = new HashSet<>();
    private final BitSet settledLeft = new BitSet();
    private final BitSet settledRight = new BitSet();

    private SentenceMatching(Wording left, Wording right) {
        this.left = left;
        this.right = right;
    }

    /** The sentences that both have, in the order of the left document, each sentence at most once on each side. */
    static List<TakenSentence> between(Wording left, Wording right) {
        return new SentenceMatching(left, right).run();
    }

    private List<TakenSentence> run() {
        ArrayDeque<TakenSentence> queue = new ArrayDeque<>();
        for (long pair : seeds()) {
            attempt((int) (pair >> 32), (int) pair, SEED_SIMILARITY).ifPresent(queue::add);
        }
        while (!queue.isEmpty()) {
            TakenSentence taken = queue.remove();
            for (int[] step : BESIDE) {
                attempt(taken.left() + step[0], taken.right() + step[1], NEXT_SIMILARITY)
                        .ifPresent(queue::add);
            }
        }
        return oneToOne();
    }

    /** Pairs of sentences that share an n-gram; n-grams that repeat within a document count at their first place. */
    private long[] seeds() {
        long[] a = left.grams();
        long[] b = right.grams();
        int[] leftSentences = left.sentenceOfEachWord();
        int[] rightSentences = right.sentenceOfEachWord();
        long[] pairs = new long[16];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Long.compare(a[i] >> Integer.SIZE, b[j] >> Integer.SIZE);
            if (order < 0) {
                i++;
            } else if (order > 0) {
                j++;
            } else {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * count);
                }
                long l = leftSentences[(int) a[i]];
                long r = rightSentences[(int) b[j]];
                pairs[count++] = (l << 32) | r;
                long hash = a[i] >> Integer.SIZE;
                while (i < a.length && a[i] >> Integer.SIZE == hash) {
                    i++;
                }
                while (j < b.length && b[j] >> Integer.SIZE == hash) {
                    j++;
                }
            }
        }
        return Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
    }

    private Optional<TakenSentence> attempt(int l, int r, double enough) {
        if (l < 0 || r < 0 || l >= left.sentences() || r >= right.sentences()) {
            return Optional.empty();
        }
        boolean seed = enough == SEED_SIMILARITY;
        long key = ((long) l << 32) | r;
        boolean settled = seed ? settledLeft.get(l) && settledRight.get(r) : settledLeft.get(l) || settledRight.get(r);
        if (settled || found.containsKey(key) || !tried.add(seed ? key : ~key)) {
            return Optional.empty();
        }
        Optional<TakenSentence> taken = compare(l, r, enough);
        taken.ifPresent(t -> found.put(key, t));
        return taken;
    }

    private Optional<TakenSentence> compare(int l, int r, double enough) {
        int leftLength = left.sentenceLength(l);
        int rightLength = right.sentenceLength(r);
        WordAlignment alignment = WordAlignment.of(
                left, left.sentenceStart(l), left.sentenceEnd(l), right, right.sentenceStart(r), right.sentenceEnd(r));
        int shorter = Math.min(leftLength, rightLength);
        int fewest = enough == SEED_SIMILARITY ? FEWEST_WORDS : Math.min(3, shorter);
        if (alignment.matched() < fewest) {
            return Optional.empty();
        }
        double similarity = alignment.similarity(leftLength, rightLength);
        if (similarity >= SETTLED) {
            settledLeft.set(l);
            settledRight.set(r);
        }
        boolean whole = similarity >= enough;
        int run = alignment.longestRun();
        boolean contained = alignment.matched() >= .75 * shorter && alignment.matched() >= 8 && run >= FEWEST_WORDS;
        return whole || contained || run >= LONG_RUN
                ? Optional.of(new TakenSentence(l, r, alignment, whole))
                : Optional.empty();
    }

    private List<TakenSentence> oneToOne() {
        List<TakenSentence> best = new ArrayList<>(found.values());
        best.sort(Comparator.comparingInt((TakenSentence t) -> -t.alignment().matched())
                .thenComparingInt(TakenSentence::left)
                .thenComparingInt(TakenSentence::right));
        BitSet usedLeft = new BitSet();
        BitSet usedRight = new BitSet();
        List<TakenSentence> kept = new ArrayList<>();
        for (TakenSentence taken : best) {
            if (!usedLeft.get(taken.left()) && !usedRight.get(taken.right())) {
                usedLeft.set(taken.left());
                usedRight.set(taken.right());
                kept.add(taken);
            }
        }
        kept.sort(Comparator.comparingInt(TakenSentence::left));
        return kept;
    }
}
