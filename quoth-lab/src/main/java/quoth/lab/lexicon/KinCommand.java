package quoth.lab.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Optional<Path> missing = Stream.of("data.", "index.")
                .flatMap(kind -> new TreeSet<>(PARTS.values()).stream().map(part -> wordnet.resolve(kind + part)))
                .filter(file -> !Files.isReadable(file))
                .findFirst();
        if (missing.isPresent()) {
            specification
                    .commandLine()
                    .getErr()
                    .println("There is no readable file " + missing.get() + "; name the folder of WordNet's files.");
            return 1;
        }
        for (String part : Set.copyOf(PARTS.values())) {
            synsets.put(part, Synsets.read(wordnet.resolve("data." + part)));
            meanings.put(part, meanings(wordnet.resolve("index." + part)));
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

    /** The commonest meanings of each word of an index file (wndb(5WN)), as offsets into the data file. */
    private static Map<String, List<String>> meanings(Path file) throws IOException {
        Map<String, List<String>> meanings = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            lines.lines().filter(line -> !line.startsWith("  ")).forEach(line -> {
                String[] fields = line.strip().split(" +");
                int pointers = Integer.parseInt(fields[3]);
                List<String> offsets = Arrays.asList(fields).subList(6 + pointers, fields.length);
                meanings.put(fields[0], List.copyOf(offsets.subList(0, Math.min(MEANINGS, offsets.size()))));
            });
        }
        return meanings;
    }
}
