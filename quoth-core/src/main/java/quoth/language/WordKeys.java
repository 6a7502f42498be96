package quoth.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import quoth.language.model.FeatureKeys;
import quoth.language.model.WordClusters;

/**
 * The number under which the models see a word. All names look alike to them, so that nobody is read differently for what he is
 * called: a capitalised word is seen as {@link #NAME} unless it is used in lower case too or is known to be no name, and the names
 * of countries, their adjectives and their people are each seen as one word.
 */
public final class WordKeys {

    /** A capitalised word that is, as far as is known, a name. */
    public static final int NAME = 0x4E414D45;

    private static final int COUNTRY = 0x434F554E;
    private static final int OF_COUNTRY = 0x41444A43;
    private static final int PEOPLE = 0x50454F50;
    private static final int LONGEST_ACRONYM = 5;

    private static final WordKeys STANDARD = new WordKeys(WordClusters.standard());

    private final WordClusters clusters;
    private final Map<Integer, Integer> countries = countries();

    /** Numbers with the help of {@code clusters}, which know the words that are no names. */
    public WordKeys(WordClusters clusters) {
        this.clusters = clusters;
    }

    /** The numbers that the models of Quoth were learnt with. */
    public static WordKeys standard() {
        return STANDARD;
    }

    /** The number of the word from {@code start} to {@code end}. */
    public int of(CharSequence text, int start, int end) {
        int word = FeatureKeys.word(text, start, end);
        if (!Character.isUpperCase(text.charAt(start)) || end - start == 1) {
            return word;
        }
        Integer country = countries.get(word);
        if (country != null) {
            return country;
        }
        return WordClusters.isNoName(clusters.of(word)) || isAcronym(text, start, end) ? word : NAME;
    }

    /** Whether a number stands for many words that are seen as one. */
    public static boolean standsForMany(int key) {
        return key == NAME || key == COUNTRY || key == OF_COUNTRY || key == PEOPLE;
    }

    private static boolean isAcronym(CharSequence text, int start, int end) {
        if (end - start > LONGEST_ACRONYM) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What countries, their adjectives and their people are called, by the numbers of the words. */
    private static Map<Integer, Integer> countries() {
        Map<Integer, Integer> countries = new HashMap<>();
        int[] kinds = {COUNTRY, OF_COUNTRY, PEOPLE};
        try (InputStream in = WordKeys.class.getResourceAsStream("/quoth/language/countries.tsv")) {
            if (in == null) {
                throw new IllegalStateException("countries.tsv is missing among the resources: install Quoth again.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] columns = line.split("\t", -1);
                for (int i = 0; i < kinds.length; i++) {
                    for (String name : columns[i].split(",", -1)) {
                        countries.putIfAbsent(FeatureKeys.word(name), kinds[i]);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String name : Set.of("U.S.", "US", "USA", "U.S.A.", "UK", "U.K.", "UAE")) {
            countries.put(FeatureKeys.word(name), COUNTRY);
        }
        return Map.copyOf(countries);
    }
}
