package quoth.lab.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import quoth.collation.CrossingEngine;
import quoth.collation.PileOrder;
import quoth.collation.ReadDocument;
import quoth.collation.Story;
import quoth.collation.reuse.Reused;
import quoth.collation.reuse.TextReuse;
import quoth.collation.reuse.Wording;
import quoth.collation.story.StoryCrossing;
import quoth.collation.story.TermVector;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.reading.Reading;

/** One measured run over one pile, in a process of its own; prints one line. */
public final class ScaleRun {

    private final StringBuilder line = new StringBuilder();
    private double seconds;

    private ScaleRun() {}

    /**
     * Measures.
     *
     * @param arguments {@code quoth} or {@code n-gram index}, and the file of JSON Lines, gzipped or not
     */
    public static void main(String[] arguments) throws IOException {
        new ScaleRun().measure(arguments[0], Path.of(arguments[1]));
    }

    private void measure(String way, Path file) throws IOException {
        List<ReadDocument> pile = PileOrder.sorted(load(file));
        CrossingEngine engine = CrossingEngine.onThreads(Runtime.getRuntime().availableProcessors());
        if (way.equals("quoth")) {
            List<Wording> wordings = stage("words", () -> engine.each(pile.size(), i -> Wording.of(pile.get(i))));
            Reused reused = stage("reuse", () -> engine.run(new TextReuse(), wordings));
            List<Document> origins = pile.stream()
                    .map(ReadDocument::document)
                    .filter(document -> document.id().equals(reused.origins().get(document.id())))
                    .toList();
            List<Story> stories = stage(
                    "stories", () -> engine.run(new StoryCrossing(reused.origins()), TermVector.of(origins, engine)));
            line.append(reused.reuse().size()).append(" passages, ");
            line.append(origins.size())
                    .append(" origins, ")
                    .append(stories.size())
                    .append(" stories");
        } else {
            long pairs = stage("pairs", () -> NgramIndex.of(pile).pairs());
            line.append(pairs).append(" pairs");
        }
        System.out.printf(Locale.ROOT, "%9d  %5.1f s in all: %s; %s%n", pile.size(), seconds, line, peak());
    }

    private <T> T stage(String name, Supplier<T> work) {
        long start = System.nanoTime();
        long processor = processorTime();
        T result = work.get();
        double took = (System.nanoTime() - start) / 1e9;
        seconds += took;
        line.append(String.format(Locale.ROOT, "%s %.1f s (%.1f), ", name, took, (processorTime() - processor) / 1e9));
        return result;
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "peak memory unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(found -> found.startsWith("VmHWM:"))
                .map(found -> "peak " + Long.parseLong(found.replaceAll("\\D", "")) / 1024 + " MB")
                .findFirst()
                .orElse("peak memory unknown");
    }

    private static List<ReadDocument> load(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<ReadDocument> pile = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String record = lines.readLine(); record != null; record = lines.readLine()) {
                JsonNode fields = json.readTree(record);
                if (!fields.path("text").asText("").isBlank()) {
                    pile.add(document(fields));
                }
            }
        }
        return pile;
    }

    private static ReadDocument document(JsonNode fields) {
        Imprint imprint = new Imprint(
                text(fields, "outlet"),
                text(fields, "title"),
                Optional.empty(),
                text(fields, "date").flatMap(PublicationTime::parse),
                Optional.empty());
        String id = fields.path("id").asText();
        Document document = Document.of(id, id, imprint, fields.path("text").asText());
        return new ReadDocument(
                document,
                new Reading(
                        document.id(),
                        "none",
                        "en",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Optional<String> text(JsonNode fields, String name) {
        return Optional.of(fields.path(name).asText("")).filter(value -> !value.isBlank() && !value.equals("null"));
    }
}
