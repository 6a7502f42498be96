package quoth.collation;

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
}
