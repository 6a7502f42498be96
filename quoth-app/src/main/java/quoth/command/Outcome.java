package quoth.command;

import quoth.collation.ReadDocument;
import quoth.command.Workshop.Source;
import quoth.intake.Rejection;

/** What came of one thing that was to be read. */
sealed interface Outcome {

    /**
     * A document was read.
     *
     * @param document the document and its reading
     */
    record Read(ReadDocument document) implements Outcome {}

    /**
     * A document is in the dossier already, read by this reader.
     *
     * @param uri where it was taken from
     */
    record Unchanged(String uri) implements Outcome {}

    /**
     * Something could not be read.
     *
     * @param rejection what and why
     */
    record Refused(Rejection rejection) implements Outcome {}

    /**
     * Everything in a source was dealt with.
     *
     * @param source the source
     */
    record Finished(Source source) implements Outcome {}
}
