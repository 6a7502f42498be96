package quoth.collation.reuse;

import java.util.Optional;
import quoth.document.Span;

/**
 * One difference between a text and a print of it.
 *
 * @param kind what was done
 * @param matter what it touches
 * @param before the sentence in the source; empty for one that was added
 * @param after the sentence in the print; empty for one that was cut
 */
public record Change(Kind kind, Matter matter, Optional<Span> before, Optional<Span> after) {

    /** Fails when a sentence is missing that the kind of change has. */
    public Change {
        if (before.isEmpty() != (kind == Kind.ADDED) || after.isEmpty() != (kind == Kind.CUT)) {
            throw new IllegalArgumentException(
                    "a change of kind " + kind + " cannot have before " + before + " and after " + after);
        }
    }

    /** What was done to a sentence. */
    public enum Kind {
        CHANGED,
        ADDED,
        CUT
    }

    /** What a change touches, the weightiest first. */
    public enum Matter {
        /** A number is another one. */
        NUMBER,
        /** Who says something, or that somebody does. */
        ATTRIBUTION,
        /** Other words. */
        WORDS
    }
}
