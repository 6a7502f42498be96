package quoth.collation.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds which sentences of one document stand in another. Sentences that share an n-gram are aligned word by word; where one
 * pair matches, the sentences before and after are tried as well and with a lower bar, so that a reworded copy is followed
 * from its unchanged parts into its changed ones.
 */
final class SentenceMatching {

    /** Similarity from which two sentences that share an n-gram are one. */
    private static final double SEED_SIMILARITY = .58;

    /** Similarity from which two sentences beside a matching pair are one. */
    private static final double NEXT_SIMILARITY = .42;

    /** Words in a row from which part of a sentence counts as taken though the rest differs. */
    private static final int LONG_RUN = 11;

    private static final int FEWEST_WORDS = 5;

    private final Wording left;
    private final Wording right;
    private final Map<Long, TakenSentence> found = new TreeMap<>();
    private final Set<Long> tried = new HashSet<>();

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
            for (int step : new int[] {-1, 1}) {
                attempt(taken.left() + step, taken.right() + step, NEXT_SIMILARITY)
                        .ifPresent(queue::add);
                attempt(taken.left() + 2 * step, taken.right() + step, NEXT_SIMILARITY)
                        .ifPresent(queue::add);
                attempt(taken.left() + step, taken.right() + 2 * step, NEXT_SIMILARITY)
                        .ifPresent(queue::add);
            }
        }
        return oneToOne();
    }

    /** Pairs of sentences that share an n-gram; n-grams that repeat within a document count at their first place. */
    private List<Long> seeds() {
        Set<Long> pairs = new TreeSet<>();
        long[] a = left.grams();
        long[] b = right.grams();
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] < b[j]) {
                i++;
            } else if (a[i] > b[j]) {
                j++;
            } else {
                long l = left.sentenceOf(left.placeOfGram(i));
                long r = right.sentenceOf(right.placeOfGram(j));
                pairs.add(l << 32 | r);
                long hash = a[i];
                while (i < a.length && a[i] == hash) {
                    i++;
                }
                while (j < b.length && b[j] == hash) {
                    j++;
                }
            }
        }
        return List.copyOf(pairs);
    }

    private Optional<TakenSentence> attempt(int l, int r, double enough) {
        if (l < 0 || r < 0 || l >= left.sentences() || r >= right.sentences()) {
            return Optional.empty();
        }
        long key = (long) l << 32 | r;
        if (found.containsKey(key) || (enough == SEED_SIMILARITY && !tried.add(key))) {
            return Optional.empty();
        }
        Optional<TakenSentence> taken = compare(l, r, enough);
        taken.ifPresent(t -> found.put(key, t));
        return taken;
    }

    private Optional<TakenSentence> compare(int l, int r, double enough) {
        int leftLength = left.sentenceEnd(l) - left.sentenceStart(l);
        int rightLength = right.sentenceEnd(r) - right.sentenceStart(r);
        WordAlignment alignment = WordAlignment.of(
                left, left.sentenceStart(l), left.sentenceEnd(l), right, right.sentenceStart(r), right.sentenceEnd(r));
        int fewest = enough == SEED_SIMILARITY ? FEWEST_WORDS : Math.min(3, Math.min(leftLength, rightLength));
        if (alignment.matched() < fewest) {
            return Optional.empty();
        }
        boolean whole = alignment.similarity(leftLength, rightLength) >= enough;
        boolean contained = alignment.matched() >= .75 * Math.min(leftLength, rightLength)
                && alignment.matched() >= 8
                && alignment.longestRun() >= FEWEST_WORDS;
        if (whole || contained || alignment.longestRun() >= LONG_RUN) {
            return Optional.of(new TakenSentence(l, r, alignment, whole));
        }
        return Optional.empty();
    }

    private List<TakenSentence> oneToOne() {
        List<TakenSentence> best = new ArrayList<>(found.values());
        best.sort(Comparator.comparingInt((TakenSentence t) -> -t.alignment().matched())
                .thenComparingInt(TakenSentence::left)
                .thenComparingInt(TakenSentence::right));
        Set<Integer> usedLeft = new HashSet<>();
        Set<Integer> usedRight = new HashSet<>();
        List<TakenSentence> kept = new ArrayList<>();
        for (TakenSentence taken : best) {
            if (!usedLeft.contains(taken.left()) && !usedRight.contains(taken.right())) {
                usedLeft.add(taken.left());
                usedRight.add(taken.right());
                kept.add(taken);
            }
        }
        kept.sort(Comparator.comparingInt(TakenSentence::left));
        return kept;
    }
}
