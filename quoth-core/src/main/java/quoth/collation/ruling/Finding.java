package quoth.collation.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import quoth.collation.Entity;

/** What came of a ruling, while it is worked out. */
final class Finding {

    private final GivenRuling given;
    private final Set<Entity.Member> members = new TreeSet<>();
    private final Set<String> documents = new TreeSet<>();
    private final Set<String> points = new TreeSet<>();
    private final List<String> obstacles = new ArrayList<>();

    Finding(GivenRuling given) {
        this.given = given;
    }

    GivenRuling given() {
        return given;
    }

    /** Notes that it is followed for some figures. */
    void applies(Iterable<Entity.Member> to) {
        to.forEach(members::add);
    }

    /** Notes why something of it is not followed. */
    void fails(String reason) {
        if (!obstacles.contains(reason)) {
            obstacles.add(reason);
        }
    }

    /** Notes that a later ruling is followed for these instead. */
    void overruled(List<Entity.Member> from, int later) {
        from.forEach(members::remove);
        fails("ruling " + later + ", which is later, says otherwise");
    }

    Set<Entity.Member> members() {
        return members;
    }

    /** Notes that it is followed in a document. */
    void appliesIn(String document) {
        documents.add(document);
    }

    /** Notes that it has shaped a point. */
    void appliesTo(String point) {
        points.add(point);
    }

    /** Whether it is followed anywhere. */
    boolean isFollowed() {
        return !documents.isEmpty() || !members.isEmpty();
    }

    /** Whether it is known why it is not followed in all. */
    boolean isObstructed() {
        return !obstacles.isEmpty();
    }

    RulingOutcome outcome() {
        Set<String> all = new TreeSet<>(documents);
        members.forEach(member -> all.add(member.document()));
        RulingOutcome.Extent extent = all.isEmpty()
                ? RulingOutcome.Extent.NOT
                : obstacles.isEmpty() ? RulingOutcome.Extent.WHOLLY : RulingOutcome.Extent.PARTLY;
        return new RulingOutcome(
                given.number(),
                extent,
                List.copyOf(all),
                List.copyOf(members),
                List.copyOf(points),
                String.join("; ", obstacles));
    }
}
