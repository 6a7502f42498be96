package quoth.lab.evenness;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that change places with others.
 *
 * @param kind what is swapped
 * @param renamings what becomes what, longer names first
 * @param ordinary whether a name among them is also an English word, a month or a place
 */
record Swap(Kind kind, List<Renaming> renamings, boolean ordinary) {

    private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");

    /** What is swapped. */
    enum Kind {
        /** A person's name. */
        PERSON,
        /** A country's name and its adjective. */
        COUNTRY
    }

    /**
     * A name and the name in its place, which has as many words.
     *
     * @param from the name in the text
     * @param to the other
     * @param place a number that both share with the other forms of the same name, for comparing
     */
    record Renaming(String from, String to, int place) {

        /** Fails when the two differ in their number of words. */
        Renaming {
            if (from.split(" ").length != to.split(" ").length) {
                throw new IllegalArgumentException(
                        "\"" + from + "\" and \"" + to + "\" differ in their number of words");
            }
        }
    }

    /** Copies the list. */
    Swap {
        renamings = List.copyOf(renamings);
    }

    /** Whether a word of a name stands in {@code sentence} in small letters too, so that a comparison would take it for the name. */
    boolean standsInSmallLetters(String sentence) {
        Set<String> words = NOT_LETTERS.splitAsStream(sentence).collect(Collectors.toSet());
        return renamings.stream()
                .flatMap(renaming -> Stream.of(renaming.from(), renaming.to()))
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split(" ")))
                .anyMatch(word -> words.contains(word)
                        || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1))));
    }
}
