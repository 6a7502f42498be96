package quoth.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import quoth.dossier.ruling.RulingAct;
import quoth.dossier.ruling.RulingEntry;
import quoth.dossier.ruling.RulingHistory;
import quoth.dossier.ruling.RulingJson;

/** The history of rulings, as rows. Every method runs in the transaction of its caller. */
final class RulingRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String UNDO = "undo";

    private final Handle handle;

    RulingRows(Handle handle) {
        this.handle = handle;
    }

    RulingHistory all() {
        return new RulingHistory(handle.createQuery("SELECT * FROM ruling ORDER BY number")
                .map((row, context) -> entry(row))
                .list());
    }

    /** Adds an entry with the next number; with an id that its content gives when it has none yet. */
    RulingEntry add(RulingAct act, String by, Instant at, Optional<String> why, Optional<String> id) {
        int number = handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM ruling")
                .mapTo(Integer.class)
                .one();
        String kind = kind(act);
        String body = body(act);
        String given = id.orElseGet(
                () -> id(String.valueOf(number), kind, body, undoes(act), by, at.toString(), why.orElse("")));
        RulingEntry entry = new RulingEntry(number, given, act, by, at, why);
        handle.createUpdate("""
                        INSERT INTO ruling (number, id, kind, body, undoes, ruled_by, ruled_at, why)
                        VALUES (:number, :id, :kind, :body, :undoes, :by, :at, :why)""")
                .bind("number", number)
                .bind("id", given)
                .bind("kind", kind)
                .bind("body", body)
                .bind("undoes", act instanceof RulingAct.Undone undone ? undone.entry() : null)
                .bind("by", by)
                .bind("at", at.toString())
                .bind("why", why)
                .execute();
        return entry;
    }

    private String undoes(RulingAct act) {
        return act instanceof RulingAct.Undone undone
                ? handle.createQuery("SELECT id FROM ruling WHERE number = :number")
                        .bind("number", undone.entry())
                        .mapTo(String.class)
                        .one()
                : "";
    }

    private static String kind(RulingAct act) {
        return switch (act) {
            case RulingAct.Ruled ruled -> RulingJson.kind(ruled.ruling());
            case RulingAct.Undone undone -> UNDO;
        };
    }

    private static String body(RulingAct act) {
        return switch (act) {
            case RulingAct.Ruled ruled -> RulingJson.write(ruled.ruling()).toString();
            case RulingAct.Undone undone -> "{}";
        };
    }

    private static RulingEntry entry(ResultSet row) throws SQLException {
        int undoes = row.getInt("undoes");
        boolean undo = !row.wasNull();
        return new RulingEntry(
                row.getInt("number"),
                row.getString("id"),
                undo ? new RulingAct.Undone(undoes) : ruled(row.getString("body")),
                row.getString("ruled_by"),
                instant(row.getString("ruled_at")),
                Optional.ofNullable(row.getString("why")));
    }

    private static RulingAct ruled(String body) {
        try {
            return new RulingAct.Ruled(RulingJson.read(JSON.readTree(body)));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new UnreadableRecordException("a column holds no ruling", e);
        }
    }

    private static Instant instant(String at) {
        try {
            return Instant.parse(at);
        } catch (DateTimeException e) {
            throw new UnreadableRecordException("a column holds no time", e);
        }
    }

    private static String id(String... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return "r" + HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
