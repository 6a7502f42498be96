package quoth.dossier;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What was known before the last reading, as rows. Every method runs in the transaction of its caller. */
final class FormerRows {

    private static final String SHEET = "document, uri, name, outlet, title";
    private static final String PRESENT = "SELECT id, uri, name, outlet, title FROM document";
    private static final String COLLATED = "SELECT " + SHEET + " FROM collated_document";

    private final Handle handle;

    FormerRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * Keeps the collation that is about to be replaced, when there is one and it was made of other documents than there are now.
     * So it outlasts the collations that follow rulings.
     */
    void keep() {
        if (!exists(COLLATED)
                || (!exists(COLLATED + " EXCEPT " + PRESENT) && !exists(PRESENT + " EXCEPT " + COLLATED))) {
            return;
        }
        List.of("former_document", "former_point", "former_answer")
                .forEach(table -> handle.execute("DELETE FROM " + table));
        handle.execute("INSERT INTO former_document " + COLLATED + " ORDER BY uri");
        handle.execute("INSERT INTO former_point SELECT * FROM point ORDER BY rowid");
        handle.execute("INSERT INTO former_answer SELECT * FROM answer ORDER BY rowid");
    }

    /** Notes of which documents the collation that has just been put in was made. */
    void collated() {
        handle.execute("DELETE FROM collated_document");
        handle.execute("INSERT INTO collated_document " + PRESENT + " ORDER BY uri");
    }

    private boolean exists(String query) {
        return handle.createQuery("SELECT EXISTS (" + query + ")")
                .mapTo(Boolean.class)
                .one();
    }

    /** What was known; empty when the dossier has been read into once only. */
    Optional<Former> former() {
        List<Former.Sheet> sheets = handle.createQuery("SELECT " + SHEET + " FROM former_document ORDER BY rowid")
                .map((row, context) -> new Former.Sheet(
                        row.getString("document"),
                        row.getString("uri"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("outlet")),
                        Optional.ofNullable(row.getString("title"))))
                .list();
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Former(sheets, new CollationRows(handle).points("former_point", "former_answer")));
    }
}
