package quoth.collation;

import java.util.List;

/**
 * Documents on the same happening.
 *
 * @param id unique in the collation
 * @param title the title of one of its documents
 * @param documents ids, ascending
 */
public record Story(String id, String title, List<String> documents) {

    /** Copies the list. */
    public Story {
        documents = List.copyOf(documents);
    }
}
