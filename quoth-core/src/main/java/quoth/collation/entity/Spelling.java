package quoth.collation.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How words of names are spelled: the same name comes in upper and lower case, with and without accents, and, carried over
 * from another alphabet or misheard, with other letters for one sound ("Velde" and "Welde", "Askelar" and "Askelaar").
 */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** The shortest word that one different letter still leaves recognisable. */
    private static final int LONG = 6;

    private Spelling() {}

    /** A word in lower case without accents and without a possessive ending. */
    static String fold(String word) {
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        if (plain.endsWith("'s")) {
            return plain.substring(0, plain.length() - 2);
        }
        return plain.endsWith("'") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** What is left of a folded word when letters that stand for one sound in different transliterations are written alike. */
    static String skeleton(String folded) {
        String alike = folded.replace("ph", "f")
                .replace("kh", "h")
                .replace("ck", "k")
                .replace("sch", "sh")
                .replace("tch", "ch")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("th", "t")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace('w', 'v')
                .replace('y', 'i')
                .replace('q', 'k')
                .replace('j', 'i')
                .replace("-", "");
        return DOUBLED.matcher(alike).replaceAll("$1");
    }

    /** Whether two folded words can be spellings of one name. */
    static boolean isAlike(String left, String right) {
        if (left.equals(right)) {
            return true;
        }
        String first = skeleton(left);
        String second = skeleton(right);
        if (first.equals(second)) {
            return first.length() > 2;
        }
        return Math.min(first.length(), second.length()) >= LONG
                && first.charAt(0) == second.charAt(0)
                && differsInOneVowel(first, second);
    }

    /** Whether one word becomes the other by changing, adding or dropping a single vowel. */
    private static boolean differsInOneVowel(String left, String right) {
        int start = 0;
        int shorter = Math.min(left.length(), right.length());
        while (start < shorter && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        String leftRest = left.substring(start, left.length() - end);
        String rightRest = right.substring(start, right.length() - end);
        return leftRest.length() <= 1 && rightRest.length() <= 1 && isVowel(leftRest) && isVowel(rightRest);
    }

    private static boolean isVowel(String rest) {
        return rest.isEmpty() || "aeiou".contains(rest);
    }
}
