package quoth.collation.story;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import quoth.collation.Hash;
import quoth.document.Document;

/**
 * How rare a term is, in ordinary news and in the pile at hand together: the logarithm of one over the share of documents that
 * have it (inverse document frequency). Of a large pile a sample speaks for all of it, so that the weights, and with them what is
 * alike enough to be one story, do not drift as a pile grows, and that a document that is added seldom changes them: the sample is
 * of the documents whose numbers are least, whatever order they come in (a bottom-k sketch, Cohen and Kaplan 2007). The counts are
 * kept in a flat table (open addressing).
 */
final class TermRarity {

    /** How many documents the knowledge of ordinary news is worth beside those of the pile. */
    private static final double NEWS_WEIGHT = 1000;

    /** How many documents of a pile are looked at: what they have weighs as much as the knowledge of ordinary news. */
    static final int SAMPLE = 1000;

    /** What is taken off, so that words of nearly all articles weigh nothing. */
    private static final double COMMON = .2;

    private final int size;
    private int[] terms = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;

    private TermRarity(int size) {
        this.size = size;
    }

    /**
     * Rarity in a pile.
     *
     * @param pile the documents, in any order
     * @param terms the terms of each
     */
    static TermRarity in(List<Document> pile, List<Terms> terms) {
        List<Terms> sample = pile.size() <= SAMPLE ? terms : sample(pile, terms);
        TermRarity rarity = new TermRarity(sample.size());
        for (Terms document : sample) {
            for (int i = 0; i < document.size(); i++) {
                rarity.count(document.hash(i), 1);
            }
        }
        return rarity;
    }

    private static List<Terms> sample(List<Document> pile, List<Terms> terms) {
        long[] numbers =
                pile.stream().mapToLong(document -> Hash.of(document.id())).toArray();
        return IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> numbers[i])
                        .thenComparing(i -> pile.get(i).id()))
                .limit(SAMPLE)
                .map(terms::get)
                .toList();
    }

    /**
     * The weight of a term that a document of the pile has; 0 for one that nearly every article has.
     *
     * @param share the share of ordinary articles that have it
     */
    double of(int term, double share) {
        double having = NEWS_WEIGHT * share + Math.max(1, counts[slot(term)]);
        return Math.max(0, Math.log((NEWS_WEIGHT + size) / (having + 1)) - COMMON);
    }

    private void count(int term, int more) {
        int slot = slot(term);
        if (counts[slot] == 0) {
            terms[slot] = term;
            used++;
        }
        counts[slot] += more;
        if (2 * used > terms.length) {
            grow();
        }
    }

    private void grow() {
        int[] oldTerms = terms;
        int[] oldCounts = counts;
        terms = new int[2 * oldTerms.length];
        counts = new int[2 * oldTerms.length];
        used = 0;
        for (int i = 0; i < oldTerms.length; i++) {
            if (oldCounts[i] > 0) {
                count(oldTerms[i], oldCounts[i]);
            }
        }
    }

    /** Where a term is counted, or would be. */
    private int slot(int term) {
        int mask = terms.length - 1;
        int slot = ((term * 0x9e3779b9) >>> 7) & mask;
        while (counts[slot] > 0 && terms[slot] != term) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
