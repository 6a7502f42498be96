package quoth.lab.evenness;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import quoth.language.Analyser;
import quoth.language.EnglishAnalyser;
import quoth.reading.ArticleReader;
import quoth.reading.Reader;

/**
 * Swaps names in {@value #SENTENCES} sentences, half of them people's, half countries', and counts where the reading stays the
 * same but for the names. The choice is drawn with a fixed seed.
 */
public final class EvennessTrial {

    private static final int SENTENCES = 1_000;

    private final List<Tried> tried = new ArrayList<>();

    private EvennessTrial() {}

    /**
     * The trial on the articles of {@code bench}.
     *
     * @throws IOException when its articles cannot be read
     */
    public static EvennessTrial run(Path bench, long seed) throws IOException {
        EvennessTrial trial = new EvennessTrial();
        Random random = new Random(seed);
        Analyser analyser = EnglishAnalyser.load();
        Reader reader = ArticleReader.load();
        SentencePool pool = new SentencePool(bench, analyser, random);
        PersonSwaps persons = new PersonSwaps(new People());
        CountrySwaps countries = new CountrySwaps();
        Map<Swap.Kind, Integer> counts = new EnumMap<>(Swap.Kind.class);
        for (int i = 0; i < pool.size() && trial.tried.size() < SENTENCES; i++) {
            List<String> sentences = pool.sentences(i, random);
            for (Swap.Kind kind : Swap.Kind.values()) {
                if (counts.getOrDefault(kind, 0) >= SENTENCES / 2) {
                    continue;
                }
                for (String sentence : sentences) {
                    Optional<Swap> swap = switch (kind) {
                        case PERSON -> persons.in(sentence, random);
                        case COUNTRY -> countries.in(sentence, random);
                    };
                    if (swap.isPresent() && !swap.get().standsInSmallLetters(sentence)) {
                        trial.tried.add(Tried.of(sentence, swap.get(), reader, analyser));
                        counts.merge(kind, 1, Integer::sum);
                        break;
                    }
                }
            }
        }
        return trial;
    }

    /**
     * A share of the sentences.
     *
     * @param measure of which
     * @param percent how many of a hundred hold
     * @param of how many there are
     */
    public record Share(String measure, double percent, int of) {}

    /** The shares that hold: of all, by what is swapped, and without and with names that are ordinary words too. */
    public List<Share> shares() {
        return List.of(
                share("all", swap -> true),
                share("people", swap -> swap.kind() == Swap.Kind.PERSON),
                share("… no ordinary word", swap -> swap.kind() == Swap.Kind.PERSON && !swap.ordinary()),
                share("… an ordinary word", swap -> swap.kind() == Swap.Kind.PERSON && swap.ordinary()),
                share("countries", swap -> swap.kind() == Swap.Kind.COUNTRY),
                share("… no ordinary word", swap -> swap.kind() == Swap.Kind.COUNTRY && !swap.ordinary()),
                share("… an ordinary word", swap -> swap.kind() == Swap.Kind.COUNTRY && swap.ordinary()));
    }

    private Share share(String measure, Predicate<Swap> wanted) {
        List<Tried> chosen =
                tried.stream().filter(one -> wanted.test(one.swap())).toList();
        long held = chosen.stream().filter(Tried::holds).count();
        return new Share(measure, chosen.isEmpty() ? 100 : 100.0 * held / chosen.size(), chosen.size());
    }

    /** Writes where the differences begin, and on request each sentence that fails with the parts that differ. */
    public void explain(PrintWriter out, boolean failures) {
        List<Tried> failed = tried.stream().filter(one -> !one.holds()).toList();
        Map<ReadingParts.Part, Long> origins = failed.stream()
                .collect(Collectors.groupingBy(
                        one -> one.origin().orElseThrow(),
                        () -> new EnumMap<>(ReadingParts.Part.class),
                        Collectors.counting()));
        out.println("Uneven sentences by the first part that differs: "
                + (origins.isEmpty()
                        ? "none"
                        : origins.entrySet().stream()
                                .map(origin ->
                                        origin.getKey().toString().toLowerCase(Locale.ROOT) + " " + origin.getValue())
                                .collect(Collectors.joining(", "))));
        if (failures) {
            failed.forEach(one -> explain(one, out));
        }
        out.flush();
    }

    private static void explain(Tried one, PrintWriter out) {
        out.println();
        out.println(one.swap().renamings().stream()
                .map(renaming -> renaming.from() + " > " + renaming.to())
                .collect(Collectors.joining(
                        ", ", one.swap().kind() + " ", one.swap().ordinary() ? " (ordinary)" : "")));
        out.println("  " + one.sentence());
        one.differences().forEach((part, lines) -> {
            out.println("  " + part.toString().toLowerCase(Locale.ROOT));
            lines.forEach(line -> out.println("    " + line));
        });
    }
}
