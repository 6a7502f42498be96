package quoth.collation.point;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which words say nearly the same ("telephone", "call"): pairs of words of common news vocabulary, taken from WordNet 3.1 by {@code lab
 * kin}. Words are compared as {@linkplain Concepts concepts}.
 */
final class KindredWords {

    private static final String RESOURCE = "kin.tsv";

    /** Concepts that share one of their commonest meanings, or of which one is derived from the other. */
    private static final Map<String, Set<String>> KIN = read();

    private KindredWords() {}

    /** Concepts that say nearly the same as a concept; not the concept itself. */
    static Set<String> of(String concept) {
        return KIN.getOrDefault(concept, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> kin = new HashMap<>();
        try (InputStream stream = KindredWords.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the resource " + RESOURCE + " is missing beside " + KindredWords.class);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                String one = Concepts.any(line.substring(0, tab));
                String other = Concepts.any(line.substring(tab + 1));
                if (!one.equals(other)) {
                    kin.computeIfAbsent(one, word -> new HashSet<>()).add(other);
                    kin.computeIfAbsent(other, word -> new HashSet<>()).add(one);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(kin);
    }
}
