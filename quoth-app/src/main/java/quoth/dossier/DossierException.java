package quoth.dossier;

import java.nio.file.Path;
import org.sqlite.SQLiteException;

/** That a dossier cannot be opened, read or written. The message is one sentence for the person who named the file. */
public final class DossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The power of two of a megabyte. */
    private static final int MEGABYTES = 20;

    private final Trouble trouble;

    /** What is the matter with a dossier. */
    public enum Trouble {
        /** There is no such file. */
        MISSING,
        /** The file is something else. */
        NOT_A_DOSSIER,
        /** A newer Quoth made it. */
        NEWER,
        /** Its content contradicts itself. */
        DAMAGED,
        /** Another process is writing to it. */
        BUSY,
        /** The disk is full. */
        FULL,
        /** It is too large for the memory that Java has. */
        TOO_LARGE,
        /** The system refuses to open or write it: permissions, a read-only disk, a failing one. */
        REFUSED
    }

    DossierException(Trouble trouble, String sentence) {
        super(sentence);
        this.trouble = trouble;
    }

    private DossierException(Trouble trouble, String sentence, Throwable cause) {
        super(sentence, cause);
        this.trouble = trouble;
    }

    /** What is the matter. */
    public Trouble trouble() {
        return trouble;
    }

    /** What {@code failure}, which SQLite reported on {@code file}, means for a person; other failures come back as they are. */
    static RuntimeException explaining(Path file, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return explaining(file, sqlite);
            }
            if (cause instanceof UnreadableRecordException) {
                return damaged(file, failure);
            }
        }
        return failure;
    }

    private static DossierException explaining(Path file, SQLiteException failure) {
        // The lower byte is the primary result code, the rest refines it: https://sqlite.org/rescode.html
        return switch (failure.getResultCode().code & 0xFF) {
            case 5, 6 -> busy(file, failure);
            case 11, 1 -> damaged(file, failure);
            case 26 -> notADossier(file, failure);
            case 13 ->
                new DossierException(
                        Trouble.FULL,
                        file + " cannot grow: the disk is full. What was written before is kept; make room and run the"
                                + " same command again.",
                        failure);
            case 3, 8, 14, 23 ->
                new DossierException(
                        Trouble.REFUSED,
                        file + " cannot be opened or written: check the permissions of the file and of its folder.",
                        failure);
            default ->
                new DossierException(
                        Trouble.REFUSED, file + " cannot be read or written: " + failure.getMessage() + ".", failure);
        };
    }

    /** That a dossier is too large for the memory that Java has. */
    public static DossierException tooLarge(OutOfMemoryError cause) {
        return new DossierException(
                Trouble.TOO_LARGE,
                "The dossier needs more memory than the "
                        + (Runtime.getRuntime().maxMemory() >> MEGABYTES)
                        + " MB that Quoth has: start it with more, as in QUOTH_JAVA_OPTIONS=-Xmx4g quoth serve FILE.quoth.",
                cause);
    }

    static DossierException busy(Path file, Throwable cause) {
        return new DossierException(
                Trouble.BUSY,
                file + " is being written by another process: wait until that has finished, then try again.",
                cause);
    }

    static DossierException notADossier(Path file, Throwable cause) {
        return new DossierException(
                Trouble.NOT_A_DOSSIER, file + " is not a dossier: name a file that quoth read has made.", cause);
    }

    private static DossierException damaged(Path file, Throwable cause) {
        return new DossierException(
                Trouble.DAMAGED,
                file + " is damaged: take it from a copy, or move it away and read the documents again.",
                cause);
    }
}
