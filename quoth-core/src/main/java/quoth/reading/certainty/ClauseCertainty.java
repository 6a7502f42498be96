package quoth.reading.certainty;

import java.util.Optional;
import java.util.Set;
import quoth.reading.Certainty;
import quoth.reading.Factuality;
import quoth.reading.Line;

/**
 * Reads the factuality of a clause from its words: what its innermost verb tells of the world, as its own voice puts it. "Failed to pay"
 * is a denial of paying, "plans to pay" leaves it open.
 */
public final class ClauseCertainty {

    private static final Set<String> NEGATIVES =
            Set.of("never", "nobody", "none", "nothing", "neither", "nor", "nowhere", "hardly", "scarcely");
    private static final Set<String> NO_NEGATION = Set.of(
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
    private static final Set<String> POSSIBLE = Set.of("perhaps", "maybe", "possibly", "conceivably");
    private static final Set<String> PROBABLE = Set.of(
            "probably",
            "likely",
            "presumably",
            "apparently",
            "allegedly",
            "reportedly",
            "purportedly",
            "supposedly",
            "seemingly",
            "evidently");
    private static final Set<String> NEARLY = Set.of("almost", "nearly");
    private static final Set<String> CONDITION = Set.of("if", "unless");
    private static final Set<String> STOPPING = Set.of("avoid", "stop", "cease");
    private static final int REACH = 7;

    private final Line line;
    private final ClauseWords clause;

    private ClauseCertainty(Line line, ClauseWords clause) {
        this.line = line;
        this.clause = clause;
    }

    /** The factuality of a clause in its own voice. */
    public static Factuality of(Line line, ClauseWords clause) {
        return new ClauseCertainty(line, clause).factuality();
    }

    private Factuality factuality() {
        int first = clause.tokens().getFirst();
        if (clause.question() || line.is(first, "whether") || isImperative(first)) {
            return Factuality.OPEN;
        }
        if (line.is(first, CONDITION)) {
            return isPastPerfect() ? Factuality.COUNTERFACT : Factuality.OPEN;
        }
        if (line.is(first, "had") && line.is(first, "Had") && first == 0 && isPastPerfect()) {
            return Factuality.COUNTERFACT;
        }
        Factuality own = isNegated() ? modal().denied() : modal();
        Factuality reached = nearly() ? Factuality.COUNTERFACT : embedded(own);
        return governed(adverbs(reached));
    }

    private boolean isImperative(int first) {
        return clause.verb().isEmpty() && first == 0 && line.tag(first).equals("VB") && !line.is(first, "let");
    }

    /** "if they had locked", "had they locked". */
    private boolean isPastPerfect() {
        return clause.verb()
                .filter(verb -> line.is(verb.first(), Set.of("had", "'d", "’d"))
                        && line.tag(verb.main()).equals("VBN")
                        && verb.main() > verb.first())
                .isPresent();
    }

    /** What the modal of the verb group leaves of a plain assertion. */
    private Factuality modal() {
        if (clause.verb().isEmpty()) {
            return Factuality.FACT;
        }
        int first = clause.verb().get().first();
        int main = clause.verb().get().main();
        boolean perfect = hasBetween("have", first + 1, main);
        boolean finite = line.tag(first).equals("MD");
        if (finite && clause.conditional() && !perfect) {
            return Factuality.OPEN;
        }
        return switch (finite ? line.lower(first) : "") {
            case "may", "might", "could" -> possible();
            case "must" ->
                perfect || line.lemma(main).equals("be")
                        ? Factuality.FACT.noSurerThan(Certainty.PROBABLE)
                        : Factuality.OPEN;
            case "should", "ought" -> perfect ? Factuality.COUNTERFACT : Factuality.OPEN;
            case "shall" -> Factuality.OPEN;
            case "would", "'d", "’d" ->
                perfect ? Factuality.COUNTERFACT : clause.reported() ? Factuality.FACT : Factuality.OPEN;
            default -> toBeDone(first, main);
        };
    }

    private Factuality possible() {
        return Factuality.FACT.noSurerThan(Certainty.POSSIBLE);
    }

    /** "is to pay" is arranged, "has to pay" is asked for. */
    private Factuality toBeDone(int first, int main) {
        if (!hasBetween("to", first + 1, main)) {
            return Factuality.FACT;
        }
        return switch (line.lemma(first)) {
            case "be" -> Factuality.FACT.noSurerThan(Certainty.PROBABLE);
            case "have" -> Factuality.OPEN;
            default -> Factuality.FACT;
        };
    }

    private boolean hasBetween(String lemma, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.lemma(i).equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated() {
        boolean negated = false;
        for (int i : clause.tokens()) {
            negated |= isNegative(i);
        }
        return negated && !isUntil();
    }

    private boolean isNegative(int i) {
        String word = line.lower(i);
        if (word.equals("no") && line.is(i + 1, Set.of("longer", "one"))) {
            return true;
        }
        if (NEGATIVES.contains(word)) {
            return true;
        }
        boolean idiom = line.is(i + 1, NO_NEGATION);
        boolean no = word.equals("no") && line.tag(i).equals("DT");
        boolean not = word.equals("not") || word.equals("n't") || word.equals("n’t");
        return !idiom && (no || (not && negatesVerb(i)));
    }

    /** "began not in the attic but below" denies the place, not the start; "decided not to go" denies the going. */
    private boolean negatesVerb(int not) {
        return clause.verb()
                .map(verb -> not <= verb.main()
                        || (not == verb.first() + 1 && line.lemma(verb.main()).equals("be")))
                .orElseGet(() -> clause.tokens().stream().noneMatch(i -> i > not && line.is(i, "but")));
    }

    /** "did not open until noon" tells of an opening. */
    private boolean isUntil() {
        int main =
                clause.verb().map(ClauseWords.Verb::main).orElse(clause.tokens().getFirst());
        for (int i = main + 1; i < main + REACH && line.has(i); i++) {
            if (line.is(i, Set.of("until", "till"))) {
                return true;
            }
        }
        return false;
    }

    private boolean nearly() {
        return clause.verb()
                .filter(verb -> (line.is(verb.main() - 1, NEARLY) && line.isVerb(verb.main()))
                        || line.is(verb.first() - 1, NEARLY))
                .isPresent();
    }

    /** Follows "to" from verb to verb: "failed to agree to pay". */
    private Factuality embedded(Factuality own) {
        Factuality reached = own;
        int from =
                clause.verb().map(ClauseWords.Verb::main).orElse(clause.tokens().getFirst());
        while (from >= 0) {
            int to = infinitive(from);
            Optional<Signature> signature = to < 0 ? stopping(from) : governor(from, to);
            if (signature.isEmpty()) {
                break;
            }
            reached = signature.get().given(reached);
            reached = line.is(to - 1, "not") ? reached.denied() : reached;
            from = to < 0 ? -1 : to + 1;
        }
        return reached;
    }

    /** "avoided paying". */
    private Optional<Signature> stopping(int verb) {
        boolean stops =
                STOPPING.contains(line.lemma(verb)) && line.tag(verb + 1).equals("VBG");
        return stops ? Signatures.ofInfinitive(line.lemma(verb)) : Optional.empty();
    }

    /** The "to" of an infinitive shortly behind a verb, or -1. */
    private int infinitive(int verb) {
        for (int i = verb + 1; i < verb + REACH && clause.tokens().contains(i); i++) {
            if (line.tag(i).equals("TO") && line.tag(i + 1).equals("VB")) {
                return i;
            }
            if (line.isMark(i) || line.isFinite(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** What the word implies that the infinitive hangs on: the nearest before it that implies anything. */
    private Optional<Signature> governor(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            boolean can = line.isVerb(i) || line.tag(i).startsWith("JJ") || line.isNoun(i) || line.is(i, "enough");
            Optional<Signature> signature = can ? Signatures.ofInfinitive(line.lemma(i)) : Optional.empty();
            if (signature.isPresent()) {
                return signature;
            }
        }
        return Optional.empty();
    }

    private Factuality adverbs(Factuality factuality) {
        Factuality weakened = factuality;
        for (int i : clause.tokens()) {
            if (line.is(i, POSSIBLE)) {
                weakened = weakened.noSurerThan(Certainty.POSSIBLE);
            } else if (isProbable(i)) {
                weakened = weakened.noSurerThan(Certainty.PROBABLE);
            }
        }
        return weakened;
    }

    private boolean isProbable(int i) {
        boolean seems = (line.lemma(i).equals("seem") || line.lemma(i).equals("appear"))
                && (line.tag(i + 1).startsWith("JJ") || line.is(i + 1, Set.of("as", "that", "like")));
        return seems || (line.is(i, PROBABLE) && !line.is(i + 1, "to"));
    }

    /** "it is possible that", "there is no proof that": what the word before the clause implies of it. */
    private Factuality governed(Factuality factuality) {
        int that = clause.tokens().getFirst();
        if (!clause.governed() || !line.is(that, "that")) {
            return factuality;
        }
        Optional<Signature> signature = Signatures.ofClause(line.lemma(that - 1));
        if (signature.isEmpty()) {
            return factuality;
        }
        Factuality around = Factuality.FACT;
        for (int i = that - 1; i > that - REACH && line.has(i) && !line.isMark(i); i--) {
            boolean denies = line.is(i, Set.of("not", "n't", "n’t", "no", "never"));
            around = denies ? around.denied() : around;
            around = line.is(i, Set.of("may", "might", "could")) ? around.noSurerThan(Certainty.POSSIBLE) : around;
        }
        return factuality.under(signature.get().given(around));
    }
}
