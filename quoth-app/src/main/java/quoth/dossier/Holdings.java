package quoth.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import quoth.collation.Collation;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.Story;
import quoth.collation.ruling.RulingOutcome;
import quoth.dossier.ruling.RulingHistory;
import quoth.intake.Rejection;

/**
 * What a dossier holds, as views ask for it: the catalogue and the collation at once, texts, readings and whole entities one by
 * one. A {@link Pile} has everything in memory, a {@link Shelf} fetches what it is asked for.
 */
public interface Holdings {

    /** The holdings of a pile that is in memory as a whole. */
    static Holdings of(Pile pile) {
        return new PileHoldings(pile);
    }

    /** The documents, by id. */
    List<Card> cards();

    /** A document with its reading as it was ruled; empty when it is not here, or no longer. */
    Optional<ReadDocument> document(String id);

    /** Hands on every document, by id, as {@link #document} gives it. */
    void forEach(Consumer<ReadDocument> each);

    /** What an entity is and is called; its members, its links and the reasons for them may be left out. */
    Optional<Entity> entity(String id);

    /** Which entity an entity of a document belongs to, like {@link #entity}. */
    Optional<Entity> entityOf(Entity.Member member);

    /** An entity with its members and why they were joined. */
    Optional<Entity> wholeEntity(String id);

    /** The entities that are shown under a name, in whatever case, with their members. */
    List<Entity> entitiesCalled(String name);

    /**
     * A pile of some of the documents: with all points, and with the entities as far as they stand in these documents. Documents
     * that are not here are left out.
     */
    default Pile part(Set<String> ids) {
        List<ReadDocument> documents =
                new TreeSet<>(ids).stream().flatMap(id -> document(id).stream()).toList();
        Map<String, List<Entity.Member>> members = new TreeMap<>();
        for (ReadDocument read : documents) {
            for (int i = 0; i < read.reading().entities().size(); i++) {
                Entity.Member member = new Entity.Member(read.document().id(), i);
                entityOf(member)
                        .ifPresent(entity -> members.computeIfAbsent(entity.id(), id -> new ArrayList<>())
                                .add(member));
            }
        }
        List<Entity> entities = new ArrayList<>();
        members.forEach((id, here) -> entity(id).ifPresent(entity -> entities.add(entity.in(here))));
        return new Pile(
                documents,
                new Collation(entities, List.of(), Map.of(), List.of(), points(), List.of()),
                List.of(),
                rulings());
    }

    /** The document to which the reporting of each goes back. */
    Map<String, String> origins();

    /** What was known before the last reading; empty when the dossier has been read into once only, or that is not known. */
    Optional<Former> former();

    /** The stories. */
    List<Story> stories();

    /** The points. Of a large dossier that has just been opened one waits for them a second or two. */
    List<Point> points();

    /** Those of the points with these ids, in the order of the ids; waits for no others. */
    default List<Point> points(List<String> ids) {
        return Holdings.inOrder(points(), ids);
    }

    /** Those of some points with these ids, in the order of the ids. */
    static List<Point> inOrder(List<Point> points, List<String> ids) {
        Map<String, Point> byId = new HashMap<>();
        points.forEach(point -> byId.put(point.id(), point));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /** The outlines of all points, in their order; waits for nothing. */
    default List<PointOutline> outlines() {
        return points().stream().map(PointOutline::of).toList();
    }

    /** Which passages stand again elsewhere. */
    List<Reuse> reuse();

    /** The documents in whose title or text all of {@code words} occur, as {@link Dossier#search}. */
    List<Hit> search(String words, int limit);

    /** What could not be read, by uri. */
    List<Rejection> rejections();

    /** What persons have ruled. */
    RulingHistory rulings();

    /** What came of it. */
    List<RulingOutcome> outcomes();
}
