package quoth.collation;

import org.jspecify.annotations.Nullable;
import quoth.document.Document;
import quoth.reading.Reading;

/**
 * A document and its reading.
 *
 * @param document the document
 * @param reading what was read in it
 */
public record ReadDocument(Document document, Reading reading) {

    /** Fails when the reading is of another document. */
    public ReadDocument {
        if (!reading.document().equals(document.id())) {
            throw new IllegalArgumentException(
                    "the reading of " + reading.document() + " does not belong to document " + document.id());
        }
    }

    /** The hash of the document's id: what was read need not be gone through to tell documents apart. */
    @Override
    public int hashCode() {
        return document.id().hashCode();
    }

    /** Whether both are the same document with the same reading. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ReadDocument that
                        && document.equals(that.document)
                        && reading.equals(that.reading));
    }
}
