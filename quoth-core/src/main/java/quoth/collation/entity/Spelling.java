package quoth.collation.entity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import quoth.reading.LatinLetters;

/**
 * How words of names are spelled: the same name comes in upper and lower case, with and without accents, and, carried over
 * from another alphabet by one custom or another, with other letters for one sound ("Velde" and "Welde", "Qasim" and
 * "Kassem"). Words are first written in {@linkplain #sounds sounds}, one letter each; {@link #distance} then adds up how far
 * apart two words are, where a vowel for its neighbour costs little, a consonant for one that the same foreign letter is
 * also written with costs little, and anything else costs {@value #OTHER}.
 */
final class Spelling {

    /** The distance of two sounds that no custom of transliteration exchanges. */
    static final double OTHER = 1;

    private static final double EPSILON = 1e-9;
    private static final int ASCII = 128;
    private static final int LONGEST_WORD = 40;
    private static final String VOWELS = "aeiou";

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** Groups of letters that stand for one sound, or for sounds that are written otherwise elsewhere. */
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("schtsch", "SC"),
            Map.entry("shch", "SC"),
            Map.entry("chr", "Xr"),
            Map.entry("tsch", "C"),
            Map.entry("tch", "C"),
            Map.entry("sch", "S"),
            Map.entry("dzh", "j"),
            Map.entry("sh", "S"),
            Map.entry("sz", "S"),
            Map.entry("ch", "C"),
            Map.entry("cz", "C"),
            Map.entry("zh", "Z"),
            Map.entry("kh", "X"),
            Map.entry("gh", "G"),
            Map.entry("dh", "D"),
            Map.entry("dj", "j"),
            Map.entry("th", "t"),
            Map.entry("ph", "f"),
            Map.entry("ck", "k"),
            Map.entry("ts", "c"),
            Map.entry("tz", "c"),
            Map.entry("x", "ks"),
            Map.entry("ou", "u"),
            Map.entry("oo", "u"),
            Map.entry("ee", "i"),
            Map.entry("ij", "i"),
            Map.entry("ay", "ei"),
            Map.entry("ey", "ei"),
            Map.entry("ai", "ei"),
            Map.entry("w", "v"));

    private static final List<List<String>> GROUPS_BY_LETTER = groupsByLetter();

    /** LatinLetters and endings that English has from names of other alphabets. */
    private static final Pattern CARRIED_OVER = Pattern.compile("q(?!u)|kh|zh|dh|sk[iy]|tsk|szcz|aa|ii|yy"
            + "|(?:ov|ev|off|eff|ova|eva|enko|enka|i[ck]|ich|ych|adze|shvili|ian|yan|zadeh?|oglu|poulos|akis|idis)$");

    /** Pairs of sounds that stand for one another in transliterations, with what the exchange costs. */
    private static final double[][] EXCHANGES = exchanges();

    private Spelling() {}

    private static List<List<String>> groupsByLetter() {
        return IntStream.rangeClosed('a', 'z')
                .mapToObj(letter -> GROUPS.keySet().stream()
                        .filter(group -> group.charAt(0) == letter)
                        .sorted(Comparator.comparingInt((String group) -> -group.length())
                                .thenComparing(Comparator.naturalOrder()))
                        .toList())
                .toList();
    }

    private static double[][] exchanges() {
        double[][] costs = new double[ASCII][ASCII];
        for (double[] row : costs) {
            Arrays.fill(row, OTHER);
        }
        exchange(costs, .05, "Gg Xh iy");
        exchange(costs, .08, "kq dD gq Gq jZ jy");
        exchange(costs, .15, "ei ou ij Dz Ss fv jg");
        exchange(costs, .2, "Gk cs ck Zz uv Xk");
        exchange(costs, .25, "ae gk Xg XC Xq SC cC sz cz jC");
        exchange(costs, .3, "ai bv td ct ZS Zg XG jc jz Ck");
        exchange(costs, .35, "dz jd jS gh");
        exchange(costs, .4, "ao au eo pb");
        exchange(costs, .5, "iu eu io");
        return costs;
    }

    private static void exchange(double[][] costs, double cost, String pairs) {
        for (int i = 0; i < pairs.length(); i += 3) {
            costs[pairs.charAt(i)][pairs.charAt(i + 1)] = cost;
            costs[pairs.charAt(i + 1)][pairs.charAt(i)] = cost;
        }
    }

    /** A word in lower case without accents and without a possessive ending. */
    static String fold(String word) {
        String plain = LatinLetters.latin(word);
        if (plain.endsWith("'s")) {
            return plain.substring(0, plain.length() - 2);
        }
        return plain.endsWith("'") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** A folded word in sounds, one letter each; those that two letters write are capitals, doubled ones stand once. */
    static String sounds(String folded) {
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length() && letters.length() < LONGEST_WORD; i++) {
            if ("-'.".indexOf(folded.charAt(i)) < 0) {
                letters.append(folded.charAt(i));
            }
        }
        String word = letters.toString();
        StringBuilder sounds = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            String group = groupAt(word, i);
            if (group.isEmpty()) {
                append(sounds, single(word, i));
                i++;
            } else {
                String meant = GROUPS.getOrDefault(group, "");
                for (int j = 0; j < meant.length(); j++) {
                    append(sounds, meant.charAt(j));
                }
                i += group.length();
            }
        }
        return sounds.toString();
    }

    private static void append(StringBuilder sounds, char sound) {
        if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound) {
            sounds.append(sound);
        }
    }

    /** The longest group that starts at a place; empty when none does. */
    private static String groupAt(String letters, int at) {
        int initial = letters.charAt(at) - 'a';
        if (initial >= 0 && initial < GROUPS_BY_LETTER.size()) {
            for (String group : GROUPS_BY_LETTER.get(initial)) {
                if (letters.startsWith(group, at)) {
                    return group;
                }
            }
        }
        return "";
    }

    private static char single(String letters, int at) {
        char letter = letters.charAt(at);
        boolean beforeVowel = at + 1 < letters.length() && VOWELS.indexOf(letters.charAt(at + 1)) >= 0;
        return switch (letter) {
            case 'y' -> beforeVowel && (at == 0 || VOWELS.indexOf(letters.charAt(at - 1)) >= 0) ? 'y' : 'i';
            case 'c' -> at + 1 < letters.length() && "ei".indexOf(letters.charAt(at + 1)) >= 0 ? 'c' : 'k';
            default -> letter;
        };
    }

    /**
     * What is left of a folded word when sounds that stand for one another are written alike and vowels are left out: words
     * that {@link #isAlike} calls alike mostly have it in common, so that they meet under it.
     */
    static String skeleton(String folded) {
        String sounds = sounds(folded);
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            skeleton.append(
                    switch (sounds.charAt(i)) {
                        case 'a', 'e', 'i', 'o', 'u', 'y' -> i == 0 ? "a" : "";
                        case 'h', 'X' -> i == 0 ? "k" : "";
                        case 'v', 'f' -> i > 0 && isBeforeConsonant(sounds, i) ? "" : "v";
                        case 'k', 'q', 'g', 'G' -> "k";
                        case 'd', 'D', 't' -> "t";
                        case 'z', 's', 'c', 'S', 'C', 'Z', 'j' -> "s";
                        case 'b', 'p' -> "p";
                        default -> String.valueOf(sounds.charAt(i));
                    });
        }
        return DOUBLED.matcher(skeleton).replaceAll("$1");
    }

    private static boolean isBeforeConsonant(String sounds, int at) {
        return at + 1 < sounds.length() && VOWELS.indexOf(sounds.charAt(at + 1)) < 0;
    }

    /** Whether two folded words can be spellings of one name. */
    static boolean isAlike(String left, String right) {
        return isWithin(left, right, 1);
    }

    /** Whether a folded word looks as if it was carried over from another alphabet, so that it may be spelled otherwise. */
    static boolean isCarriedOver(String folded) {
        return CARRIED_OVER.matcher(folded).find();
    }

    /**
     * Whether two folded words are so nearly spelled alike that a writer who carries over no foreign name could have written
     * both: accents, doubled letters and no more.
     */
    static boolean isNearlyEqual(String left, String right) {
        return isWithin(left, right, .3);
    }

    private static boolean isWithin(String left, String right, double share) {
        if (left.equals(right)) {
            return true;
        }
        if (Math.abs(left.length() - right.length()) > 5) {
            return false;
        }
        String first = sounds(left);
        String second = sounds(right);
        if (first.equals(second)) {
            return first.length() > 1;
        }
        int longer = Math.max(first.length(), second.length());
        if (Math.min(first.length(), second.length()) < 2 || endsOtherwise(left, right)) {
            return false;
        }
        double most = share * allowed(longer) + EPSILON;
        return distance(first, second, most) <= most;
    }

    private static double allowed(int length) {
        return length > 9 ? .08 * length : Math.min(.6, .1 * length);
    }

    /** Whether one word is the other and an "a", which in many languages tells her from him. */
    private static boolean endsOtherwise(String left, String right) {
        boolean leftLonger = left.endsWith("a") && "aeioh".indexOf(right.charAt(right.length() - 1)) < 0;
        boolean rightLonger = right.endsWith("a") && "aeioh".indexOf(left.charAt(left.length() - 1)) < 0;
        return leftLonger || rightLonger;
    }

    /**
     * How far apart two words in {@linkplain #sounds sounds} are: 0 for the same, about 1 for each sound that is another; for
     * words further apart than {@code most} something beyond that.
     */
    static double distance(String left, String right, double most) {
        double[] above = new double[right.length() + 1];
        for (int j = 1; j <= right.length(); j++) {
            above[j] = above[j - 1] + dropped(right, j - 1);
        }
        for (int i = 1; i <= left.length(); i++) {
            double[] row = new double[right.length() + 1];
            row[0] = above[0] + dropped(left, i - 1);
            double least = row[0];
            for (int j = 1; j <= right.length(); j++) {
                double exchanged = above[j - 1] + exchanged(left, i - 1, right, j - 1);
                double gone = Math.min(above[j] + dropped(left, i - 1), row[j - 1] + dropped(right, j - 1));
                row[j] = Math.min(exchanged, gone);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            above = row;
        }
        return above[right.length()];
    }

    private static double exchanged(String left, int i, String right, int j) {
        char a = left.charAt(i);
        char b = right.charAt(j);
        if (a == b) {
            return 0;
        }
        return a < ASCII && b < ASCII ? EXCHANGES[a][b] : OTHER;
    }

    /** What it costs that a word has a sound at a place and the other has none. */
    private static double dropped(String word, int at) {
        char sound = word.charAt(at);
        boolean last = at == word.length() - 1;
        boolean afterVowel = at > 0 && VOWELS.indexOf(word.charAt(at - 1)) >= 0;
        boolean beforeVowel = !last && VOWELS.indexOf(word.charAt(at + 1)) >= 0;
        return switch (sound) {
            case 'a', 'e', 'i', 'o', 'u' -> {
                if (at > 0 && (afterVowel || beforeVowel)) {
                    yield .15;
                }
                if (last) {
                    yield sound == 'e' ? .2 : .5;
                }
                yield at == 0 ? .45 : .3;
            }
            case 'h', 'y', 'j' -> {
                if (last || !afterVowel) {
                    yield at == 0 && sound != 'y' ? .5 : .1;
                }
                yield .2;
            }
            case 'd' -> !last && "zjZ".indexOf(word.charAt(at + 1)) >= 0 ? .2 : OTHER;
            case 'v' -> !last && afterVowel ? .3 : OTHER;
            case 'G', 'q' -> .6;
            default -> OTHER;
        };
    }
}
