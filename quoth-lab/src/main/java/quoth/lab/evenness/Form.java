package quoth.lab.evenness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a name in its place: what another name must share to stand there in the same way. */
final class Form {

    private static final String VOWELS = "aeiouáéíóúöüæøå";

    private Form() {}

    /**
     * Whether {@code other} can stand wherever {@code name} stands in {@code text}: as many words, hyphens and apostrophes at
     * the same places, the same sound after "a" and "an", an -s where a bare apostrophe follows.
     */
    static boolean fits(String name, String other, String text) {
        if (!shape(name).equals(shape(other))) {
            return false;
        }
        Matcher places = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .matcher(text);
        while (places.find()) {
            boolean article = text.substring(0, places.start()).matches("(?s).*\\b[Aa]n? $");
            boolean bare = text.startsWith("'", places.end()) || text.startsWith("’", places.end());
            boolean possessive = bare && text.startsWith("s", places.end() + 1);
            if ((article && vowel(name) != vowel(other))
                    || (bare && !possessive && name.endsWith("s") != other.endsWith("s"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean vowel(String name) {
        return VOWELS.indexOf(Character.toLowerCase(name.charAt(0))) >= 0;
    }

    private static String shape(String name) {
        return name.replaceAll("[\\p{L}\\p{M}]+", "W");
    }
}
