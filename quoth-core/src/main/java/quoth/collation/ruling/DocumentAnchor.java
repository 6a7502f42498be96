package quoth.collation.ruling;

import java.util.stream.Stream;
import quoth.document.Document;

/**
 * A document as a ruling names it. It is found again by its id; when it has changed by where it lies; and in another dossier
 * by its name, if only one document there has it.
 *
 * @param name the file's name, or the {@code id} of a JSON Lines record
 * @param id the id it had; empty when that is not known
 * @param uri where it lay; empty when that is not known
 */
public record DocumentAnchor(String name, String id, String uri) {

    /** Fails when there is nothing to find the document by. */
    public DocumentAnchor {
        if (Stream.of(name, id, uri).allMatch(String::isBlank)) {
            throw new IllegalArgumentException("a document must be given by name, id or uri");
        }
    }

    /** The anchor of a document. */
    public static DocumentAnchor of(Document document) {
        return new DocumentAnchor(document.name(), document.id(), document.uri());
    }

    /** What a person would call the document. */
    public String words() {
        return Stream.of(name, uri, id)
                .filter(word -> !word.isBlank())
                .findFirst()
                .orElseThrow();
    }
}
