package quoth.lab.scale;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quoth.collation.Collator;
import quoth.collation.CrossingEngine;
import quoth.collation.Entity;
import quoth.collation.PileOrder;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.collation.entity.EntityCrossing;
import quoth.collation.entity.LocalFigure;
import quoth.dossier.Dossier;
import quoth.dossier.Pile;

/**
 * One measured run of the entities across the documents of a dossier, in a process of its own; prints a line of figures and one
 * of the largest blocks. The readings, stories and origins are those of the dossier and are not part of the time. The work is
 * done several times and the fastest time counts, for the first runs are those in which Java gets to know the programme.
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
            int threads = Runtime.getRuntime().availableProcessors();
            Pile pile = dossier.pile(documents -> Collator.onThreads(threads).collate(documents, Rulings.none()));
            measure(pile, Integer.parseInt(arguments[1]));
        }
    }

    private static void measure(Pile pile, int wanted) {
        List<ReadDocument> all = PileOrder.sorted(pile.documents());
        int count = Math.min(wanted, all.size());
        List<ReadDocument> documents = IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
        Map<String, String> stories = new HashMap<>();
        pile.collation()
                .stories()
                .forEach(story -> story.documents().forEach(document -> stories.put(document, story.id())));
        Map<String, String> origins = pile.collation().origins();
        CrossingEngine engine = CrossingEngine.onThreads(Runtime.getRuntime().availableProcessors());
        List<Double> seconds = new ArrayList<>();
        List<LocalFigure> figures = List.of();
        List<Entity> entities = List.of();
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            figures = figures(documents, stories, origins, engine);
            EntityCrossing crossing = new EntityCrossing(figures, Rulings.none());
            entities = engine.run(crossing, crossing.namings());
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        System.out.printf(
                Locale.ROOT,
                "%9d documents  %6.2f s  %7d figures  %7d entities, %d of them in several documents%n",
                count,
                seconds.stream().min(Comparator.naturalOrder()).orElse(0.0),
                figures.size(),
                entities.size(),
                entities.stream().filter(entity -> entity.members().size() > 1).count());
        System.out.println("          largest blocks: " + blocks(figures));
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
        EntityCrossing crossing = new EntityCrossing(figures, Rulings.none());
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
