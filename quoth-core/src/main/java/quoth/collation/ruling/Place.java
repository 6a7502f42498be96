package quoth.collation.ruling;

import java.util.Optional;
import quoth.document.TextQuote;

/**
 * A document, or words in it.
 *
 * @param document the document
 * @param quote the words; empty for the whole document
 */
public record Place(DocumentAnchor document, Optional<TextQuote> quote) {

    /** A whole document. */
    public static Place in(DocumentAnchor document) {
        return new Place(document, Optional.empty());
    }
}
