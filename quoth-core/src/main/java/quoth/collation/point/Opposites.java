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
 * Verbs and adjectives of which a thing can be only one: "open" and "closed", "lock" and "unlock". Taken from WordNet 3.1 by
 * {@code lab opposites}.
 */
final class Opposites {

    private static final String RESOURCE = "opposites.tsv";

    private static final Map<String, Set<String>> OPPOSITES = read();

    private Opposites() {}

    /** The lemmas that say the opposite of a lemma in lower case; none for most. */
    static Set<String> of(String lemma) {
        return OPPOSITES.getOrDefault(lemma, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> opposites = new HashMap<>();
        try (InputStream stream = Opposites.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing beside " + Opposites.class);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                String one = line.substring(0, tab);
                String other = line.substring(tab + 1);
                opposites.computeIfAbsent(one, word -> new HashSet<>()).add(other);
                opposites.computeIfAbsent(other, word -> new HashSet<>()).add(one);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(opposites);
    }
}
