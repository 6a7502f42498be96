package quoth.language;

import java.util.Locale;
import java.util.Set;

/** English abbreviations that are written with a full stop, and what the full stop may also mean. */
final class Abbreviations {

    /** Stand before a name or a number, so that no sentence ends after them. */
    private static final Set<String> LEADING = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "hon", "gov", "sen", "sens", "rep", "reps", "pres",
            "gen", "lt", "col", "maj", "capt", "cmdr", "cpl", "sgt", "adm", "brig", "st", "ste", "mt", "ft", "messrs",
            "mme", "mlle", "supt", "insp", "det", "atty", "amb", "vs", "pvt", "rt", "del", "dist", "cllr");

    /** May end a sentence. */
    private static final Set<String> OTHERS = Set.of(
            "inc", "corp", "co", "cos", "ltd", "plc", "bros", "jr", "sr", "etc", "al", "esp", "approx", "est", "dept",
            "univ", "assn", "ave", "blvd", "rd", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri", "ph.d", "vol", "ed", "eds", "attn", "ext", "yrs", "hrs", "mins",
            "calif", "fla", "tex", "conn", "mich", "minn", "wis", "tenn", "ariz", "colo", "ind", "kan", "okla", "ore",
            "penn", "wash", "va", "md", "ga", "ky", "pa", "mo", "eg", "ie", "cf", "ca", "viz", "resp", "incl", "max",
            "min", "avg", "tel");

    /** Are abbreviations only where a number follows, words otherwise. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "no", "nos", "art", "fig", "figs", "pp", "para", "sec", "ch", "sat", "sun", "mar", "apr", "jun", "jul",
            "op");

    /** Words that often open a sentence and seldom continue a name. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "in",
            "on",
            "at",
            "but",
            "and",
            "or",
            "this",
            "that",
            "these",
            "those",
            "there",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "if",
            "when",
            "while",
            "as",
            "for",
            "by",
            "from",
            "with",
            "after",
            "before",
            "since",
            "although",
            "though",
            "however",
            "what",
            "who",
            "why",
            "how",
            "where",
            "yet",
            "so",
            "not",
            "no",
            "all",
            "some",
            "many",
            "most",
            "both",
            "each",
            "one",
            "two",
            "then",
            "now",
            "here",
            "also",
            "still",
            "even",
            "only",
            "to",
            "under",
            "during",
            "despite",
            "because",
            "according",
            "meanwhile",
            "last",
            "another",
            "other",
            "every",
            "once",
            "until",
            "earlier",
            "later",
            "asked");

    private Abbreviations() {}

    /** Whether {@code word}, given without its full stop, is an abbreviation, where a number follows or not. */
    static boolean isKnown(String word, boolean numberFollows) {
        String lower = word.toLowerCase(Locale.ROOT);
        return LEADING.contains(lower) || OTHERS.contains(lower) || (numberFollows && BEFORE_NUMBER.contains(lower));
    }

    /** Whether a name or number must follow {@code abbreviation}, given with its full stop. */
    static boolean leads(String abbreviation) {
        String lower = abbreviation.toLowerCase(Locale.ROOT);
        String bare = lower.substring(0, lower.length() - 1);
        return LEADING.contains(bare) || BEFORE_NUMBER.contains(bare);
    }

    /** Whether {@code word} often opens a sentence. */
    static boolean opensSentences(String word) {
        return STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
