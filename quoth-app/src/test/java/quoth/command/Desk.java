package quoth.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import quoth.reading.ArticleReader;
import quoth.reading.Reader;
import quoth.views.export.ExportKind;

/** A place to work with the whole house: the command line with its real rooms, whose models are loaded once for all tests. */
final class Desk {

    /** The time at which everything on this desk is done. */
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2041-02-03T04:05:06Z"));

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Desk(Path folder) {
        this.folder = folder;
    }

    /** The folder of the samples that ship with Quoth. */
    static Path samples() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("samples")) ? here.resolve("samples") : here.resolveSibling("samples");
    }

    /** Runs a command; its exit code. */
    int quoth(Object... arguments) {
        out.reset();
        err.reset();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Quoth.run(Rooms.with(() -> Models.READER, CLOCK), new Screen(out, err, false, false, 80), words);
    }

    /** The reader of this desk, which is loaded once. */
    static Reader reader() {
        return Models.READER;
    }

    /** What the last command printed. */
    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What the last command said on standard error. */
    String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Reads into a new dossier and exports it. */
    Exports exportsOf(Path... paths) {
        return exportsOf(List.of(paths), List.of());
    }

    /** Reads into a new dossier with more options and exports it. */
    Exports exportsOf(List<Path> paths, List<String> options) {
        Path dossier = newDossier();
        read(dossier, paths, options);
        return exports(dossier);
    }

    /** A dossier that does not exist yet. */
    Path newDossier() {
        try {
            Path empty = Files.createTempFile(folder, "pile", ".quoth");
            Files.delete(empty);
            return empty;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads into a dossier; fails when that fails. */
    void read(Path dossier, List<Path> paths, List<String> options) {
        Object[] words = Stream.of(Stream.of("read", "--quiet", "--into", dossier), options.stream(), paths.stream())
                .flatMap(part -> part)
                .toArray();
        int code = quoth(words);
        if (code != 0) {
            throw new AssertionError("exit code " + code + ": " + said());
        }
    }

    /** Everything that a dossier exports. */
    Exports exports(Path dossier) {
        Path exported = dossier.resolveSibling(dossier.getFileName() + "-exports");
        int code = quoth("export", dossier, "--what", "all", "--out", exported);
        if (code != 0) {
            throw new AssertionError("exit code " + code + ": " + said());
        }
        Map<ExportKind, String> files = new TreeMap<>();
        for (ExportKind kind : ExportKind.values()) {
            files.put(kind, text(exported.resolve(kind.word() + ".jsonl")));
        }
        return new Exports(files);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * The files of an export.
     *
     * @param files their text by their kind
     */
    record Exports(Map<ExportKind, String> files) {

        /** The records of a kind. */
        List<JsonNode> of(ExportKind kind) {
            return files.getOrDefault(kind, "").lines().map(Exports::parsed).toList();
        }

        /** The texts of the documents by id. */
        Map<String, String> texts() {
            Map<String, String> texts = new TreeMap<>();
            of(ExportKind.DOCUMENTS)
                    .forEach(row ->
                            texts.put(row.path("id").asText(), row.path("text").asText()));
            return texts;
        }

        private static JsonNode parsed(String line) {
            try {
                return JSON.readTree(line);
            } catch (IOException e) {
                throw new AssertionError(line, e);
            }
        }
    }

    /** Loaded by the first test that reads. */
    private static final class Models {
        static final Reader READER = ArticleReader.load();
    }
}
