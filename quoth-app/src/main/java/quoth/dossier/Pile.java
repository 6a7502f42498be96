package quoth.dossier;

import java.util.List;
import quoth.collation.Collation;
import quoth.collation.ReadDocument;
import quoth.intake.Rejection;

/**
 * Everything in a dossier.
 *
 * @param documents the documents with their readings, sorted by id
 * @param collation what they say when laid side by side
 * @param rejections what could not be read, sorted by uri
 */
public record Pile(List<ReadDocument> documents, Collation collation, List<Rejection> rejections) {

    /** Copies the lists. */
    public Pile {
        documents = List.copyOf(documents);
        rejections = List.copyOf(rejections);
    }
}
