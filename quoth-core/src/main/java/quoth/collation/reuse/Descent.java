package quoth.collation.reuse;

import java.util.List;
import java.util.Optional;
import quoth.collation.Reuse;
import quoth.document.Passage;

/**
 * One step of a family tree: that a document took from another, and how that is known.
 *
 * @param source the id of the document that was taken from
 * @param document the id of the one that took
 * @param kind how much was taken: most of one of the two, or passages
 * @param taken share of the document's characters that stand in the source, 0 to 1
 * @param left share of the source's characters that stand in the document, 0 to 1
 * @param evidence why the source is held to be the source, the weightiest first; never empty
 */
public record Descent(
        String source, String document, Reuse.Kind kind, double taken, double left, List<Evidence> evidence) {

    /** Copies the list. */
    public Descent {
        evidence = List.copyOf(evidence);
    }

    /** Whether something says which of the two was first. */
    public boolean isDirected() {
        return evidence.stream().anyMatch(e -> e.kind() != Kind.UNKNOWN);
    }

    /** What speaks for a step. */
    public enum Kind {
        /** The document names the other as its source. */
        CREDIT,
        /** It was published later. */
        DATE,
        /** Nothing is known. */
        UNKNOWN
    }

    /**
     * A reason.
     *
     * @param kind what speaks for the step
     * @param reason in words a reader understands
     * @param passage the words it rests on, where there are any
     */
    public record Evidence(Kind kind, String reason, Optional<Passage> passage) {

        static Evidence of(Kind kind, String reason) {
            return new Evidence(kind, reason, Optional.empty());
        }
    }
}
