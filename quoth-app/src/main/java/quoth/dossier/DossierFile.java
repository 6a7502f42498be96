package quoth.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * Opens the SQLite file of a dossier.
 *
 * <p>While it is written the file has a write-ahead log beside it, so that it can be read at the same time and a killed
 * process loses nothing that was committed. A power failure can lose the documents of the last moments, which the next reading
 * brings back, and never leaves a broken file ({@code synchronous = NORMAL}; waiting for the disk after every document would
 * take longer than reading it). {@link #settle} folds the log back in: a dossier at rest is one plain file that
 * can be copied and be read where nothing can be written.
 */
final class DossierFile {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int PATIENCE_MILLISECONDS = 5_000;
    private static final int LONG_PATIENCE_MILLISECONDS = 60_000;

    private DossierFile() {}

    /** Opens for reading; fails with {@link DossierException} when the file is missing, no dossier, or from a newer Quoth. */
    static Handle openToRead(Path file) {
        requireSqlite(file);
        Handle handle = connect(file, configuration(true));
        int version = checked(file, handle);
        if (version == Migrations.NEWEST) {
            return handle;
        }
        handle.close();
        WriteLock lock = WriteLock.of(file.toAbsolutePath());
        try {
            settle(openToWrite(file));
        } finally {
            lock.close();
        }
        return connect(file, configuration(true));
    }

    /** Opens for writing and brings the schema up to date; makes the file when it is missing or empty. */
    static Handle openToWrite(Path file) {
        if (!isAbsentOrEmpty(file)) {
            requireSqlite(file);
        }
        Handle handle = connect(file, configuration(false));
        try {
            Migrations.apply(handle, file);
            handle.execute("PRAGMA journal_mode = WAL");
            return handle;
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    /**
     * Opens a dossier that is there and up to date for short changes beside another writer, for whose changes it waits. The
     * journal is left as that writer has it.
     */
    static Handle openToRule(Path file) {
        SQLiteConfig configuration = writing();
        configuration.setBusyTimeout(LONG_PATIENCE_MILLISECONDS);
        return connect(file, configuration);
    }

    /** Begins a write-ahead log, so that the file can be read while much is written; goes without when others are at work. */
    static void beginLog(Handle handle) {
        try {
            handle.execute("PRAGMA journal_mode = WAL");
        } catch (RuntimeException e) {
            // The changes are as safe without; whoever reads meanwhile waits for them.
        }
    }

    /** Folds the write-ahead log into the file and closes. When somebody still reads, the log stays until they have done. */
    static void settle(Handle handle) {
        try (handle) {
            handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            handle.execute("PRAGMA busy_timeout = 0");
            handle.execute("PRAGMA journal_mode = DELETE");
        } catch (RuntimeException e) {
            // Nothing is lost: what was committed stands in the log, and whoever opens the file next reads it from
            // there.
        }
    }

    private static int checked(Path file, Handle handle) {
        try {
            return Migrations.version(handle, file);
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    private static SQLiteConfig configuration(boolean readOnly) {
        if (readOnly) {
            SQLiteConfig configuration = new SQLiteConfig();
            configuration.setReadOnly(true);
            configuration.setBusyTimeout(PATIENCE_MILLISECONDS);
            configuration.enforceForeignKeys(true);
            return configuration;
        }
        SQLiteConfig configuration = writing();
        configuration.setJournalMode(JournalMode.DELETE);
        return configuration;
    }

    private static SQLiteConfig writing() {
        SQLiteConfig configuration = new SQLiteConfig();
        configuration.setBusyTimeout(PATIENCE_MILLISECONDS);
        configuration.enforceForeignKeys(true);
        configuration.setTransactionMode(TransactionMode.IMMEDIATE);
        configuration.setSynchronous(SynchronousMode.NORMAL);
        return configuration;
    }

    private static Handle connect(Path file, SQLiteConfig configuration) {
        try {
            // As a URI, so that a question mark in the file's name is not taken for the start of parameters.
            Connection connection = configuration.createConnection(
                    "jdbc:sqlite:" + file.toAbsolutePath().toUri());
            return Jdbi.create(() -> connection).open();
        } catch (SQLException e) {
            throw DossierException.explaining(file, new IllegalStateException(e));
        }
    }

    private static boolean isAbsentOrEmpty(Path file) {
        try {
            return !Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0);
        } catch (IOException e) {
            return false;
        }
    }

    private static void requireSqlite(Path file) {
        if (!Files.exists(file)) {
            throw new DossierException(
                    DossierException.Trouble.MISSING,
                    file + " does not exist: make it with quoth read PATH --into " + file + ".");
        }
        try (InputStream content = Files.newInputStream(file)) {
            if (!Arrays.equals(content.readNBytes(MAGIC.length), MAGIC)) {
                throw DossierException.notADossier(file, new IOException("no SQLite header"));
            }
        } catch (IOException e) {
            if (Files.isDirectory(file)) {
                throw DossierException.notADossier(file, e);
            }
            throw new DossierException(
                    DossierException.Trouble.REFUSED, file + " cannot be read: check its permissions.");
        }
    }
}
