package quoth.collation.ruling;

import java.util.List;
import quoth.collation.Entity;

/**
 * What came of a ruling in the pile as it is now.
 *
 * @param ruling the ruling's number
 * @param extent whether it applies
 * @param members the figures of documents to which it applies, in order
 * @param reason why it applies in part or not at all, in words; empty when it wholly applies
 */
public record RulingOutcome(int ruling, Extent extent, List<Entity.Member> members, String reason) {

    /** Copies the list. */
    public RulingOutcome {
        members = List.copyOf(members);
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
