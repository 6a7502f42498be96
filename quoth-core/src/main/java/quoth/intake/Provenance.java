package quoth.intake;

import quoth.document.Document;
import quoth.document.Imprint;

/**
 * Where a document is taken from.
 *
 * @param name the name it will have
 * @param uri its address
 */
record Provenance(String name, String uri) {

    /** The document with this text, or a rejection when the text is blank. */
    Taken document(Imprint imprint, String text) {
        if (isBlank(text)) {
            return rejection("holds no text, only white space");
        }
        return new Taken.Accepted(Document.of(name, uri, imprint, text));
    }

    /** The rejection for this reason. */
    Rejection rejection(String reason) {
        return new Rejection(uri, reason);
    }

    /** Whether nothing in a text can be seen: white space, no-break spaces, characters of no width. */
    static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }
}
