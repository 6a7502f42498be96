package quoth.language;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.language.model.FeatureKeys;
import quoth.language.model.WordClusters;

/**
 * The number under which the models see a word. All names look alike to them, so that nobody is read differently for what he is
 * called: a capitalised word is seen as {@link #NAME} unless it is used in lower case too or is known to be no name, and also then once it
 * has followed a name in the text ("Will" after "Sarah Will said"), unless such words end names of bodies ("Street", "Party"); the names of countries, their adjectives and their people are
 * each seen as one word. Not safe on several threads at once.
 */
public final class WordKeys {

    /** A capitalised word that is, as far as is known, a name. */
    public static final int NAME = 0x4E414D45;

    private static final int COUNTRY = 0x434F554E;
    private static final int LONGEST_ACRONYM = 5;
    private static final int MOST_CAPITALS = 50;
    private static final Set<Integer> TIMES = Stream.of(
                    "Monday",
                    "Tuesday",
                    "Wednesday",
                    "Thursday",
                    "Friday",
                    "Saturday",
                    "Sunday",
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December")
            .map(FeatureKeys::word)
            .collect(Collectors.toUnmodifiableSet());

    private final WordClusters clusters;
    private CountryWords.Kind[] kinds = new CountryWords.Kind[64];
    private final Set<Integer> familyNames = new HashSet<>();

    /** Numbers with the help of {@code clusters}, which know the words that are no names. */
    public WordKeys(WordClusters clusters) {
        this.clusters = clusters;
    }

    /**
     * Numbers the words of a sentence.
     *
     * @param text the text
     * @param starts where its tokens start
     * @param ends where they end
     * @param from the first token of the sentence
     * @param to the token after its last
     * @param keys receives the numbers, that of the first token at 0
     */
    public void number(CharSequence text, int[] starts, int[] ends, int from, int to, int[] keys) {
        if (kinds.length < to - from) {
            kinds = new CountryWords.Kind[(to - from) * 2];
        }
        CountryWords.mark(text, starts, ends, from, to, kinds);
        boolean heading = isHeading(text, starts, from, to);
        for (int i = from; i < to; i++) {
            CountryWords.Kind kind = kinds[i - from];
            boolean followsName = !heading && i > from && keys[i - 1 - from] == NAME;
            keys[i - from] = kind == CountryWords.Kind.NONE
                    ? word(text, starts[i], ends[i], followsName)
                    : COUNTRY + kind.code();
        }
    }

    private int word(CharSequence text, int start, int end, boolean followsName) {
        int word = FeatureKeys.word(text, start, end);
        if (!Character.isUpperCase(text.charAt(start)) || end - start == 1) {
            return word;
        }
        int cluster = clusters.of(word);
        if (followsName && !TIMES.contains(word) && !WordClusters.endsNames(cluster)) {
            familyNames.add(word);
            return NAME;
        }
        boolean known = WordClusters.isNoName(cluster) || isAcronym(text, start, end);
        return known && !familyNames.contains(word) ? word : NAME;
    }

    /** Forgets the text. */
    public void begin() {
        familyNames.clear();
    }

    /** Whether so many words are written with a capital that a capital says little. */
    private static boolean isHeading(CharSequence text, int[] starts, int from, int to) {
        int words = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char first = text.charAt(starts[i]);
            words += Character.isLetter(first) ? 1 : 0;
            capitals += Character.isUpperCase(first) ? 1 : 0;
        }
        return capitals * 100 > words * MOST_CAPITALS;
    }

    /** Whether a number stands for many words that are seen as one. */
    public static boolean standsForMany(int key) {
        return key == NAME || (key > COUNTRY && key <= COUNTRY + CountryWords.Kind.PART.code());
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
}
