package quoth.collation.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name in its words, folded, without articles and titles; with what stands after it to tell son from father.
 *
 * @param words the words; empty when nothing but articles and titles was there
 * @param titles what titles stood before them
 * @param generation "jr", "sr", "ii" and so on; empty when the name has none
 * @param asPerson the name taken apart as a person's
 * @param asBody the name taken apart as that of a body or place
 */
record Name(List<String> words, List<String> titles, String generation, PersonName asPerson, BodyName asBody) {

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
            "superintendent",
            "pm",
            "premier",
            "taoiseach",
            "emperor",
            "empress",
            "tsar",
            "czar",
            "tsarina",
            "emir",
            "sultan",
            "shah",
            "crown",
            "saint",
            "cardinal",
            "father",
            "sister",
            "mullah",
            "maulana",
            "hojatoleslam",
            "daw",
            "comrade",
            "congressman",
            "congresswoman",
            "councillor",
            "attorney",
            "foreign",
            "defence",
            "defense",
            "finance",
            "interior",
            "baroness",
            "baron",
            "count",
            "field",
            "rabbi",
            "monsieur",
            "madame",
            "herr",
            "frau",
            "senor",
            "senora",
            "signor");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "junior", "senior");
    private static final Pattern NUMERAL = Pattern.compile("(?:i{1,3}|iv|vi{0,3}|ix|x[ivx]+|x)");

    Name {
        words = List.copyOf(words);
        titles = List.copyOf(titles);
    }

    /** A name as a text writes it. */
    static Name of(String text) {
        List<String> words = Arrays.stream(BREAK.split(text))
                .map(word -> Spelling.fold(word.endsWith(".") ? word.substring(0, word.length() - 1) : word))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> all = List.copyOf(words);
        String generation = "";
        if (words.size() > 1 && isGeneration(words, text)) {
            generation = words.removeLast();
        }
        List<String> titles = new ArrayList<>();
        while (words.size() > 1 && (ARTICLES.contains(words.getFirst()) || TITLES.contains(words.getFirst()))) {
            titles.add(words.removeFirst());
        }
        return new Name(
                words,
                titles,
                generation.replace("junior", "jr").replace("senior", "sr"),
                PersonName.of(words, text),
                BodyName.of(all, text));
    }

    /** Whether the last word tells one of several of a name from the others; "X" only does after a title, as a pope's. */
    private static boolean isGeneration(List<String> words, String text) {
        String last = words.getLast();
        boolean numeral = NUMERAL.matcher(last).matches() && text.strip().endsWith(last.toUpperCase(Locale.ROOT));
        boolean single = last.equals("x") || last.equals("v");
        return GENERATIONS.contains(last) || (numeral && (!single || TITLES.contains(words.getFirst())));
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
