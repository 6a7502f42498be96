package quoth.collation;

import quoth.document.Passage;

/**
 * A passage of one document that stands again in another.
 *
 * @param from the passage in the document that had it earlier
 * @param to the passage in the other
 * @param kind how much was taken
 * @param similarity share of the words that are the same, 0 to 1
 */
public record Reuse(Passage from, Passage to, Kind kind, double similarity) {

    /** How much was taken. */
    public enum Kind {
        /** Most of a document. */
        REPRINT,
        /** A sentence or more. */
        PASSAGE,
        /** Only words that somebody was quoted with, which two reporters can have heard. */
        QUOTE
    }
}
