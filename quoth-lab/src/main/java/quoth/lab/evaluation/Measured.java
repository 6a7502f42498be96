package quoth.lab.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import quoth.lab.validation.Validation;

/**
 * What reading a set of documents and exporting what was found took.
 *
 * @param documents how many documents are in the export
 * @param seconds how long the reading took, the start of Java included
 * @param peakKilobytes the most memory that the reading process held at once; empty where the system does not tell
 * @param dossierBytes the size of the dossier
 * @param faults how many things are wrong with the export
 */
record Measured(long documents, double seconds, OptionalLong peakKilobytes, long dossierBytes, int faults) {

    /**
     * Reads {@code paths} into a new dossier in {@code folder} and exports everything to {@code folder/export}.
     *
     * @param threads how many threads are to read; empty for Quoth's own choice
     * @throws IOException when Quoth fails, with the last thing that it said
     */
    static Measured reading(List<Path> paths, Path folder, OptionalInt threads) throws IOException {
        Files.createDirectories(folder);
        Path dossier = folder.resolve("dossier.quoth");
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve("dossier.quoth" + ending));
        }
        List<String> read = new ArrayList<>(List.of("read"));
        paths.forEach(path -> read.add(path.toString()));
        read.addAll(List.of("--into", dossier.toString()));
        threads.ifPresent(number -> read.addAll(List.of("--threads", Integer.toString(number))));
        Programme.Outcome reading = succeed(read, folder.resolve("read.txt"));
        Path export = folder.resolve("export");
        Files.createDirectories(export);
        succeed(
                List.of("export", dossier.toString(), "--what", "all", "--format", "jsonl", "--out", export.toString()),
                folder.resolve("export.txt"));
        return new Measured(
                lines(export.resolve("documents.jsonl")),
                reading.seconds(),
                reading.peakKilobytes(),
                Files.size(dossier),
                Validation.of(export).size());
    }

    /** The figures as cells of a table: documents, documents a second, peak memory, size of the dossier, faults. */
    List<String> cells() {
        return List.of(
                Long.toString(documents),
                String.format(Locale.ROOT, "%.1f", documents / seconds),
                peakKilobytes.isEmpty()
                        ? "unknown"
                        : String.format(Locale.ROOT, "%.0f MB", peakKilobytes.getAsLong() / 1024.0),
                String.format(Locale.ROOT, "%.1f MB", dossierBytes / 1048576.0),
                Integer.toString(faults));
    }

    /** The headings of {@link #cells}. */
    static List<String> headings() {
        return List.of("documents", "a second", "peak memory", "dossier", "faults in export");
    }

    private static Programme.Outcome succeed(List<String> arguments, Path output) throws IOException {
        Programme.Outcome outcome = Programme.run(Programme.quoth(arguments), output);
        if (!outcome.well()) {
            throw new IOException(
                    "quoth " + arguments.getFirst() + " ended with " + outcome.status() + ": " + outcome.complaint());
        }
        return outcome;
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
