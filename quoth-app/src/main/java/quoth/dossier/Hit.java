package quoth.dossier;

import java.util.List;
import java.util.Optional;
import quoth.document.Document;
import quoth.document.Span;

/**
 * A document that a search found.
 *
 * @param document the document
 * @param matches where the words stand in its text, in order; empty when they stand in its title only
 * @param excerpt the stretch of the text to show, around as many matches as fit; empty for a document without text
 */
public record Hit(Document document, List<Span> matches, Optional<Span> excerpt) {

    /** Copies the list. */
    public Hit {
        matches = List.copyOf(matches);
    }
}
