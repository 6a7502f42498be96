package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cues by rule: verbs and nouns of saying that are seen to govern a clause, an infinitive or a quotation. Inside a content the learnt
 * search is not at home, since in the texts it learnt from nobody marked what is said within what is said.
 */
final class GoverningCues {

    private static final Set<String> SELF = Set.of("i", "we");
    private static final Set<String> THIRD = Set.of("he", "she", "they", "it");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing");
    private static final Set<String> NEGATIVE = Set.of("never", "not", "n't", "n’t");
    private static final int REACH = 9;

    private final Words words;
    private final Phrases phrases;
    private final boolean quoted;

    private GoverningCues(Words words, boolean quoted) {
        this.words = words;
        this.phrases = new Phrases(words);
        this.quoted = quoted;
    }

    /**
     * A cue and where its content begins.
     *
     * @param cue the verb or noun
     * @param start the first word of what it governs
     * @param impersonal whether it is a passive, whose subject is not its source
     */
    record Governing(Cue cue, int start, boolean impersonal) {}

    /**
     * The cues in a content.
     *
     * @param quoted whether the content is quoted, so that "I" is who speaks; what a speaker thinks is no saying of its own
     */
    static List<Governing> find(Words words, boolean quoted) {
        GoverningCues cues = new GoverningCues(words, quoted);
        List<Governing> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            (cues.isVerb(i) ? cues.verb(i) : cues.noun(i)).ifPresent(found::add);
        }
        return found;
    }

    /** A verb, also where the tagger took it for a noun: "the board replies that". */
    private boolean isVerb(int i) {
        boolean mistaken = phrases.tag(i).equals("NNS")
                && phrases.isNoun(i - 1)
                && SayingWords.BARE.contains(phrases.lemma(i))
                && phrases.isThat(i + 1);
        return phrases.isVerb(i) || mistaken;
    }

    private Optional<Governing> verb(int i) {
        String lemma = phrases.lemma(i);
        boolean known = SayingWords.SPEECH.contains(lemma) || SayingWords.IMPERSONAL.contains(lemma);
        boolean passive = phrases.isPassive(i);
        if (!known || !mayAttribute(lemma, i, passive)) {
            return Optional.empty();
        }
        int start = complement(i, lemma, passive);
        return start < 0 ? Optional.empty() : Optional.of(new Governing(new Cue(i, i + 1), start, passive));
    }

    private boolean mayAttribute(String lemma, int verb, boolean passive) {
        int first = phrases.groupStart(verb);
        boolean base = phrases.tag(verb).equals("VB");
        if (base && (phrases.is(first - 1, "to") || hasModal(first, verb) || first == verb)) {
            return false;
        }
        if (passive) {
            return true;
        }
        String subject = phrases.subjectWord(verb);
        if (NOBODY.contains(subject)) {
            return false;
        }
        boolean thought = SayingWords.THOUGHT.contains(lemma);
        if (quoted && SELF.contains(subject)) {
            return !thought && isNegated(first, verb);
        }
        return quoted || !thought || !THIRD.contains(subject);
    }

    private boolean isNegated(int first, int verb) {
        for (int k = first; k < verb; k++) {
            if (phrases.is(k, NEGATIVE)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasModal(int first, int verb) {
        for (int k = first; k < verb; k++) {
            if (phrases.tag(k).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** Where what the verb governs begins, or -1. */
    private int complement(int verb, String lemma, boolean passive) {
        boolean bare = SayingWords.BARE.contains(lemma);
        if (bare && !SayingWords.ADDRESSED.contains(lemma) && phrases.clauseAt(verb + 1)) {
            return verb + 1;
        }
        boolean addressed = passive;
        for (int j = verb + 1; phrases.together(j, verb) && j < verb + REACH; ) {
            if (opens(j, verb)) {
                return phrases.is(j, ":") ? j + 1 : j;
            }
            boolean infinitive = phrases.is(j, "to") && phrases.tag(j + 1).startsWith("VB");
            if (infinitive || (phrases.is(j, "not") && phrases.is(j + 1, "to"))) {
                return governsInfinitive(lemma, passive) ? j : -1;
            }
            boolean asks = SayingWords.ASKING.contains(lemma) && (addressed || !lemma.equals("tell"));
            boolean clause = j > verb + 1 && addressed && bare && phrases.clauseAt(j);
            if ((asks && isQuestionWord(j)) || clause || (lemma.equals("warn") && phrases.is(j, "of"))) {
                return j;
            }
            int next = phrases.afterPhrase(j);
            if (next <= j) {
                return -1;
            }
            addressed = true;
            j = next;
        }
        return -1;
    }

    /** Whether a quotation, a colon or a conjunction stands here. */
    private boolean opens(int j, int verb) {
        return words.quoteAt(j) == Words.QUOTE_OPENS
                || (phrases.is(j, ":") && phrases.together(j + 1, verb))
                || phrases.isThat(j);
    }

    private static boolean governsInfinitive(String lemma, boolean passive) {
        boolean wish = lemma.equals("expect") || lemma.equals("hope");
        return passive
                ? (SayingWords.DIRECTIVE.contains(lemma) && !wish) || SayingWords.IMPERSONAL.contains(lemma)
                : SayingWords.DIRECTIVE.contains(lemma);
    }

    private boolean isQuestionWord(int j) {
        return phrases.tag(j).startsWith("W") || phrases.is(j, "whether") || phrases.is(j, "if");
    }

    /** "reports circulating on social media that", "claims to the contrary". */
    private Optional<Governing> noun(int i) {
        if (!phrases.isNoun(i) || !SayingWords.NOUNS.contains(phrases.lemma(i))) {
            return Optional.empty();
        }
        boolean contrary = phrases.is(i + 1, "to") && phrases.is(i + 2, "the") && phrases.is(i + 3, "contrary");
        for (int j = i + 1; phrases.together(j, i) && j < i + REACH; j++) {
            if (contrary || phrases.isThat(j)) {
                return Optional.of(new Governing(new Cue(i, i + 1), j, false));
            }
            boolean passes = phrases.tag(j).equals("VBG")
                    || phrases.tag(j).equals("VBN")
                    || phrases.tag(j).equals("IN")
                    || phrases.isPhrasal(j);
            if (!passes) {
                break;
            }
        }
        return Optional.empty();
    }
}
