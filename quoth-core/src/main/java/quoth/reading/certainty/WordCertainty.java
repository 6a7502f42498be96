package quoth.reading.certainty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import quoth.language.Sentence;
import quoth.language.Token;
import quoth.reading.Certainty;
import quoth.reading.Factuality;

/**
 * Reads from a sentence's tree whether what a single word reports is put forward as so: by the word's own negation, auxiliaries and
 * modifiers, and by what governs it, word by word upwards: in "he denied planning to attack" the attack is not what was planned, and
 * neither was.
 */
public final class WordCertainty {

    private static final Set<String> NEGATIVES =
            Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "scarcely", "without");
    private static final Set<String> POSSIBLE =
            Set.of("perhaps", "maybe", "possibly", "conceivably", "possible", "potential", "feared", "potentially");
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
            "evidently",
            "alleged",
            "suspected",
            "reported",
            "apparent",
            "purported",
            "supposed",
            "probable");
    private static final Set<String> OPEN = Set.of(
            "planned",
            "proposed",
            "scheduled",
            "threatened",
            "attempted",
            "future",
            "would-be",
            "upcoming",
            "hypothetical",
            "prospective",
            "expected");
    private static final Set<String> UNDONE =
            Set.of("foiled", "thwarted", "failed", "aborted", "cancelled", "canceled", "averted");
    private static final Set<String> NEARLY = Set.of("almost", "nearly");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final int DEEPEST = 12;

    private final List<Token> tokens;
    private final IntPredicate sameVoice;
    private final boolean reported;

    private WordCertainty(List<Token> tokens, IntPredicate sameVoice, boolean reported) {
        this.tokens = tokens;
        this.sameVoice = sameVoice;
        this.reported = reported;
    }

    /**
     * The factuality of what a word reports, in its own voice.
     *
     * @param sentence the sentence
     * @param word the word's index in it
     * @param sameVoice whether a word of the sentence is in the same voice
     * @param reported whether another tells the words, where "would" is what was said as "will"
     */
    public static Factuality of(Sentence sentence, int word, IntPredicate sameVoice, boolean reported) {
        WordCertainty certainty = new WordCertainty(sentence.tokens(), sameVoice, reported);
        if (certainty.isAsked(word)) {
            return Factuality.OPEN;
        }
        return certainty.of(word, 0);
    }

    private boolean isAsked(int word) {
        int last = tokens.size() - 1;
        while (last > word && !Character.isLetterOrDigit(tokens.get(last).form().charAt(0))) {
            if (tokens.get(last).form().equals("?")) {
                return sameVoice.test(last) || last == word + 1;
            }
            last--;
        }
        return false;
    }

    private Factuality of(int word, int depth) {
        Factuality own = own(word);
        Token token = tokens.get(word);
        int head = token.head();
        if (head < 0 || depth > DEEPEST || !sameVoice.test(head)) {
            return own;
        }
        return own.under(around(word, token, head, depth));
    }

    /** What the word that governs another leaves of it. */
    private Factuality around(int word, Token token, int head, int depth) {
        String governor = tokens.get(head).lemma();
        Optional<Signature> signature = switch (relation(token)) {
            case "xcomp" ->
                isInfinitive(word)
                        ? Signatures.ofInfinitive(governor).or(() -> Optional.of(Signature.OPEN))
                        : Signatures.ofInfinitive(governor)
                                .filter(unused -> token.tag().equals("VBG"))
                                .or(() -> Optional.of(Signature.FACT));
            case "ccomp" -> Signatures.ofClause(governor);
            case "acl" -> isInfinitive(word) ? Signatures.ofInfinitive(governor) : Optional.empty();
            case "advcl" -> isInfinitive(word) ? Optional.of(Signature.OPEN) : Optional.empty();
            case "obj" -> Signatures.ofThing(governor);
            case "obl", "nmod" -> Signatures.ofThingAfter(governor, preposition(word));
            case "nsubj" -> token.relation().equals("nsubj:pass") ? Signatures.ofThing(governor) : Optional.empty();
            case "conj" -> Optional.of(Signature.FACT);
            default -> Optional.empty();
        };
        if (signature.isEmpty()) {
            return Factuality.FACT;
        }
        boolean joined = relation(token).equals("conj");
        Factuality above = joined && isFinite(word) ? shared(head, depth) : of(head, depth + 1);
        return signature.get().given(above);
    }

    /** What governs the first of several joined clauses governs the others too; its own negation does not. */
    private Factuality shared(int first, int depth) {
        int head = tokens.get(first).head();
        return head < 0 || !sameVoice.test(head) ? Factuality.FACT : around(first, tokens.get(first), head, depth + 1);
    }

    private boolean isFinite(int word) {
        for (int i = 0; i < tokens.size(); i++) {
            Token child = tokens.get(i);
            if (child.head() == word && (child.hasRelation("nsubj") || child.hasRelation("aux"))) {
                return true;
            }
        }
        return tokens.get(word).tag().equals("VBD") || tokens.get(word).tag().equals("VBZ");
    }

    private boolean isInfinitive(int word) {
        for (int i = Math.max(0, word - 6); i < word; i++) {
            Token child = tokens.get(i);
            if (child.head() == word && child.tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    private String preposition(int word) {
        for (int i = Math.max(0, word - 8); i < word; i++) {
            Token child = tokens.get(i);
            if (child.head() == word && child.hasRelation("case")) {
                return child.lemma();
            }
        }
        return "";
    }

    private static String relation(Token token) {
        int colon = token.relation().indexOf(':');
        if (token.relation().equals("acl:relcl")) {
            return "relcl";
        }
        return colon < 0 ? token.relation() : token.relation().substring(0, colon);
    }

    private Factuality own(int word) {
        Factuality factuality = Factuality.FACT;
        boolean negated = false;
        boolean perfect = false;
        String modal = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token child = tokens.get(i);
            if (child.head() != word) {
                continue;
            }
            String form = child.form().toLowerCase(Locale.ROOT);
            boolean before = i < word;
            boolean verbal = child.hasRelation("aux");
            if (child.hasRelation("mark") && CONDITIONS.contains(form)) {
                return Factuality.OPEN;
            }
            negated |= before && negates(child, form);
            perfect |= verbal && child.lemma().equals("have") && !modal.isEmpty();
            modal = verbal && child.tag().equals("MD") ? form : modal;
            factuality = weakened(factuality, child, form);
        }
        Factuality told = modal.isEmpty() ? factuality : underModal(factuality, modal, perfect);
        return negated ? told.denied() : told;
    }

    private static boolean negates(Token child, String form) {
        boolean can = child.hasRelation("advmod")
                || child.hasRelation("det")
                || child.hasRelation("mark")
                || child.hasRelation("case")
                || child.hasRelation("cc");
        boolean nobody =
                child.hasRelation("nsubj") && (form.equals("nobody") || form.equals("none") || form.equals("nothing"));
        return nobody || (can && NEGATIVES.contains(form));
    }

    private static Factuality weakened(Factuality factuality, Token child, String form) {
        boolean modifies = child.hasRelation("advmod") || child.hasRelation("amod") || child.hasRelation("compound");
        if (!modifies) {
            return factuality;
        }
        if (OPEN.contains(form)) {
            return Factuality.OPEN;
        }
        if (UNDONE.contains(form) || (NEARLY.contains(form) && child.hasRelation("advmod"))) {
            return Factuality.COUNTERFACT;
        }
        if (POSSIBLE.contains(form)) {
            return factuality.noSurerThan(Certainty.POSSIBLE);
        }
        return PROBABLE.contains(form) ? factuality.noSurerThan(Certainty.PROBABLE) : factuality;
    }

    private Factuality underModal(Factuality factuality, String modal, boolean perfect) {
        return switch (modal) {
            case "may", "might", "could" -> factuality.noSurerThan(Certainty.POSSIBLE);
            case "must" -> perfect ? factuality.noSurerThan(Certainty.PROBABLE) : Factuality.OPEN;
            case "should", "ought" -> perfect ? Factuality.COUNTERFACT : Factuality.OPEN;
            case "shall", "can" -> Factuality.OPEN;
            case "would", "'d", "’d" -> perfect ? Factuality.COUNTERFACT : reported ? factuality : Factuality.OPEN;
            default -> factuality;
        };
    }
}
