package quoth.lab.scale;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quoth.collation.Collation;
import quoth.collation.CrossingEngine;
import quoth.collation.Entity;
import quoth.collation.Likenesses;
import quoth.collation.PileOrder;
import quoth.collation.ReadDocument;
import quoth.collation.RecalledLikenesses;
import quoth.collation.Rulings;
import quoth.collation.entity.EntityCrossing;
import quoth.collation.entity.LocalFigure;
import quoth.collation.reuse.TextReuse;
import quoth.collation.reuse.Wording;
import quoth.collation.ruling.RuledPile;
import quoth.collation.story.StoryCrossing;
import quoth.collation.story.TermVector;
import quoth.document.Document;
import quoth.dossier.Dossier;

/**
 * One measured run of the entities across the documents of a dossier, in a process of its own; prints a line of figures and one
 * of the largest blocks. The readings are those of the dossier; they, and the stories and origins that are found first, are not
 * part of the time. The work is done several times and the fastest time counts, for the first runs are those in which Java gets
 * to know the programme.
 */
public final class EntityRun {

    private static final int TIMES = 4;
    private static final int BLOCKS_SHOWN = 8;

    private EntityRun() {}

    /**
     * Measures.
     *
     * @param arguments the dossier, and how many of its documents to take, spread evenly over the pile's order
     */
    public static void main(String[] arguments) {
        try (Dossier dossier = Dossier.open(Path.of(arguments[0]))) {
            Collation none = new Collation(List.of(), List.of(), Map.of(), List.of(), List.of(), List.of());
            List<ReadDocument> read = dossier.pile((documents, rulings) -> none).documents();
            measure(PileOrder.sorted(read), Integer.parseInt(arguments[1]));
        }
    }

    private static void measure(List<ReadDocument> all, int wanted) {
        int count = Math.min(wanted, all.size());
        List<ReadDocument> documents = IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
        CrossingEngine engine = CrossingEngine.onThreads(Runtime.getRuntime().availableProcessors());
        List<Wording> wordings = engine.each(count, i -> Wording.of(documents.get(i)));
        Map<String, String> origins = engine.run(new TextReuse(), wordings).origins();
        List<Document> originals = documents.stream()
                .map(ReadDocument::document)
                .filter(document -> document.id().equals(origins.get(document.id())))
                .toList();
        Map<String, String> stories = new HashMap<>();
        engine.run(
                        new StoryCrossing(origins, new RecalledLikenesses(Likenesses.none())),
                        TermVector.of(originals, engine))
                .forEach(story -> story.documents().forEach(document -> stories.put(document, story.id())));
        List<Double> seconds = new ArrayList<>();
        List<Double> processors = new ArrayList<>();
        List<LocalFigure> figures = List.of();
        List<Entity> entities = List.of();
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            long processor = processorTime();
            figures = figures(documents, stories, origins, engine);
            EntityCrossing crossing = new EntityCrossing(
                    figures, RuledPile.of(List.of(), Rulings.none()).decisions());
            entities = engine.run(crossing, crossing.namings());
            seconds.add((System.nanoTime() - start) / 1e9);
            processors.add((processorTime() - processor) / 1e9);
        }
        System.out.printf(
                Locale.ROOT,
                "%9d documents  %6.2f s (processors %6.2f s)  %7d figures  %7d entities, %d of them in several documents%n",
                count,
                seconds.stream().min(Comparator.naturalOrder()).orElse(0.0),
                processors.stream().min(Comparator.naturalOrder()).orElse(0.0),
                figures.size(),
                entities.size(),
                entities.stream().filter(entity -> entity.members().size() > 1).count());
        System.out.println("          largest blocks: " + blocks(figures));
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static List<LocalFigure> figures(
            List<ReadDocument> documents,
            Map<String, String> stories,
            Map<String, String> origins,
            CrossingEngine engine) {
        return engine
                .each(documents.size(), i -> {
                    String id = documents.get(i).document().id();
                    return LocalFigure.of(documents.get(i), stories.getOrDefault(id, id), origins.getOrDefault(id, id));
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static String blocks(List<LocalFigure> figures) {
        EntityCrossing crossing = new EntityCrossing(
                figures, RuledPile.of(List.of(), Rulings.none()).decisions());
        Map<String, Integer> sizes = new HashMap<>();
        crossing.namings().forEach(naming -> crossing.keys(naming).forEach(key -> sizes.merge(key, 1, Integer::sum)));
        return sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(BLOCKS_SHOWN)
                .map(size -> size.getKey() + " " + size.getValue())
                .collect(Collectors.joining("; "));
    }
}
