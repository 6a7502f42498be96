package quoth.lab.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The synsets of one part of speech in WordNet's data files (the format is that of wndb(5WN), WordNet 3.1).
 *
 * @param words the words of each synset, by the synset's offset in the file
 * @param pointers the pointers of each synset, by the same
 */
record Synsets(Map<String, List<String>> words, Map<String, List<Pointer>> pointers) {

    private static final int FIRST_WORD = 4;
    private static final int HEXADECIMAL = 16;

    /** Reads {@code data.verb}, {@code data.adj} and the like. */
    static Synsets read(Path file) {
        Map<String, List<String>> words = new TreeMap<>();
        Map<String, List<Pointer>> pointers = new TreeMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            lines.lines().filter(line -> !line.startsWith("  ")).forEach(line -> {
                List<String> fields = List.of(line.split(" "));
                int count = Integer.parseInt(fields.get(3), HEXADECIMAL);
                List<String> synset = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    String word = fields.get(FIRST_WORD + 2 * i).toLowerCase(Locale.ROOT);
                    synset.add(word.replaceAll("\\(.*", ""));
                }
                int at = FIRST_WORD + 2 * count;
                int pointing = Integer.parseInt(fields.get(at));
                List<Pointer> here = new ArrayList<>();
                for (int i = 0; i < pointing; i++) {
                    int start = at + 1 + 4 * i;
                    String ends = fields.get(start + 3);
                    here.add(new Pointer(
                            fields.get(start),
                            fields.get(start + 1),
                            Integer.parseInt(ends.substring(0, 2), HEXADECIMAL),
                            Integer.parseInt(ends.substring(2), HEXADECIMAL)));
                }
                words.put(fields.getFirst(), synset);
                pointers.put(fields.getFirst(), here);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Synsets(words, pointers);
    }

    /** The words of a synset; none of one that the file does not have. */
    List<String> wordsOf(String synset) {
        return words.getOrDefault(synset, List.of());
    }

    /** What a synset is in relation to; nothing for one that the file does not have. */
    List<Pointer> pointersOf(String synset) {
        return pointers.getOrDefault(synset, List.of());
    }

    /**
     * That a synset stands in a relation to another.
     *
     * @param symbol the relation: "!" for antonym, "&" for similar to
     * @param synset the offset of the other
     * @param from the number of the word it begins at, from 1; 0 for the whole synset
     * @param to the number of the word it leads to, likewise
     */
    record Pointer(String symbol, String synset, int from, int to) {}
}
