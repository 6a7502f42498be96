package quoth.lab.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import quoth.collation.Comparisons;
import quoth.collation.CrossingEngine;
import quoth.collation.Likenesses;
import quoth.collation.PileOrder;
import quoth.collation.ReadDocument;
import quoth.collation.RecalledLikenesses;
import quoth.collation.RecallingCrossing;
import quoth.collation.Story;
import quoth.collation.reuse.Reused;
import quoth.collation.reuse.Shared;
import quoth.collation.reuse.TextReuse;
import quoth.collation.reuse.Wording;
import quoth.collation.story.StoryCrossing;
import quoth.collation.story.TermVector;
import quoth.document.Document;

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
        List<ReadDocument> pile = PileOrder.sorted(Articles.load(file));
        CrossingEngine engine = CrossingEngine.onThreads(Runtime.getRuntime().availableProcessors());
        if (way.equals("quoth")) {
            List<Wording> wordings = stage("words", () -> engine.each(pile.size(), i -> Wording.of(pile.get(i))));
            RecallingCrossing<Wording, Shared, Reused> reuse =
                    new RecallingCrossing<>(new TextReuse(), Comparisons.none());
            Reused reused = stage("reuse", () -> engine.run(reuse, wordings));
            line.append(reuse.comparisons().size()).append(" compared, ");
            List<Document> origins = pile.stream()
                    .map(ReadDocument::document)
                    .filter(document -> document.id().equals(reused.origins().get(document.id())))
                    .toList();
            List<Story> stories = stage(
                    "stories",
                    () -> engine.run(
                            new StoryCrossing(reused.origins(), new RecalledLikenesses(Likenesses.none())),
                            TermVector.of(origins, engine)));
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
}
