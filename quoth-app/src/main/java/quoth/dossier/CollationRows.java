package quoth.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import quoth.collation.Collation;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.collation.Reuse;
import quoth.collation.Story;
import quoth.collation.ruling.RulingOutcome;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.reading.EntityType;

/** The collation of a dossier, as rows. Lists keep the order they had. Every method runs in the transaction of its caller. */
final class CollationRows {

    private static final List<String> TABLES = List.of(
            "entity",
            "entity_member",
            "reuse",
            "origin",
            "story",
            "story_document",
            "point",
            "answer",
            "ruling_outcome");

    private static final String ANSWERS = "SELECT point, value, origins, claims FROM ";
    private static final String POINTS = "SELECT id, kind, question, story, status, reasons FROM ";

    private final Handle handle;

    CollationRows(Handle handle) {
        this.handle = handle;
    }

    void replaceWith(Collation collation) {
        FormerRows former = new FormerRows(handle);
        former.keep();
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
        insertEntities(collation.entities());
        insertReuse(collation.reuse());
        try (PreparedBatch rows = handle.prepareBatch("INSERT INTO origin VALUES (?, ?)")) {
            new TreeMap<>(collation.origins()).forEach((document, origin) -> rows.add(document, origin));
            rows.execute();
        }
        insertStories(collation.stories());
        insertPoints(collation.points());
        insertOutcomes(collation.outcomes());
        former.collated();
    }

    private void insertEntities(List<Entity> entities) {
        try (PreparedBatch rows = handle.prepareBatch("INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedBatch members = handle.prepareBatch("INSERT INTO entity_member VALUES (?, ?, ?)")) {
            for (Entity entity : entities) {
                rows.add(
                        entity.id(),
                        entity.type().name(),
                        entity.name(),
                        RecordJson.write(entity.variants()),
                        entity.mentions(),
                        RecordJson.write(entity.reasons()),
                        RecordJson.write(entity.links()),
                        RecordJson.write(entity.shapings()));
                entity.members().forEach(member -> members.add(entity.id(), member.document(), member.index()));
            }
            rows.execute();
            members.execute();
        }
    }

    private void insertReuse(List<Reuse> reuse) {
        try (PreparedBatch rows = handle.prepareBatch("INSERT INTO reuse VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Reuse one : reuse) {
                Passage from = one.from();
                Passage to = one.to();
                rows.add(
                        from.document(),
                        from.span().start(),
                        from.span().end(),
                        to.document(),
                        to.span().start(),
                        to.span().end(),
                        one.kind().name(),
                        one.similarity());
            }
            rows.execute();
        }
    }

    private void insertStories(List<Story> stories) {
        try (PreparedBatch rows = handle.prepareBatch("INSERT INTO story VALUES (?, ?)");
                PreparedBatch documents = handle.prepareBatch("INSERT INTO story_document VALUES (?, ?)")) {
            for (Story story : stories) {
                rows.add(story.id(), story.title());
                story.documents().forEach(document -> documents.add(story.id(), document));
            }
            rows.execute();
            documents.execute();
        }
    }

    private void insertPoints(List<Point> points) {
        try (PreparedBatch rows = handle.prepareBatch(
                        "INSERT INTO point VALUES (:id, :kind, :question, :story, :status, :reasons)");
                PreparedBatch answers = handle.prepareBatch("INSERT INTO answer VALUES (?, ?, ?, ?)")) {
            for (Point point : points) {
                rows.bind("id", point.id())
                        .bind("kind", point.kind().name())
                        .bind("question", point.question())
                        .bind("story", point.story())
                        .bind("status", point.status().name())
                        .bind("reasons", RecordJson.write(point.reasons()))
                        .add();
                for (Point.Value value : point.values()) {
                    answers.add(point.id(), value.value(), value.origins(), RecordJson.write(value.claims()));
                }
            }
            rows.execute();
            answers.execute();
        }
    }

    private void insertOutcomes(List<RulingOutcome> outcomes) {
        try (PreparedBatch rows = handle.prepareBatch("INSERT INTO ruling_outcome VALUES (?, ?, ?, ?, ?, ?)")) {
            outcomes.forEach(outcome -> rows.add(
                    outcome.ruling(),
                    outcome.extent().name(),
                    RecordJson.write(outcome.documents()),
                    RecordJson.write(outcome.members()),
                    outcome.reason(),
                    RecordJson.write(outcome.points())));
            rows.execute();
        }
    }

    Collation all() {
        return new Collation(entities(), reuse(), origins(), stories(), points(), outcomes());
    }

    List<RulingOutcome> outcomes() {
        return handle.createQuery("SELECT * FROM ruling_outcome ORDER BY ruling")
                .map((row, context) -> new RulingOutcome(
                        row.getInt("ruling"),
                        RulingOutcome.Extent.valueOf(row.getString("extent")),
                        RecordJson.readList(row.getString("documents"), String.class),
                        RecordJson.readList(row.getString("members"), Entity.Member.class),
                        RecordJson.readList(row.getString("points"), String.class),
                        row.getString("reason")))
                .list();
    }

    private List<Entity> entities() {
        Map<String, List<Entity.Member>> members = grouped(
                "SELECT entity AS owner, document, local FROM entity_member ORDER BY rowid",
                (row, context) -> new Entity.Member(row.getString("document"), row.getInt("local")));
        return handle.createQuery("SELECT * FROM entity ORDER BY rowid")
                .map((row, context) -> entity(row, members.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    /** The entity with this id. */
    Optional<Entity> entity(String id) {
        List<Entity.Member> members = handle.createQuery(
                        "SELECT document, local FROM entity_member WHERE entity = :id ORDER BY rowid")
                .bind("id", id)
                .map((row, context) -> new Entity.Member(row.getString("document"), row.getInt("local")))
                .list();
        return handle.createQuery("SELECT * FROM entity WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> entity(row, members))
                .findOne();
    }

    private static Entity entity(ResultSet row, List<Entity.Member> members) throws SQLException {
        return new Entity(
                row.getString("id"),
                EntityType.valueOf(row.getString("type")),
                row.getString("name"),
                RecordJson.readList(row.getString("variants"), Entity.Variant.class),
                members,
                row.getInt("mentions"),
                RecordJson.readList(row.getString("reasons"), String.class),
                RecordJson.readList(row.getString("links"), Entity.Link.class),
                RecordJson.readList(row.getString("shapings"), Entity.Shaping.class));
    }

    /** What the entities are called. The variants are kept of those only that may go by one of them. */
    Shelf.Figures figures() {
        Map<String, Entity> byId = new HashMap<>();
        handle.createQuery("""
                        SELECT id, type, name, mentions, shapings,
                               CASE WHEN type = 'ORGANISATION' AND instr(name, ' ') = 0 THEN variants ELSE '[]' END AS variants
                          FROM entity ORDER BY rowid""")
                .map((row, context) -> new Entity(
                        row.getString("id"),
                        EntityType.valueOf(row.getString("type")),
                        row.getString("name"),
                        few(row.getString("variants"), Entity.Variant.class),
                        List.of(),
                        row.getInt("mentions"),
                        List.of(),
                        List.of(),
                        few(row.getString("shapings"), Entity.Shaping.class)))
                .forEach(entity -> byId.put(entity.id(), entity));
        Map<String, Entity[]> byDocument = new HashMap<>();
        handle.createQuery("SELECT entity, document, local FROM entity_member ORDER BY document, local DESC")
                .map((row, context) -> Map.entry(
                        row.getString("entity"), new Entity.Member(row.getString("document"), row.getInt("local"))))
                .forEach(entry -> {
                    Entity.Member member = entry.getValue();
                    Entity[] here = byDocument.computeIfAbsent(member.document(), id -> new Entity[member.index() + 1]);
                    here[member.index()] = byId.get(entry.getKey());
                });
        return new Shelf.Figures(byId, byDocument);
    }

    private static <T> List<T> few(String json, Class<T> type) {
        return json.equals("[]") ? List.of() : RecordJson.readList(json, type);
    }

    List<Reuse> reuse() {
        return handle.createQuery("SELECT * FROM reuse ORDER BY rowid")
                .map((row, context) -> new Reuse(
                        new Passage(
                                row.getString("from_document"),
                                new Span(row.getInt("from_start"), row.getInt("from_end"))),
                        new Passage(
                                row.getString("to_document"), new Span(row.getInt("to_start"), row.getInt("to_end"))),
                        Reuse.Kind.valueOf(row.getString("kind")),
                        row.getDouble("similarity")))
                .list();
    }

    Map<String, String> origins() {
        Map<String, String> origins = new TreeMap<>();
        handle.createQuery("SELECT document, origin FROM origin")
                .map((row, context) -> Map.entry(row.getString("document"), row.getString("origin")))
                .forEach(entry -> origins.put(entry.getKey(), entry.getValue()));
        return origins;
    }

    List<Story> stories() {
        Map<String, List<String>> documents = grouped(
                "SELECT story AS owner, document FROM story_document ORDER BY rowid",
                (row, context) -> row.getString("document"));
        return handle.createQuery("SELECT * FROM story ORDER BY rowid")
                .map((row, context) -> new Story(
                        row.getString("id"),
                        row.getString("title"),
                        documents.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    List<Point> points() {
        return points("point", "answer");
    }

    /** The points with these ids. */
    List<Point> points(List<String> ids) {
        return points(
                handle.createQuery(ANSWERS + "answer WHERE point IN (<ids>) ORDER BY rowid")
                        .bindList("ids", ids),
                handle.createQuery(POINTS + "point WHERE id IN (<ids>) ORDER BY rowid")
                        .bindList("ids", ids));
    }

    /** The points in a table, with the answers in another. */
    List<Point> points(String points, String answers) {
        return points(
                handle.createQuery(ANSWERS + answers + " ORDER BY rowid"),
                handle.createQuery(POINTS + points + " ORDER BY rowid"));
    }

    private static List<Point> points(Query answers, Query points) {
        Map<String, List<Point.Value>> values = answers
                .map((row, context) -> new AnswerRow(
                        row.getString("point"), row.getString("value"), row.getInt("origins"), row.getString("claims")))
                .list()
                .parallelStream()
                .map(row -> Map.entry(row.point(), row.decoded()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, HashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return points
                .map((row, context) -> new PointRow(
                        row.getString("id"),
                        row.getString("kind"),
                        row.getString("question"),
                        Optional.ofNullable(row.getString("story")),
                        row.getString("status"),
                        row.getString("reasons")))
                .list()
                .parallelStream()
                .map(row -> row.decoded(values.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The outlines of the points. */
    List<PointOutline> outlines() {
        Map<String, List<Integer>> origins = new HashMap<>();
        handle.createQuery("SELECT point, origins FROM answer ORDER BY rowid")
                .map((row, context) -> Map.entry(row.getString("point"), row.getInt("origins")))
                .forEach(entry -> origins.computeIfAbsent(entry.getKey(), point -> new ArrayList<>())
                        .add(entry.getValue()));
        return handle.createQuery("SELECT id, story, status FROM point ORDER BY rowid")
                .map((row, context) -> new PointOutline(
                        row.getString("id"),
                        Optional.ofNullable(row.getString("story")),
                        Point.Status.valueOf(row.getString("status")),
                        origins.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private <T> Map<String, List<T>> grouped(String query, RowMapper<T> mapper) {
        Map<String, List<T>> groups = new TreeMap<>();
        handle.createQuery(query)
                .map((row, context) -> Map.entry(row.getString("owner"), mapper.map(row, context)))
                .forEach(entry -> groups.computeIfAbsent(entry.getKey(), owner -> new ArrayList<>())
                        .add(entry.getValue()));
        return groups;
    }

    /**
     * An answer as it is kept.
     *
     * @param point the point
     * @param value the answer
     * @param origins how many stand behind it
     * @param claims where it is given, as JSON
     */
    private record AnswerRow(String point, String value, int origins, String claims) {

        Point.Value decoded() {
            return new Point.Value(value, origins, RecordJson.readList(claims, Point.Claim.class));
        }
    }

    /**
     * A point as it is kept.
     *
     * @param id its id
     * @param kind what is asked for
     * @param question the question
     * @param story the id of its story
     * @param status how the answers stand to one another
     * @param reasons why these are answers to one question, as JSON
     */
    private record PointRow(
            String id, String kind, String question, Optional<String> story, String status, String reasons) {

        Point decoded(List<Point.Value> values) {
            return new Point(
                    id,
                    Point.Kind.valueOf(kind),
                    question,
                    story,
                    Point.Status.valueOf(status),
                    values,
                    RecordJson.readList(reasons, String.class));
        }
    }
}
