package quoth.collation.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name in its words, folded, without articles and titles; with what stands after it to tell son from father.
 *
 * @param words the words; empty when nothing but articles and titles was there
 * @param generation "jr", "sr", "ii" and so on; empty when the name has none
 */
record Name(List<String> words, String generation) {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}'’.&-]+");
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "this", "that", "these", "those", "its", "their", "our");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "gen",
            "general",
            "maj",
            "major",
            "col",
            "colonel",
            "lt",
            "lieutenant",
            "capt",
            "captain",
            "sgt",
            "sergeant",
            "cpl",
            "corporal",
            "cmdr",
            "commander",
            "adm",
            "admiral",
            "brig",
            "brigadier",
            "marshal",
            "president",
            "vice",
            "prime",
            "minister",
            "deputy",
            "chancellor",
            "governor",
            "gov",
            "senator",
            "sen",
            "rep",
            "judge",
            "justice",
            "chief",
            "former",
            "ex",
            "acting",
            "king",
            "queen",
            "prince",
            "princess",
            "sheikh",
            "imam",
            "ayatollah",
            "rev",
            "reverend",
            "bishop",
            "archbishop",
            "pope",
            "mayor",
            "secretary",
            "inspector",
            "detective",
            "director",
            "chairman",
            "chairwoman",
            "chair",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "ambassador",
            "commissioner",
            "officer",
            "constable",
            "superintendent");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");

    Name {
        words = List.copyOf(words);
    }

    /** A name as a text writes it. */
    static Name of(String text) {
        List<String> words = Arrays.stream(BREAK.split(text))
                .map(word -> Spelling.fold(word.endsWith(".") ? word.substring(0, word.length() - 1) : word))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        String generation = "";
        if (words.size() > 1 && GENERATIONS.contains(words.getLast())) {
            generation = words.removeLast();
        }
        while (words.size() > 1 && (ARTICLES.contains(words.getFirst()) || TITLES.contains(words.getFirst()))) {
            words.removeFirst();
        }
        return new Name(words, generation);
    }

    /** The words with spaces between them. */
    String joined() {
        return String.join(" ", words);
    }

    String last() {
        return words.getLast();
    }

    /** The first letters, "kpa" for "Kestrel Press Agency"; words like "of" give none. */
    String initials() {
        return words.stream()
                .filter(word -> !word.equals("of") && !word.equals("and") && !word.equals("for") && !word.equals("the"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
