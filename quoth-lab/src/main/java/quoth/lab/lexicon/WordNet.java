package quoth.lab.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of WordNet 3.1 in a folder (their format is that of wndb(5WN)). */
final class WordNet {

    private WordNet() {}

    /** The first file that is not there of those that some parts of speech need ("noun"). */
    static Optional<Path> missing(Path folder, Collection<String> parts) {
        return Stream.of("data.", "index.")
                .flatMap(kind -> parts.stream().sorted().map(part -> folder.resolve(kind + part)))
                .filter(file -> !Files.isReadable(file))
                .findFirst();
    }

    /** The commonest meanings of each word of an index file, so many at most, as offsets into the data file. */
    static Map<String, List<String>> meanings(Path file, int most) throws IOException {
        Map<String, List<String>> meanings = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            lines.lines().filter(line -> !line.startsWith("  ")).forEach(line -> {
                String[] fields = line.strip().split(" +");
                int pointers = Integer.parseInt(fields[3]);
                List<String> offsets = Arrays.asList(fields).subList(6 + pointers, fields.length);
                meanings.put(fields[0], List.copyOf(offsets.subList(0, Math.min(most, offsets.size()))));
            });
        }
        return meanings;
    }
}
