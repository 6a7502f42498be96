package quoth.lab.scale;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import quoth.collation.Collator;
import quoth.collation.Comparisons;
import quoth.collation.CrossingEngine;
import quoth.collation.Groundwork;
import quoth.collation.PileOrder;
import quoth.collation.ReadDocument;
import quoth.collation.RecallingCrossing;
import quoth.collation.Rulings;
import quoth.collation.reuse.Reused;
import quoth.collation.reuse.Shared;
import quoth.collation.reuse.TextReuse;
import quoth.collation.reuse.Wording;
import quoth.dossier.Dossier;

/**
 * One measured run of adding a document to a dossier, in a process of its own: the pile without its middle document is collated,
 * then the whole pile, once after that and once from nothing. Prints a line for text reuse and one for the whole collation, and
 * fails when the two differ.
 */
public final class AddedRun {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private AddedRun() {}

    /**
     * Measures.
     *
     * @param arguments the dossier
     */
    public static void main(String[] arguments) {
        List<ReadDocument> pile;
        try (Dossier dossier = Dossier.open(Path.of(arguments[0]))) {
            pile = PileOrder.sorted(dossier.documents());
        }
        List<ReadDocument> without = new ArrayList<>(pile);
        without.remove(pile.size() / 2);
        System.out.printf("%d documents and one%n", without.size());
        reuse(pile, reuse(without, Comparisons.none(), "the documents").comparisons(), "and one more");
        reuse(pile, Comparisons.none(), "all at once");
        Collator.Collated before = collate(without, Groundwork.none(), "the documents");
        Collator.Collated after = collate(pile, before.groundwork(), "and one more");
        Collator.Collated atOnce = collate(pile, Groundwork.none(), "all at once");
        if (!after.collation().equals(atOnce.collation())) {
            throw new IllegalStateException("a document that is added gives another collation than all at once");
        }
    }

    private static RecallingCrossing<Wording, Shared, Reused> reuse(
            List<ReadDocument> pile, Comparisons before, String what) {
        CrossingEngine engine = CrossingEngine.onThreads(THREADS);
        List<Wording> wordings = engine.each(pile.size(), i -> Wording.of(pile.get(i)));
        RecallingCrossing<Wording, Shared, Reused> crossing = new RecallingCrossing<>(new TextReuse(), before);
        timed("text reuse, " + what, () -> engine.run(crossing, wordings));
        return crossing;
    }

    private static Collator.Collated collate(List<ReadDocument> pile, Groundwork before, String what) {
        return timed(
                "whole collation, " + what, () -> Collator.onThreads(THREADS).collate(pile, Rulings.none(), before));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        System.gc();
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf(Locale.ROOT, "%-34s %6.1f s%n", what, (System.nanoTime() - start) / 1e9);
        return result;
    }
}
