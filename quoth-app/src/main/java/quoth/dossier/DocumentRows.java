package quoth.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import quoth.collation.ReadDocument;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.intake.Rejection;
import quoth.reading.Reading;

/** The documents of a dossier and their readings, as rows. Every method runs in the transaction of its caller. */
final class DocumentRows {

    private static final String DOCUMENT = "id, name, uri, outlet, title, author, published, url, text";

    /** How many readings are decoded together. */
    private static final int AT_ONCE = 256;

    private final Handle handle;

    DocumentRows(Handle handle) {
        this.handle = handle;
    }

    /** Whether this very document, taken from the same place, is here with a reading by {@code reader}. */
    boolean holds(Document document, String reader) {
        return handle.createQuery("SELECT d." + DOCUMENT.replace(", ", ", d.") + """
                         FROM document d JOIN reading r ON r.document = d.row
                        WHERE d.uri = :uri AND d.hash = :hash AND r.reader = :reader AND r.format = :format""")
                .bind("uri", document.uri())
                .bind("hash", hash(document.text()))
                .bind("reader", reader)
                .bind("format", RecordJson.FORMAT)
                .map((row, context) -> document(row))
                .findOne()
                .map(held -> held.name().equals(document.name())
                        && held.imprint().equals(document.imprint())
                        && held.text().equals(document.text()))
                .orElse(false);
    }

    /** Puts a document and its reading in the place of whatever its uri held before. */
    void put(Document document, Reading reading) {
        remove(document.uri());
        String content = Document.of(document.name(), document.uri(), document.imprint(), document.text())
                .id();
        Imprint imprint = document.imprint();
        long row = handle.createUpdate("""
                        INSERT INTO document
                            (uri, id, content, name, outlet, title, author, published, url, language, text, hash)
                        VALUES (:uri, :content, :content, :name, :outlet, :title, :author, :published, :url, :language,
                            :text, :hash)""")
                .bind("uri", document.uri())
                .bind("content", content)
                .bind("name", document.name())
                .bind("outlet", imprint.outlet())
                .bind("title", imprint.title())
                .bind("author", imprint.author())
                .bind("published", imprint.published().map(PublicationTime::iso))
                .bind("url", imprint.url())
                .bind("language", reading.language())
                .bind("text", document.text())
                .bind("hash", hash(document.text()))
                .executeAndReturnGeneratedKeys("row")
                .mapTo(Long.class)
                .one();
        handle.execute(
                "INSERT INTO reading (document, reader, format, body) VALUES (?, ?, ?, ?)",
                row,
                reading.reader(),
                RecordJson.FORMAT,
                RecordJson.write(reading));
        distinguish(content);
    }

    /** Removes the document that was taken from {@code uri}; whether there was one. */
    boolean remove(String uri) {
        Optional<String> content = handle.createQuery("SELECT content FROM document WHERE uri = :uri")
                .bind("uri", uri)
                .mapTo(String.class)
                .findOne();
        handle.execute("DELETE FROM document WHERE uri = ?", uri);
        content.ifPresent(this::distinguish);
        return content.isPresent();
    }

    /**
     * Gives documents of the same content different ids: the first uri keeps the id of the content. So the ids do not depend
     * on the order in which documents came. Only the first can have changed, and whoever was or now is not.
     */
    private void distinguish(String content) {
        Optional<String> first = handle.createQuery("SELECT min(uri) FROM document WHERE content = :content")
                .bind("content", content)
                .mapTo(String.class)
                .findOne();
        first.ifPresent(uri -> {
            for (Document other : plain(content, uri)) {
                setId(other.uri(), other.distinguishedByUri().id());
            }
            setId(uri, content);
        });
    }

    private List<Document> plain(String content, String except) {
        return handle.createQuery("SELECT " + DOCUMENT + " FROM document"
                        + " WHERE content = :content AND id = :content AND uri <> :except")
                .bind("content", content)
                .bind("except", except)
                .map((row, context) -> document(row))
                .list();
    }

    private void setId(String uri, String id) {
        handle.execute("UPDATE document SET id = ? WHERE uri = ? AND id <> ?", id, uri, id);
    }

    /** All documents with their readings, by id. Documents whose reading is of another format are left out. */
    List<ReadDocument> all() {
        List<ReadDocument> all = new ArrayList<>();
        List<Stored> fetched = new ArrayList<>(AT_ONCE);
        documents().forEach(stored -> {
            fetched.add(stored);
            if (fetched.size() == AT_ONCE) {
                decode(fetched, all);
            }
        });
        decode(fetched, all);
        return all;
    }

    /** Decodes on all processors; only what is fetched so far stands in memory twice. */
    private static void decode(List<Stored> fetched, List<ReadDocument> into) {
        into.addAll(fetched.parallelStream().map(Stored::decoded).toList());
        fetched.clear();
    }

    private ResultIterable<Stored> documents() {
        return handle.createQuery("SELECT d." + DOCUMENT.replace(", ", ", d.") + ", r.body"
                        + " FROM document d JOIN reading r ON r.document = d.row"
                        + " WHERE r.format = :format ORDER BY d.id")
                .bind("format", RecordJson.FORMAT)
                .map((row, context) -> new Stored(document(row), row.getString("body")));
    }

    /** Everything but the texts and the readings, by id. For a dossier without {@linkplain #anyOfAnotherFormat readings of another format}. */
    List<Card> cards() {
        // Many are published on one day, and reading dates takes long.
        Map<String, Optional<PublicationTime>> times = new HashMap<>();
        return handle
                .createQuery("SELECT id, name, uri, outlet, title, author, published, url, language FROM document")
                .map((row, context) -> new Card(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("uri"),
                        imprint(row, iso -> times.computeIfAbsent(iso, PublicationTime::parse)),
                        row.getString("language")))
                .stream()
                .sorted(Comparator.comparing(Card::id))
                .toList();
    }

    /** The document with this id and its reading as it is written; decoding takes longer than fetching. */
    Optional<Stored> one(String id) {
        return handle.createQuery("SELECT d." + DOCUMENT.replace(", ", ", d.") + ", r.body"
                        + " FROM document d JOIN reading r ON r.document = d.row"
                        + " WHERE d.id = :id AND r.format = :format")
                .bind("id", id)
                .bind("format", RecordJson.FORMAT)
                .map((row, context) -> new Stored(document(row), row.getString("body")))
                .findFirst();
    }

    /** Hands on what {@link #all} lists, one after the other. */
    void forEach(Consumer<ReadDocument> each) {
        documents().forEach(stored -> each.accept(stored.decoded()));
    }

    /**
     * A document and its reading as it is written.
     *
     * @param document the document
     * @param body its reading as JSON
     */
    record Stored(Document document, String body) {

        ReadDocument decoded() {
            return new ReadDocument(document, readingOf(document, body));
        }
    }

    /** What could not be read, by uri. */
    List<Rejection> rejections() {
        return handle.createQuery("SELECT uri, reason FROM rejection ORDER BY uri")
                .map((row, context) -> new Rejection(row.getString("uri"), row.getString("reason")))
                .list();
    }

    /** Whether there are readings that only another version of Quoth can decode. */
    boolean anyOfAnotherFormat() {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM reading WHERE format <> :format)")
                .bind("format", RecordJson.FORMAT)
                .mapTo(Boolean.class)
                .one();
    }

    /** The document in the row that {@code row} stands at. */
    static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getString("id"), row.getString("name"), row.getString("uri"), imprint(row), row.getString("text"));
    }

    private static Imprint imprint(ResultSet row) throws SQLException {
        return imprint(row, PublicationTime::parse);
    }

    private static Imprint imprint(ResultSet row, Function<String, Optional<PublicationTime>> times)
            throws SQLException {
        return new Imprint(
                text(row, "outlet"),
                text(row, "title"),
                text(row, "author"),
                text(row, "published").flatMap(times),
                text(row, "url"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** The stored reading, under the id that its document has now. */
    private static Reading readingOf(Document document, String body) {
        Reading stored = RecordJson.read(body, Reading.class);
        if (stored.document().equals(document.id())) {
            return stored;
        }
        return new Reading(
                document.id(),
                stored.reader(),
                stored.language(),
                stored.sentences(),
                stored.attributions(),
                stored.entities(),
                stored.mentions(),
                stored.times(),
                stored.quantities(),
                stored.statements(),
                stored.roles(),
                stored.events(),
                stored.relations());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
