package quoth.dossier;

import java.util.List;
import quoth.collation.Collation;
import quoth.collation.ReadDocument;
import quoth.dossier.ruling.RulingHistory;
import quoth.intake.Rejection;

/**
 * Everything in a dossier.
 *
 * @param documents the documents with their readings as they were ruled, sorted by id
 * @param collation what they say when laid side by side
 * @param rejections what could not be read, sorted by uri
 * @param rulings what persons have ruled
 */
public record Pile(
        List<ReadDocument> documents, Collation collation, List<Rejection> rejections, RulingHistory rulings) {

    /** A pile on which nobody has ruled. */
    public Pile(List<ReadDocument> documents, Collation collation, List<Rejection> rejections) {
        this(documents, collation, rejections, RulingHistory.empty());
    }

    /** Copies the lists. */
    public Pile {
        documents = List.copyOf(documents);
        rejections = List.copyOf(rejections);
    }
}
