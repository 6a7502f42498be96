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

    /** How much of the words is shown, in code units. */
    private static final int SHOWN = 80;

    /** A whole document. */
    public static Place in(DocumentAnchor document) {
        return new Place(document, Optional.empty());
    }

    /** The beginning of the words, and the document. */
    public String words() {
        return quote.map(words -> "“" + beginning(words.exact().replaceAll("\\s+", " ")) + "” in ")
                        .orElse("")
                + document.words();
    }

    private static String beginning(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        int blank = words.lastIndexOf(' ', SHOWN);
        return words.substring(0, blank > 0 ? blank : SHOWN) + " …";
    }
}
