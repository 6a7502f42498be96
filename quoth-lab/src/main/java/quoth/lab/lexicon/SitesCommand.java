package quoth.lab.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
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

/**
 * Writes the words for places from WordNet's files: nouns one of whose two commonest meanings is a kind of location, building, part of
 * one, vehicle, way or water.
 */
@Command(
        name = "sites",
        description = "Writes nouns for places according to WordNet, one a line.",
        mixinStandardHelpOptions = true)
public final class SitesCommand implements Callable<Integer> {

    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");

    /** How many of a word's meanings count, the commonest first. */
    private static final int MEANINGS = 2;

    /** Words whose first meaning is a kind of place. */
    private static final List<String> KINDS = List.of(
            "location",
            "structure",
            "area",
            "vehicle",
            "body_of_water",
            "geological_formation",
            "land",
            "facility",
            "boundary",
            "room",
            "compartment",
            "barrier",
            "passageway",
            "road");

    /** Words whose second or third meaning is one, too. */
    private static final List<String> KINDS_BESIDE = List.of("area", "compartment", "barrier", "passageway");

    private static final int BESIDE = 3;

    @Parameters(index = "0", paramLabel = "DIR", description = "the folder of WordNet's data.noun and index.noun files")
    private Path wordnet = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "the list to write")
    private Path list = Path.of("");

    @Spec
    private CommandSpec specification = CommandSpec.create();

    private final Map<String, Boolean> known = new HashMap<>();

    @Override
    public Integer call() throws IOException {
        Optional<Path> missing = WordNet.missing(wordnet, Set.of("noun"));
        if (missing.isPresent()) {
            specification
                    .commandLine()
                    .getErr()
                    .println("There is no readable file " + missing.get() + "; name the folder of WordNet's files.");
            return 1;
        }
        Synsets nouns = Synsets.read(wordnet.resolve("data.noun"));
        Map<String, List<String>> all = WordNet.meanings(wordnet.resolve("index.noun"), BESIDE);
        Set<String> kinds = new HashSet<>();
        KINDS.forEach(
                word -> all.getOrDefault(word, List.of()).stream().limit(1).forEach(kinds::add));
        KINDS_BESIDE.forEach(word -> kinds.addAll(all.getOrDefault(word, List.of())));
        Set<String> found = new TreeSet<>();
        all.forEach((word, meanings) -> {
            boolean place = meanings.stream().limit(MEANINGS).anyMatch(meaning -> isUnder(meaning, kinds, nouns));
            if (place && WORD.matcher(word).matches()) {
                found.add(word);
            }
        });
        Files.writeString(list, found.stream().map(word -> word + "\n").collect(Collectors.joining()));
        return 0;
    }

    private boolean isUnder(String synset, Set<String> kinds, Synsets nouns) {
        Boolean before = known.get(synset);
        if (before != null) {
            return before;
        }
        known.put(synset, false); // No noun is a kind of itself; a file that says so ends here.
        boolean under = kinds.contains(synset)
                || nouns.pointersOf(synset).stream()
                        .filter(pointer -> pointer.symbol().equals("@"))
                        .anyMatch(pointer -> isUnder(pointer.synset(), kinds, nouns));
        known.put(synset, under);
        return under;
    }
}
