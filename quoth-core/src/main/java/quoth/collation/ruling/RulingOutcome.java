package quoth.collation.ruling;

import java.util.List;
import quoth.collation.Entity;

/**
 * What came of a ruling in the pile as it is now.
 *
 * @param ruling the ruling's number
 * @param extent whether it applies
 * @param documents the ids of the documents in which it applies, in order
 * @param members the figures of documents to which it applies, in order; none where it is about what is said by nobody
 * @param points the ids of the points that it has shaped or that it speaks of, in order
 * @param reason why it applies in part or not at all, in words; empty when it wholly applies
 */
public record RulingOutcome(
        int ruling,
        Extent extent,
        List<String> documents,
        List<Entity.Member> members,
        List<String> points,
        String reason) {

    /** Copies the lists. */
    public RulingOutcome {
        documents = List.copyOf(documents);
        members = List.copyOf(members);
        points = List.copyOf(points);
    }

    /** How much of a ruling applies. */
    public enum Extent {
        /** All that it points to was found, and it is followed. */
        WHOLLY,
        /** Some of what it points to was not found, or a later ruling says otherwise there. */
        PARTLY,
        /** It finds nothing now, or later rulings say otherwise throughout. */
        NOT
    }
}
