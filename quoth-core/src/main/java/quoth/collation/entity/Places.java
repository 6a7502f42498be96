package quoth.collation.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import quoth.reading.Countries;

/** Places that have several names: renamed ones, and names in English beside those in a language of the place. */
final class Places {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern STYLE = Pattern.compile(
            "^(?:(?:islamic|federal|socialist|arab)? ?(?:republic|kingdom|principality|sultanate) of (?:the )?)");
    /** What Arabic has before many names of places. */
    private static final Pattern ARTICLE = Pattern.compile("^(?:a[dlnrstz]|ash|el) (?=\\p{L}{3})");

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        int number = 0;
        for (String line : WordList.lines("places.txt")) {
            for (String name : line.split(",")) {
                NUMBERS.putIfAbsent(key(name), number);
            }
            number++;
        }
    }

    private Places() {}

    /** The number that all names of the place {@code text} share; empty for a place with no second name known here. */
    static OptionalInt number(String text) {
        String key = key(text);
        Integer number = NUMBERS.get(key);
        if (number == null) {
            number = NUMBERS.get(withoutStyle(key));
        }
        if (number == null) {
            number = NUMBERS.get(ARTICLE.matcher(key).replaceFirst(""));
        }
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** A place's name without "Republic of" and the like. */
    static String withoutStyle(String key) {
        return STYLE.matcher(key).replaceFirst("");
    }

    /** Whether {@code text} is the name of a country or of a place in the list. */
    static boolean isPlace(String text) {
        return Countries.isCountry(text) || number(text).isPresent();
    }

    /** A name in lower case, its words parted by single blanks, without a leading article. */
    static String key(String text) {
        String joined = Spelling.fold(text.strip()).replace(".", "").replace("'", "");
        String key = NOT_LETTERS.matcher(joined).replaceAll(" ").strip();
        return key.startsWith("the ") ? key.substring(4) : key;
    }
}
