package quoth.collation;

import java.util.Collection;

/** Lays readings side by side. The same for any order of the pile and any number of threads. */
public interface Collator {

    /**
     * The collation of a pile.
     *
     * @param pile the documents with their readings, in any order
     * @param rulings what a person has decided
     */
    Collation collate(Collection<ReadDocument> pile, Rulings rulings);

    /**
     * The collation of a pile, and what was compared for it. A collator that can do with less work because of what it compared
     * before does; the collation is the same.
     *
     * @param before what an earlier collation of this collator has compared, of a pile with documents in common
     */
    default Collated collate(Collection<ReadDocument> pile, Rulings rulings, Comparisons before) {
        return new Collated(collate(pile, rulings), Comparisons.none());
    }

    /**
     * A collation and what was compared for it.
     *
     * @param collation the collation
     * @param comparisons what the next collation need not compare again
     */
    record Collated(Collation collation, Comparisons comparisons) {}

    /** The standard collator, working on so many threads; fails when there is not at least one. */
    static Collator onThreads(int threads) {
        return new StandardCollator(threads);
    }
}
