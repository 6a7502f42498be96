package quoth.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Letters of other alphabets in Latin ones. A word that is all Cyrillic or Greek is carried over as English does it; in a word
 * that also has Latin letters, or that has none but look-alikes, a letter is read as the Latin one that it looks like, for then
 * somebody mistyped or wants two names to look alike. Characters that cannot be seen (zero width, marks of direction, soft
 * hyphens) are left out, letters of full width and the like are read as the plain ones.
 */
public final class LatinLetters {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\x00-\\x08\\x0E-\\x1F\\x7F\\u115F\\u1160\\u3164\\uFE00-\\uFE0F]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Map<Character, Character> LOOKS = pairs(
            "АВЕЅІЈКМНОРСТУХԌаеорсухіјѕԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονραικυ",
            "ABESIJKMHOPCTYXGaeopcyxijsdhqwABEZHIKMNOPTYXovpaiku");

    private static final Map<Character, String> SOUNDS = sounds(
            "а a б b в v г g ґ g д d е e є ie ж zh з z и i і i ї i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ф f"
                    + " х kh ц ts ч ch џ dz ш sh щ shch ъ - ы y ь - э e ю yu я ya ђ d ѕ s"
                    + " α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");

    /** Letters that lose no mark when they are taken apart, with what they are written as without them. */
    private static final Map<Character, String> SPECIAL = sounds(
            "ł l ø o đ d ð d ı i ß ss æ ae œ oe þ th ə a ħ h ŋ ng ’ ' ‘ ' ʻ ' ʼ ' ʿ ' ʾ ' ` ' ′ ' ‐ - ‑ - – - − -");

    private LatinLetters() {}

    private static Map<Character, Character> pairs(String from, String to) {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            pairs.put(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(pairs);
    }

    private static Map<Character, String> sounds(String listed) {
        Map<Character, String> sounds = new HashMap<>();
        String[] parts = listed.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            boolean silent = parts[i + 1].equals("-") && Character.isLetter(parts[i].charAt(0));
            sounds.put(parts[i].charAt(0), silent ? "" : parts[i + 1]);
        }
        return Map.copyOf(sounds);
    }

    /** A text without the characters that cannot be seen. */
    public static String seen(String text) {
        return isPlain(text) ? text : UNSEEN.matcher(text).replaceAll("");
    }

    /** Whether a text has characters that cannot be seen. */
    public static boolean hasUnseen(String text) {
        return !isPlain(text) && UNSEEN.matcher(text).find();
    }

    /** A word in lower case and Latin letters without accents. */
    public static String latin(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT).replace('`', '\'');
        }
        String apart = MARKS.matcher(Normalizer.normalize(seen(word), Normalizer.Form.NFKD))
                .replaceAll("");
        boolean trick =
                hasLatin(apart) || apart.chars().filter(Character::isLetter).allMatch(LatinLetters::isLookAlike);
        StringBuilder latin = new StringBuilder(apart.length() + 4);
        for (int i = 0; i < apart.length(); i++) {
            char letter = apart.charAt(i);
            Character look = trick ? LOOKS.get(letter) : null;
            char lower = Character.toLowerCase(look == null ? letter : look);
            String written = SOUNDS.getOrDefault(lower, SPECIAL.getOrDefault(lower, String.valueOf(lower)));
            latin.append(written);
        }
        return latin.toString();
    }

    /** Whether a word of a text has letters of the Latin alphabet and of others, or none but such as look like Latin ones beside words in Latin letters. */
    public static boolean mixesAlphabets(String text) {
        if (isPlain(text) || !hasLatin(text)) {
            return false;
        }
        for (String word : text.split("[^\\p{L}\\p{M}]+")) {
            boolean foreign = word.chars().anyMatch(LatinLetters::isForeign);
            if (foreign
                    && (hasLatin(word)
                            || word.chars().filter(Character::isLetter).allMatch(LatinLetters::isLookAlike))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F || text.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLatin(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private static boolean isLookAlike(int letter) {
        return LOOKS.containsKey((char) letter);
    }

    private static boolean isForeign(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
    }
}
