package quoth.reading;

import quoth.document.Document;

/**
 * Reads one document: a pure function of its text and its imprint (but where on the web it was published), safe on any thread.
 */
public interface Reader {

    /** Names the reader and its models; readings of different versions are never mixed. */
    String version();

    /** What stands in {@code document}. */
    Reading read(Document document);
}
