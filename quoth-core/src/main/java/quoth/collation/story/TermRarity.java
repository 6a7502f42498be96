package quoth.collation.story;

import java.util.Map;
import quoth.collation.WordCounts;

/**
 * How rare a term is, in ordinary news and in the pile at hand together: the logarithm of one over the share of documents that
 * have it (inverse document frequency).
 */
final class TermRarity {

    /** How many documents the knowledge of ordinary news is worth beside those of the pile. */
    private static final double NEWS_WEIGHT = 1000;

    /** What is taken off, so that words of two articles in three weigh nothing. */
    private static final double COMMON = .4;

    private final Map<String, Integer> documents;
    private final int size;

    /**
     * Rarity in a pile.
     *
     * @param documents in how many documents each term occurs
     * @param size how many documents there are
     */
    TermRarity(Map<String, Integer> documents, int size) {
        this.documents = documents;
        this.size = size;
    }

    /** The weight of a term; 0 for one that nearly every article has. */
    double of(String term) {
        double having = NEWS_WEIGHT * WordCounts.news().share(term) + documents.getOrDefault(term, 0);
        return Math.max(0, Math.log((NEWS_WEIGHT + size) / (having + 1)) - COMMON);
    }
}
