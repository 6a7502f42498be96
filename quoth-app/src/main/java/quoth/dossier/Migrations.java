package quoth.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;

/**
 * Brings the schema of a dossier up to date with the numbered scripts in {@code quoth/dossier/migration}.
 *
 * <p>SQLite's {@code user_version} holds the number of the last script that was applied, its {@code application_id} that the
 * file is a dossier at all. A script and its number are applied in one transaction. A script that has once been released is
 * never altered; a change of the schema is a new one.
 */
final class Migrations {

    /** The number of the newest script. */
    static final int NEWEST = 5;

    /** "Quot" in ASCII. */
    static final int APPLICATION_ID = 0x51756F74;

    private Migrations() {}

    /** The schema's version; fails with {@link DossierException} when the file is no dossier or newer than this Quoth. */
    static int version(Handle handle, Path file) {
        try {
            if (number(handle, "PRAGMA application_id") != APPLICATION_ID) {
                throw DossierException.notADossier(file, new IOException("application_id is another's"));
            }
            int version = number(handle, "PRAGMA user_version");
            if (version > NEWEST) {
                throw new DossierException(
                        DossierException.Trouble.NEWER,
                        file + " was made by a newer version of Quoth (its schema is " + version + ", this one knows "
                                + NEWEST + "): use that version.");
            }
            return version;
        } catch (RuntimeException e) {
            throw DossierException.explaining(file, e);
        }
    }

    /** Applies whatever scripts are missing. A file without tables becomes a dossier. */
    static void apply(Handle handle, Path file) {
        try {
            boolean fresh = number(handle, "SELECT count(*) FROM sqlite_schema") == 0;
            for (int next = fresh ? 1 : version(handle, file) + 1; next <= NEWEST; next++) {
                int number = next;
                handle.useTransaction(transaction -> run(transaction, number));
            }
        } catch (RuntimeException e) {
            throw DossierException.explaining(file, e);
        }
    }

    private static void run(Handle handle, int number) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(script(number) + "\nPRAGMA user_version = " + number + ";");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String script(int number) {
        String name = "migration/" + number + ".sql";
        try (InputStream script = Migrations.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Integer.class).one();
    }
}
