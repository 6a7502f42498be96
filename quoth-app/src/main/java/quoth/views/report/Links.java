package quoth.views.report;

import java.util.Optional;
import quoth.document.Passage;

/** Where links lead: within the one file of a report, or from page to page. */
public interface Links {

    /** The address of words in their document. */
    String passage(Passage passage);

    /** The address of a document. */
    String document(String id);

    /** The address at which one can rule on an attribution; empty where nothing can be ruled. */
    default Optional<String> ruling(String document, int attribution) {
        return Optional.empty();
    }
}
