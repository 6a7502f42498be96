package quoth.views.report;

import quoth.document.Passage;

/** Where links lead: within the one file of a report, or from page to page. */
public interface Links {

    /** The address of words in their document. */
    String passage(Passage passage);

    /** The address of a document. */
    String document(String id);
}
