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
     * The collation of a pile, and what it leaves to the next. A collator that can do with less work because of what it did before
     * does; the collation is the same.
     *
     * @param before what an earlier collation of this collator has left, of a pile with documents in common. A document of an id
     *     that was in it and was read by the same reader has the reading it had then
     */
    default Collated collate(Collection<ReadDocument> pile, Rulings rulings, Groundwork before) {
        return new Collated(collate(pile, rulings), Groundwork.none());
    }

    /**
     * A collation and what it leaves to the next.
     *
     * @param collation the collation
     * @param groundwork what the next collation need not do again
     */
    record Collated(Collation collation, Groundwork groundwork) {}

    /** The standard collator, working on so many threads; fails when there is not at least one. */
    static Collator onThreads(int threads) {
        return new StandardCollator(threads);
    }
}
