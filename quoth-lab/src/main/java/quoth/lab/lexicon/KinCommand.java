package quoth.lab.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import quoth.collation.WordCounts;

/**
 * Writes the table of kindred words from WordNet's files: words of common news vocabulary of which two share one of their commonest
 * meanings, or of which one is derived from the other in one of them.
 */
@Command(
        name = "kin",
        description = "Writes pairs of words that say nearly the same according to WordNet, one pair a line.",
        mixinStandardHelpOptions = true)
public final class KinCommand implements Callable<Integer> {

    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");

    /** How many of a word's meanings count, the commonest first, as WordNet orders them. */
    private static final int MEANINGS = 3;

    private static final Map<String, String> PARTS = Map.of("n", "noun", "v", "verb", "a", "adj", "s", "adj");

    @Parameters(index = "0", paramLabel = "DIR", description = "the folder of WordNet's data.* and index.* files")
    private Path wordnet = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "the table to write")
    private Path table = Path.of("");

    private final Map<String, Synsets> synsets = new HashMap<>();
    private final Map<String, Map<String, List<String>>> meanings = new HashMap<>();

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Optional<Path> missing = WordNet.missing(wordnet, Set.copyOf(PARTS.values()));
        if (missing.isPresent()) {
            specification
                    .commandLine()
                    .getErr()
                    .println("There is no readable file " + missing.get() + "; name the folder of WordNet's files.");
            return 1;
        }
        for (String part : Set.copyOf(PARTS.values())) {
            synsets.put(part, Synsets.read(wordnet.resolve("data." + part)));
            meanings.put(part, WordNet.meanings(wordnet.resolve("index." + part), MEANINGS));
        }
        Set<String> lines = new TreeSet<>();
        meanings.forEach((part, words) -> words.forEach((word, senses) -> {
            if (isUsual(word)) {
                senses.forEach(sense -> pairs(part, word, sense, lines));
            }
        }));
        Files.writeString(table, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
        return 0;
    }

    private void pairs(String part, String word, String sense, Set<String> lines) {
        Synsets all = synsets.getOrDefault(part, new Synsets(Map.of(), Map.of()));
        List<String> same = all.wordsOf(sense);
        same.forEach(other -> add(word, other, part, sense, lines));
        for (Synsets.Pointer pointer : all.pointersOf(sense)) {
            boolean derived = pointer.symbol().equals("+")
                    && pointer.from() > 0
                    && same.get(pointer.from() - 1).equals(word);
            String target = PARTS.getOrDefault(pointer.part(), "");
            if (derived && synsets.containsKey(target)) {
                List<String> there = synsets.getOrDefault(target, all).wordsOf(pointer.synset());
                add(word, there.get(pointer.to() - 1), target, pointer.synset(), lines);
            }
        }
    }

    private void add(String word, String other, String part, String sense, Set<String> lines) {
        boolean common = meanings.getOrDefault(part, Map.of())
                .getOrDefault(other, List.of())
                .contains(sense);
        if (!other.equals(word) && isUsual(other) && common) {
            lines.add(word.compareTo(other) < 0 ? word + "\t" + other : other + "\t" + word);
        }
    }

    private static boolean isUsual(String word) {
        return WORD.matcher(word).matches() && WordCounts.news().share(word) > 0;
    }
}
