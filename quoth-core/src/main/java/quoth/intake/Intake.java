package quoth.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The door of intake: turns files and folders into documents.
 *
 * <p>{@link #sources} is quick, for it opens no file; it tells how much there is to read. Each {@link Source} can then be read on any thread,
 * and yields the same on every run: a document, a rejection with its reason, or, from JSON Lines, many of both.
 *
 * <p>Which files are read, by the end of their names: plain text ({@code .txt .text .md .markdown}), JSON Lines
 * ({@code .jsonl .ndjson}) and web pages ({@code .html .htm .xhtml}). A file without such an end is looked into: it is a page
 * when it starts like one, JSON Lines when it starts with a brace and a quotation mark, and text when it holds text.
 */
public final class Intake {

    private final Limits limits;

    Intake(Limits limits) {
        this.limits = limits;
    }

    /** Intake with the limits of {@link Limits#standard()}. */
    public static Intake standard() {
        return new Intake(Limits.standard());
    }

    /**
     * What there is to read under {@code paths}: the paths in the order in which they are given, folders with all that lies
     * in them, sorted by name. A file is listed once, however often and by whatever links it is reached. Files and folders
     * whose names start with a dot are passed over unless they are named in {@code paths}. A path that does not exist, and a
     * folder that may not be opened, are sources that yield a rejection.
     */
    public List<Source> sources(List<Path> paths) {
        return new SourceListing(limits).list(paths);
    }

    /** Reads everything under {@code paths} on this thread, in the order of {@link #sources}. */
    public void take(List<Path> paths, Consumer<Taken> into) {
        sources(paths).forEach(source -> source.read(into));
    }
}
