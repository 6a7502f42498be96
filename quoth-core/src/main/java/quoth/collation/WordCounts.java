package quoth.collation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How common words are in news, from counts over 31 million words of it. It keeps a pile of seven articles on one fire from
 * taking "fire" for a word that says nothing because all seven have it.
 */
public final class WordCounts {

    private static final String RESOURCE = "word-counts.tsv";

    /** Words of the news that were counted. */
    private static final double COUNTED = 27.0e6;

    /** Words of an ordinary article, and how much a word that occurs in one tends to occur again. */
    private static final double ARTICLE = 500;

    private static final double REPEATED = .6;

    private static final WordCounts NEWS = read();

    private final Map<String, Integer> counts;

    private WordCounts(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /** The counts of ordinary news. */
    public static WordCounts news() {
        return NEWS;
    }

    /** The share of ordinary articles in which a term occurs, 0 to 1; 0 for a rare word or a name. */
    public double share(String term) {
        double expected = counts.getOrDefault(term, 0) / COUNTED * ARTICLE * REPEATED;
        return 1 - Math.exp(-expected);
    }

    /** The same counts under another form of the words, such as their stems. */
    public WordCounts under(UnaryOperator<String> form) {
        Map<String, Integer> sums = new HashMap<>();
        counts.forEach((word, count) -> sums.merge(form.apply(word), count, Integer::sum));
        return new WordCounts(Map.copyOf(sums));
    }

    private static WordCounts read() {
        Map<String, Integer> counts = new HashMap<>();
        try (InputStream stream = WordCounts.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing beside " + WordCounts.class);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                counts.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordCounts(Map.copyOf(counts));
    }
}
