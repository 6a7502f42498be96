package quoth.collation.point;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import quoth.collation.WordCounts;

/** The forms of English verbs, as far as a clause's own words tell them. */
final class VerbForms {

    /** "he's", "they've". */
    private static final Pattern CONTRACTED = Pattern.compile(".+['’](?:s|re|ve|d|ll|m)");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.!?()–—\"“”„-]+|[\\s,;:.!?()–—\"“”„-]+$");

    /** Words with which a clause begins that asks, bids or only tells what another speaks of. */
    private static final Set<String> NO_STATEMENT =
            Set.of("what", "how", "why", "whether", "please", "let", "who", "which", "whatever", "than");

    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "will", "would", "is", "are", "was", "were", "can", "could", "did", "does", "do");

    private static final Set<String> IRREGULAR = Set.of(
            "held hold",
            "found find",
            "won win",
            "lost lose",
            "left leave",
            "sent send",
            "spent spend",
            "paid pay",
            "sold sell",
            "bought buy",
            "met meet",
            "fell fall",
            "rose rise",
            "began begin",
            "took take",
            "gave give",
            "got get",
            "kept keep",
            "struck strike",
            "shot shoot",
            "fled flee",
            "led lead",
            "built build",
            "lent lend",
            "drew draw",
            "set set");

    private VerbForms() {}

    /** Whether a word, in lower case, helps another verb. */
    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    /** The base form of a verb for readers: a lemma that is no word gets back the "e" that it lost ("telephon"). */
    static String base(String lemma) {
        boolean lost = WordCounts.news().share(lemma) == 0 && WordCounts.news().share(lemma + "e") > 0;
        return lost ? lemma + "e" : lemma;
    }

    /** Whether a word can be a form of a verb: it begins like it, or is one of the irregular forms. */
    static boolean isFormOf(String word, String lemma) {
        int same = Math.max(2, Math.min(lemma.length() - 1, 5));
        boolean regular = word.length() >= same
                && lemma.length() >= same
                && word.startsWith(lemma.substring(0, same))
                && word.length() <= lemma.length() + 4;
        return regular || Concepts.stem(word).equals(Concepts.stem(lemma)) || IRREGULAR.contains(word + " " + lemma);
    }

    /** Whether a clause has a subject and a finite form of its verb behind it: "he wore a mask", not "please wear", "wearing" or "to wear". */
    static boolean isFinite(String clause, String predicate) {
        String[] parts = SPACES.split(clause.strip(), 2);
        return parts.length > 1
                && !parts[0].equalsIgnoreCase("to")
                && !NO_STATEMENT.contains(plain(parts[0]))
                && hasFiniteVerb(parts[1], predicate);
    }

    /** Whether some words have a finite form of a verb: "was worn", not "wearing" nor "to wear". */
    static boolean hasFiniteVerb(String clause, String predicate) {
        String before = "";
        for (String part : SPACES.split(clause.strip())) {
            String word = plain(part);
            boolean helped =
                    AUXILIARIES.contains(word) || CONTRACTED.matcher(word).matches();
            boolean own = isFormOf(word, predicate) && !word.endsWith("ing");
            if ((helped || own) && !before.equals("to")) {
                return true;
            }
            before = word;
        }
        return false;
    }

    /** Whether a verb stands in a clause as an infinitive alone: "had pressed him to fire". */
    static boolean isOnlyTo(String clause, String verb) {
        String before = "";
        boolean infinitive = false;
        for (String part : SPACES.split(clause.strip())) {
            String word = plain(part);
            if (isFormOf(word, verb)) {
                if (!before.equals("to")) {
                    return false;
                }
                infinitive = true;
            }
            before = word;
        }
        return infinitive;
    }

    private static String plain(String word) {
        return EDGES.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
