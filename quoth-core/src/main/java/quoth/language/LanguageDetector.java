package quoth.language;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quoth.language.model.FeatureKeys;
import quoth.language.model.WordClusters;

/**
 * Says which language a text is in, as an ISO 639-1 code, or {@code und} when it cannot tell. First the script decides; within
 * the Latin script the small words that every text is full of, within the Cyrillic and Arabic scripts the letters that only
 * some languages have. A text too short for small words is taken for English when most of its words are in Quoth's own English
 * vocabulary. Looks at no more than the first {@value #LONGEST} characters; the same text always gives the same answer.
 */
public final class LanguageDetector {

    /** The code of a language that could not be told. */
    public static final String UNKNOWN = "und";

    private static final int LONGEST = 4_000;

    private LanguageDetector() {}

    /** The language of {@code text}. */
    public static String detect(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        Map<Character.UnicodeScript, Integer> scripts = scripts(start);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        int japanese = scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        if (japanese * 10 > letters) {
            return "ja";
        }
        Character.UnicodeScript most = Character.UnicodeScript.COMMON;
        for (Map.Entry<Character.UnicodeScript, Integer> entry : scripts.entrySet()) {
            if (entry.getValue() > scripts.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        return ofScript(most, start);
    }

    private static String ofScript(Character.UnicodeScript script, String text) {
        return switch (script) {
            case LATIN -> latin(text);
            case CYRILLIC -> cyrillic(text);
            case ARABIC -> arabic(text);
            case GREEK -> "el";
            case HEBREW -> "he";
            case HAN -> "zh";
            case HANGUL -> "ko";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case TELUGU -> "te";
            case THAI -> "th";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            case ETHIOPIC -> "am";
            default -> UNKNOWN;
        };
    }

    private static Map<Character.UnicodeScript, Integer> scripts(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        return scripts;
    }

    private static String latin(String text) {
        TokenBounds tokens = Tokeniser.tokenise(text);
        Map<String, Integer> hits = new LinkedHashMap<>();
        int words = 0;
        int english = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!Character.isLetter(text.codePointAt(tokens.start(i)))) {
                continue;
            }
            String word = text.substring(tokens.start(i), tokens.end(i));
            List<String> languages = SmallWords.languagesOf(word);
            for (String language : languages) {
                hits.merge(language, 12 / languages.size(), Integer::sum);
            }
            int clusters = WordClusters.standard().of(FeatureKeys.word(word));
            if (!Character.isUpperCase(word.charAt(0)) || WordClusters.isNoName(clusters)) {
                words++;
                english += clusters != 0 ? 1 : 0;
            }
        }
        return best(hits, words, english);
    }

    /**
     * The language with the most small words, where English is one whose vocabulary counts a little too. Names count on neither
     * side.
     */
    private static String best(Map<String, Integer> hits, int words, int english) {
        if (english * 10 >= words * 7) {
            hits.merge("en", english * 2, Integer::sum);
        }
        String best = UNKNOWN;
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            if (entry.getValue() > hits.getOrDefault(best, words / 3)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private static String cyrillic(String text) {
        if (hasAny(text, "їєґ")) {
            return "uk";
        }
        if (hasAny(text, "ў")) {
            return "be";
        }
        if (hasAny(text, "ѓќѕ")) {
            return "mk";
        }
        if (hasAny(text, "јљњђћџ")) {
            return "sr";
        }
        return !hasAny(text, "ыэё") && text.contains("ъ") ? "bg" : "ru";
    }

    private static String arabic(String text) {
        if (hasAny(text, "ٹڈڑے")) {
            return "ur";
        }
        return hasAny(text, "پچژگ") ? "fa" : "ar";
    }

    private static boolean hasAny(String text, String letters) {
        return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
    }
}
