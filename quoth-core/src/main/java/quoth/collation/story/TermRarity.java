package quoth.collation.story;

import java.util.List;

/**
 * How rare a term is, in ordinary news and in the pile at hand together: the logarithm of one over the share of documents that
 * have it (inverse document frequency). The counts of the pile are kept in a flat table (open addressing).
 */
final class TermRarity {

    /** How many documents the knowledge of ordinary news is worth beside those of the pile. */
    private static final double NEWS_WEIGHT = 1000;

    /** What is taken off, so that words of nearly all articles weigh nothing. */
    private static final double COMMON = .2;

    private final int size;
    private int[] terms = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;

    private TermRarity(int size) {
        this.size = size;
    }

    /** Rarity in a pile of documents with these terms. */
    static TermRarity in(List<Terms> pile) {
        TermRarity rarity = new TermRarity(pile.size());
        for (Terms terms : pile) {
            for (int i = 0; i < terms.size(); i++) {
                rarity.count(terms.hash(i), 1);
            }
        }
        return rarity;
    }

    /** In how many documents of the pile a term occurs. */
    int documents(int term) {
        int slot = slot(term);
        return counts[slot];
    }

    /**
     * The weight of a term; 0 for one that nearly every article has.
     *
     * @param share the share of ordinary articles that have it
     */
    double of(int term, double share) {
        double having = NEWS_WEIGHT * share + documents(term);
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
