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

    /** The standard collator, working on so many threads; fails when there is not at least one. */
    static Collator onThreads(int threads) {
        return new StandardCollator(threads);
    }
}
