package quoth.lab.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import quoth.collation.WordCounts;

/** Writes the table of opposites from WordNet's data files. */
@Command(
        name = "opposites",
        description = "Writes the verbs and adjectives that WordNet calls opposites, one pair a line.",
        mixinStandardHelpOptions = true)
public final class OppositesCommand implements Callable<Integer> {

    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
    private static final double RARE = 1e-6;

    @Parameters(index = "0", paramLabel = "DIR", description = "the folder of WordNet's data.verb and data.adj")
    private Path wordnet = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "the table to write")
    private Path table = Path.of("");

    @Override
    public Integer call() throws IOException {
        Set<String> lines = new TreeSet<>();
        for (String part : List.of("verb", "adj")) {
            Synsets synsets = Synsets.read(wordnet.resolve("data." + part));
            synsets.pointers()
                    .forEach((synset, pointers) -> pointers.stream()
                            .filter(pointer -> pointer.symbol().equals("!"))
                            .forEach(pointer -> pairs(synsets, synset, pointer, lines)));
        }
        Files.writeString(table, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
        return 0;
    }

    /** The two words themselves, and for adjectives each of them with the words that are like the other. */
    private static void pairs(Synsets synsets, String synset, Synsets.Pointer pointer, Set<String> lines) {
        String word = synsets.wordsOf(synset).get(pointer.from() - 1);
        String opposite = synsets.wordsOf(pointer.synset()).get(pointer.to() - 1);
        add(word, opposite, lines);
        for (String like : similar(synsets, pointer.synset())) {
            add(word, like, lines);
        }
    }

    private static Set<String> similar(Synsets synsets, String head) {
        return synsets.pointersOf(head).stream()
                .filter(pointer -> pointer.symbol().equals("&"))
                .flatMap(pointer -> synsets.wordsOf(pointer.synset()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(String one, String other, Set<String> lines) {
        boolean usual = Stream.of(one, other)
                .allMatch(word ->
                        WORD.matcher(word).matches() && WordCounts.news().share(word) > RARE);
        if (usual && !one.equals(other)) {
            lines.add(one.compareTo(other) < 0 ? one + "\t" + other : other + "\t" + one);
        }
    }
}
