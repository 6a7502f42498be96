package quoth.dossier;

import quoth.document.Document;
import quoth.document.Imprint;
import quoth.reading.Reading;

/**
 * A document as a catalogue lists it: everything but its text and its reading.
 *
 * @param id its id
 * @param name its file's name, or the id of a record
 * @param uri where it was taken from
 * @param imprint what it says of its own publication
 * @param language its language, as its reading tells it
 */
public record Card(String id, String name, String uri, Imprint imprint, String language) {

    static Card of(Document document, Reading reading) {
        return new Card(document.id(), document.name(), document.uri(), document.imprint(), reading.language());
    }
}
