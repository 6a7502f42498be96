package quoth.collation.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quoth.reading.LatinLetters;

/**
 * A name in its words, folded, without articles and titles; with what stands after it to tell son from father. Names are
 * equal when they are written alike.
 */
final class Name {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’.&-]+");
    /** "A. Marsk", whose "A." is no article. */
    private static final Pattern INITIAL = Pattern.compile("\\s*\\p{Lu}\\.");

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

    private final String text;
    private final List<String> all;
    private final List<String> words;
    private final List<String> titles;
    private final String generation;

    /** Worked out when first asked for; whoever comes at the same time works out the same. */
    private @Nullable PersonName asPerson;

    private @Nullable BodyName asBody;

    private Name(String text, List<String> all, List<String> words, List<String> titles, String generation) {
        this.text = text;
        this.all = List.copyOf(all);
        this.words = List.copyOf(words);
        this.titles = List.copyOf(titles);
        this.generation = generation;
    }

    /** A name as a text writes it. */
    static Name of(String text) {
        List<String> words = Arrays.stream(BREAK.split(LatinLetters.seen(text)))
                .map(word -> Spelling.fold(word.endsWith(".") ? word.substring(0, word.length() - 1) : word))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> all = List.copyOf(words);
        String generation = "";
        if (words.size() > 1 && isGeneration(words, text)) {
            generation = words.removeLast();
        }
        List<String> titles = new ArrayList<>();
        boolean initial = INITIAL.matcher(text).lookingAt();
        while (!initial
                && words.size() > 1
                && (ARTICLES.contains(words.getFirst()) || TITLES.contains(words.getFirst()))) {
            titles.add(words.removeFirst());
        }
        return new Name(
                text, all, words, titles, generation.replace("junior", "jr").replace("senior", "sr"));
    }

    /** The words; empty when nothing but articles and titles was there. */
    List<String> words() {
        return words;
    }

    /** What articles and titles stood before the words. */
    List<String> titles() {
        return titles;
    }

    /** "jr", "sr", "ii" and so on; empty when the name has none. */
    String generation() {
        return generation;
    }

    /** The name taken apart as a person's. */
    PersonName asPerson() {
        PersonName apart = asPerson;
        if (apart == null) {
            apart = PersonName.of(words, text);
            asPerson = apart;
        }
        return apart;
    }

    /** The name taken apart as that of a body or place. */
    BodyName asBody() {
        BodyName apart = asBody;
        if (apart == null) {
            apart = BodyName.of(all, text);
            asBody = apart;
        }
        return apart;
    }

    /** Whether a folded word is a title or part of one. */
    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /** Whether the last word tells one of several of a name from the others; "X" only does after a title, as a pope's. */
    private static boolean isGeneration(List<String> words, String text) {
        String last = words.getLast();
        boolean numeral = NUMERAL.matcher(last).matches() && text.strip().endsWith(last.toUpperCase(Locale.ROOT));
        return GENERATIONS.contains(last) || (numeral && (!last.equals("x") || TITLES.contains(words.getFirst())));
    }

    /** The words with spaces between them. */
    String joined() {
        return String.join(" ", words);
    }

    String last() {
        return words.getLast();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Name that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
