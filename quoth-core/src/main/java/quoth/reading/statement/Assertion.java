package quoth.reading.statement;

import java.util.List;
import java.util.Set;
import quoth.reading.Certainty;
import quoth.reading.Line;

/** Tells from the words of a clause whether it is affirmed or denied, and how surely. */
final class Assertion {

    private static final Set<String> NEGATIVES =
            Set.of("never", "nobody", "none", "nothing", "neither", "nor", "nowhere");
    private static final Set<String> AFTER_NO_NEGATION = Set.of(
            "fewer",
            "less",
            "more",
            "later",
            "doubt",
            "question",
            "matter",
            "wonder",
            "only",
            "just",
            "least",
            "sooner");
    private static final Set<String> POSSIBLE =
            Set.of("may", "might", "could", "perhaps", "maybe", "possibly", "possible", "conceivably");
    private static final Set<String> PROBABLE = Set.of(
            "probably", "likely", "presumably", "apparently", "allegedly", "reportedly", "seem", "appear", "seemingly");
    private static final Set<String> BELIEVED =
            Set.of("believe", "think", "expect", "suspect", "presume", "assume", "suppose", "say", "report", "allege");
    private static final Set<String> OPEN = Set.of("if", "whether", "unless");

    private Assertion() {}

    /** Whether the words of the clause deny it. */
    static boolean isNegated(Line line, Clause clause) {
        List<Integer> tokens = clause.tokens();
        for (int i : tokens) {
            String word = line.lower(i);
            if (NEGATIVES.contains(word) || (word.equals("no") && line.is(i + 1, "one"))) {
                return true;
            }
            boolean idiom = line.is(i + 1, AFTER_NO_NEGATION);
            if (word.equals("no") && line.tag(i).equals("DT") && !idiom) {
                return true;
            }
            boolean not = word.equals("not") || word.equals("n't") || word.equals("n’t");
            if (not && !idiom && negatesVerb(line, clause, i)) {
                return true;
            }
        }
        return false;
    }

    /** "began not in the attic but below" denies the place, not the start. */
    private static boolean negatesVerb(Line line, Clause clause, int not) {
        return clause.verb()
                .map(verb -> not <= verb.main()
                        || (not == verb.first() + 1 && line.lemma(verb.main()).equals("be")))
                .orElseGet(() -> clause.tokens().stream().noneMatch(i -> i > not && line.is(i, "but")));
    }

    /** How surely the clause is put forward. */
    static Certainty certainty(Line line, Clause clause, boolean question) {
        Certainty certainty = question ? Certainty.UNKNOWN : Certainty.CERTAIN;
        for (int i : clause.tokens()) {
            String word = line.lower(i);
            boolean opens = line.is(i, OPEN) && i == clause.tokens().getFirst();
            if (opens || (word.equals("would") && line.tag(i).equals("MD"))) {
                return Certainty.UNKNOWN;
            }
            if (POSSIBLE.contains(word) && !isMonth(line, i)) {
                certainty = weaker(certainty, Certainty.POSSIBLE);
            } else if (PROBABLE.contains(word) || PROBABLE.contains(line.lemma(i)) || isBelieved(line, i)) {
                certainty = weaker(certainty, Certainty.PROBABLE);
            }
        }
        return certainty;
    }

    private static boolean isMonth(Line line, int i) {
        return line.is(i, "may") && !line.tag(i).equals("MD");
    }

    /** "is believed to have overheated". */
    private static boolean isBelieved(Line line, int i) {
        return line.tag(i).equals("VBN")
                && BELIEVED.contains(line.lemma(i))
                && line.tag(i + 1).equals("TO");
    }

    private static Certainty weaker(Certainty a, Certainty b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
