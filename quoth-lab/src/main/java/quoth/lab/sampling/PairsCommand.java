package quoth.lab.sampling;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import quoth.collation.CrossingEngine;
import quoth.collation.PileOrder;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.reuse.TextReuse;
import quoth.collation.reuse.Wording;
import quoth.document.Document;
import quoth.document.PublicationTime;
import quoth.document.Span;
import quoth.dossier.Dossier;
import quoth.lab.scale.Articles;

/** {@code lab pairs}: draws pairs of documents that are called copies, and prints what both have, for a person to judge. */
@Command(
        name = "pairs",
        description =
                "Draw pairs of articles that are called copies and print the passages of both, to be read and judged.",
        mixinStandardHelpOptions = true,
        exitCodeList = {"0:a sample was drawn", "1:there is nothing to draw it from; the message says what is missing"})
public final class PairsCommand implements Callable<Integer> {

    /** Characters before and after a passage that are shown with it, and of a passage at either end when it is long. */
    private static final int AROUND = 90;

    private static final int LONG = 420;
    private static final int SHOWN = 4;

    @Option(
            names = "--pile",
            paramLabel = "FILE",
            defaultValue = "../shared/bench/echoes/articles.jsonl.gz",
            description = "articles as JSON Lines, gzipped or not, of which the texts alone are looked at; or a dossier"
                    + " (*.quoth), of which the readings are used too; more than once for several that are one pile"
                    + " (default: ${DEFAULT-VALUE})")
    private List<Path> pile = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "what chance begins with; another seed draws other pairs (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "60",
            description = "how many pairs (default: ${DEFAULT-VALUE})")
    private int count;

    @Option(
            names = "--near",
            paramLabel = "N",
            defaultValue = "20",
            description = "how many of them near a threshold (default: ${DEFAULT-VALUE})")
    private int near;

    @Option(
            names = "--without",
            paramLabel = "FILE",
            description =
                    "a text, such as a note, with the ids of pairs that were read before: a line that has both ids of a"
                            + " pair keeps it from being drawn")
    private Optional<Path> without = Optional.empty();

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = specification.commandLine().getOut();
        Optional<Path> missing = Stream.concat(pile.stream(), without.stream())
                .filter(file -> !Files.isReadable(file))
                .findFirst();
        if (missing.isPresent()) {
            specification
                    .commandLine()
                    .getErr()
                    .println("There is no readable file " + missing.get() + "; name another one.");
            return 1;
        }
        List<ReadDocument> documents = PileOrder.sorted(load());
        CrossingEngine engine = CrossingEngine.onThreads(Runtime.getRuntime().availableProcessors());
        List<Wording> wordings = engine.each(documents.size(), i -> Wording.of(documents.get(i)));
        List<CalledPair> all =
                CalledPair.of(documents, engine.run(new TextReuse(), wordings).reuse());
        List<CalledPair> unread = without.isEmpty() ? all : unread(all, Files.readAllLines(without.get()));
        PairSample sample = PairSample.of(unread, count, near, seed);
        out.println(all.size() + " pairs of " + documents.size() + " documents are called copies; " + unread.size()
                + " of them can be drawn.");
        int number = 0;
        for (CalledPair pair : sample.near()) {
            print(++number, "near a threshold", pair, out);
        }
        for (CalledPair pair : sample.others()) {
            print(++number, "any", pair, out);
        }
        out.flush();
        return 0;
    }

    private List<ReadDocument> load() throws IOException {
        List<ReadDocument> all = new ArrayList<>();
        for (Path file : pile) {
            all.addAll(file.toString().endsWith(".quoth") ? documents(file) : Articles.load(file));
        }
        return all;
    }

    private static List<ReadDocument> documents(Path file) {
        try (Dossier dossier = Dossier.open(file)) {
            return dossier.documents();
        }
    }

    private static List<CalledPair> unread(List<CalledPair> all, List<String> lines) {
        Set<String> read = new HashSet<>(lines);
        return all.stream()
                .filter(pair -> read.stream()
                        .noneMatch(line -> line.contains(pair.from().name())
                                && line.contains(pair.to().name())))
                .toList();
    }

    private static void print(int number, String drawn, CalledPair pair, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%n=== %d · %s · %s · %d words, %.0f %% of the shorter%n",
                number,
                drawn,
                pair.passages().getFirst().kind(),
                pair.words(),
                100 * pair.share());
        out.println("FROM " + described(pair.from()));
        out.println("TO   " + described(pair.to()));
        for (Reuse passage :
                pair.passages().subList(0, Math.min(SHOWN, pair.passages().size()))) {
            out.println("  < " + shown(pair.from(), passage.from().span()));
            out.println("  > " + shown(pair.to(), passage.to().span()));
        }
        if (pair.passages().size() > SHOWN) {
            out.println("  and " + (pair.passages().size() - SHOWN) + " passages more");
        }
    }

    private static String described(Document document) {
        return document.name() + " · " + document.imprint().outlet().orElse("no outlet") + " · "
                + document.imprint().published().map(PublicationTime::iso).orElse("no date") + " · "
                + document.imprint().title().orElse("no title") + " · "
                + document.text().length() + " characters";
    }

    /** A passage between marks, with what stands around it; the middle of a long one is left out. */
    private static String shown(Document document, Span span) {
        String text = document.text();
        String words = document.words(span);
        String passage = words.length() <= 2 * LONG
                ? words
                : words.substring(0, LONG) + " [...] " + words.substring(words.length() - LONG);
        String before = text.substring(Math.max(0, span.start() - AROUND), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
        int at = (int) Math.round(100.0 * span.start() / Math.max(1, text.length()));
        return at + " %: " + (before + "[[" + passage + "]]" + after).replaceAll("\\s+", " ");
    }
}
