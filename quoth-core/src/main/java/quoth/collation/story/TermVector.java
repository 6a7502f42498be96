package quoth.collation.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import quoth.document.Document;
import quoth.document.PublicationTime;

/**
 * What sets a document apart: its terms, each with a weight, and its day. Words of the title count more. Vectors have length 1.
 */
public final class TermVector {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]{3,}");
    private static final int READ = 700;
    private static final double IN_TITLE = 3;

    /** Terms under which a document can meet others. */
    private static final int KEYS = 24;

    private final Document document;
    private final Map<String, Double> weights;

    private TermVector(Document document, Map<String, Double> weights) {
        this.document = document;
        this.weights = weights;
    }

    /** The vectors of a pile, in its order. */
    public static List<TermVector> of(List<Document> pile) {
        List<Map<String, Double>> frequencies =
                pile.stream().map(TermVector::frequencies).toList();
        Map<String, Integer> documents = new HashMap<>();
        frequencies.forEach(terms -> terms.keySet().forEach(term -> documents.merge(term, 1, Integer::sum)));
        TermRarity rarity = new TermRarity(documents, pile.size());
        return IntStream.range(0, pile.size())
                .mapToObj(i -> new TermVector(pile.get(i), weigh(frequencies.get(i), rarity)))
                .toList();
    }

    /** The document. */
    Document document() {
        return document;
    }

    /** The day it was published, when it is known. */
    Optional<LocalDate> day() {
        return document.imprint().published().flatMap(PublicationTime::day);
    }

    /** The heaviest terms. */
    List<String> keys() {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEYS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The cosine of the angle between two vectors, 0 to 1. */
    double cosine(TermVector other) {
        double sum = 0;
        for (Map.Entry<String, Double> term : weights.entrySet()) {
            sum += term.getValue() * other.weights.getOrDefault(term.getKey(), 0.0);
        }
        return sum;
    }

    private static Map<String, Double> weigh(Map<String, Double> frequencies, TermRarity rarity) {
        Map<String, Double> weights = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Double> term : frequencies.entrySet()) {
            double weight = Math.log1p(term.getValue()) * rarity.of(term.getKey());
            if (weight > 0) {
                weights.put(term.getKey(), weight);
                squares += weight * weight;
            }
        }
        double length = Math.sqrt(squares);
        weights.replaceAll((term, weight) -> weight / length);
        return weights;
    }

    private static Map<String, Double> frequencies(Document document) {
        Map<String, Double> counts = new TreeMap<>();
        document.imprint().title().ifPresent(title -> count(title, IN_TITLE, counts));
        count(document.text(), 1, counts);
        return counts;
    }

    private static void count(String text, double weight, Map<String, Double> counts) {
        Matcher matcher = WORD.matcher(text);
        for (int n = 0; n < READ && matcher.find(); n++) {
            counts.merge(term(matcher.group()), weight, Double::sum);
        }
    }

    /** A word in lower case without the plural's s. */
    private static String term(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean plural = lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("ss");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
