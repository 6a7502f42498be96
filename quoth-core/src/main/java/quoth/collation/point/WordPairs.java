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
 * Which words say nearly the same ("telephone", "call") and which the opposite ("open", "closed"): pairs of words of common news
 * vocabulary taken from WordNet 3.1 by {@code lab lexicon}. Words are compared as {@linkplain Concepts concepts}.
 */
final class WordPairs {

    /** Words that share one of their commonest meanings, or of which one is derived from the other. */
    private static final WordPairs KIN = read("kin.tsv");

    /** Verbs and adjectives of which a thing can be only one. */
    private static final WordPairs OPPOSITES = read("opposites.tsv");

    private final Map<String, Set<String>> partners;

    private WordPairs(Map<String, Set<String>> partners) {
        this.partners = partners;
    }

    /** Concepts that say nearly the same as a concept; not the concept itself. */
    static Set<String> kin(String concept) {
        return KIN.partners.getOrDefault(concept, Set.of());
    }

    /** Concepts that say the opposite of a concept. */
    static Set<String> opposites(String concept) {
        return OPPOSITES.partners.getOrDefault(concept, Set.of());
    }

    private static WordPairs read(String resource) {
        Map<String, Set<String>> partners = new HashMap<>();
        try (InputStream stream = WordPairs.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + resource + " is missing beside " + WordPairs.class);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                String one = Concepts.any(line.substring(0, tab));
                String other = Concepts.any(line.substring(tab + 1));
                if (!one.equals(other)) {
                    partners.computeIfAbsent(one, word -> new HashSet<>()).add(other);
                    partners.computeIfAbsent(other, word -> new HashSet<>()).add(one);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordPairs(Map.copyOf(partners));
    }
}
