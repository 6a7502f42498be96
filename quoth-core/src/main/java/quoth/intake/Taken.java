package quoth.intake;

import quoth.document.Document;

/** What intake hands on: a document or a rejection. */
public sealed interface Taken permits Taken.Accepted, Rejection {

    /** Where it came from. */
    String uri();

    /**
     * A document that was taken in.
     *
     * @param document the document
     */
    record Accepted(Document document) implements Taken {
        @Override
        public String uri() {
            return document.uri();
        }
    }
}
