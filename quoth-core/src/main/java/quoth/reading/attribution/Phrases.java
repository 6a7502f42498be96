package quoth.reading.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Simple phrases in a row of words, by the words' tags: noun phrases, verb groups, where a clause begins. Indices beyond either end
 * are allowed and find nothing.
 */
final class Phrases {

    private static final Set<String> ADVERBIAL =
            Set.of("in", "by", "on", "at", "over", "from", "since", "during", "with", "for", "after", "before");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
    private static final int LONGEST = 12;

    private final Words words;

    Phrases(Words words) {
        this.words = words;
    }

    String form(int i) {
        return words.has(i) ? words.token(i).form().toLowerCase(Locale.ROOT) : "";
    }

    String lemma(int i) {
        return words.has(i) ? words.token(i).lemma() : "";
    }

    String tag(int i) {
        return words.has(i) ? words.token(i).tag() : "";
    }

    boolean is(int i, String word) {
        return form(i).equals(word);
    }

    boolean is(int i, Set<String> any) {
        return any.contains(form(i));
    }

    boolean isFinite(int i) {
        return switch (tag(i)) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    boolean isVerb(int i) {
        return tag(i).startsWith("VB");
    }

    boolean isNoun(int i) {
        return tag(i).startsWith("NN");
    }

    /** Whether both stand in one sentence. */
    boolean together(int a, int b) {
        return words.has(a) && words.has(b) && words.sentence(a) == words.sentence(b);
    }

    boolean isAuxiliary(int i) {
        return tag(i).equals("MD") || tag(i).startsWith("RB") || (isVerb(i) && AUXILIARIES.contains(lemma(i)));
    }

    /** The first word of the verb group that ends with {@code verb}. */
    int groupStart(int verb) {
        int first = verb;
        while (together(first - 1, verb) && isAuxiliary(first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether a verb is a participle with a form of "be" before it. */
    boolean isPassive(int verb) {
        if (!tag(verb).equals("VBN") && !tag(verb).equals("VBD")) {
            return false;
        }
        for (int k = verb - 1; k >= verb - 4; k--) {
            if (lemma(k).equals("be") || lemma(k).equals("get")) {
                return true;
            }
            if (!tag(k).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word can stand inside a noun phrase. */
    boolean isPhrasal(int i) {
        String tag = tag(i);
        return switch (tag) {
            case "DT", "PDT", "CD", "PRP$", "POS", "HYPH", "$" -> true;
            default ->
                isNoun(i)
                        || tag.startsWith("JJ")
                        || is(i, "both")
                        || (tag.equals("VBG") && tag(i - 1).equals("IN"));
        };
    }

    /** The word after a pronoun, an adverb, a noun phrase or a short adverbial that begins at {@code i}; {@code i} when there is none. */
    int afterPhrase(int i) {
        boolean possessor = tag(i).equals("PRP$") && !isPhrasal(i + 1);
        if (tag(i).startsWith("RB") || tag(i).equals("PRP") || possessor) {
            return i + 1;
        }
        int k = tag(i).equals("IN") && is(i, ADVERBIAL) ? i + 1 : i;
        int noun = -1;
        while (together(k, i) && k < i + LONGEST && isPhrasal(k)) {
            noun = isNoun(k) || tag(k).equals("CD") || tag(k).equals("VBG") ? k : noun;
            k++;
        }
        return noun < 0 ? i : noun + 1;
    }

    /** Whether a clause with its own subject begins here: a noun phrase or pronoun, then a finite verb. */
    boolean clauseAt(int i) {
        int k = i;
        while (together(k, i) && tag(k).startsWith("RB")) {
            k++;
        }
        boolean nominal = false;
        for (int from = k; together(k, i) && k < from + LONGEST; k++) {
            if (nominal && isFinite(k)) {
                return true;
            }
            boolean joined = nominal && (is(k, "of") || is(k, "in") || is(k, "and") || tag(k).startsWith("RB"));
            String tag = tag(k);
            if (!isPhrasal(k) && !tag.equals("PRP") && !tag.equals("EX") && !joined) {
                return false;
            }
            nominal |= isNoun(k) || tag.equals("PRP") || tag.equals("EX") || tag.equals("CD") || tag.equals("DT");
        }
        return false;
    }

    /** Whether a conjunction "that" stands here: not a pronoun, whatever its tag. */
    boolean isThat(int i) {
        return is(i, "that") && (tag(i).equals("IN") || (tag(i).equals("WDT") && clauseAt(i + 1)));
    }

    /** The word that the subject of a verb ends with; empty when none stands before it. */
    String subjectWord(int verb) {
        int governed = subjectOf(verb);
        if (governed >= 0 && governed < verb) {
            return form(governed);
        }
        int first = groupStart(verb);
        for (int k = first - 1; together(k, verb) && k >= first - 8; k--) {
            if (isNoun(k) || tag(k).equals("PRP") || tag(k).startsWith("W")) {
                return form(k);
            }
        }
        return "";
    }

    /** The head of the subject of a verb by the sentence's tree, or -1. */
    private int subjectOf(int verb) {
        if (!words.has(verb)) {
            return -1;
        }
        int start = words.sentenceStart(words.sentence(verb));
        for (int k = start; together(k, verb); k++) {
            if (words.token(k).head() == verb - start && words.token(k).hasRelation("nsubj")) {
                return k;
            }
        }
        return -1;
    }

    /** The noun phrase or pronoun that is the subject of a verb and stands before it, without what is apposed to it. */
    Optional<Cue> subject(int verb) {
        int head = subjectOf(verb);
        if (head < 0 || head > verb) {
            return subjectBefore(verb);
        }
        int start = words.sentenceStart(words.sentence(verb));
        int from = head;
        while (from > start && isPhrasal(from - 1) && words.token(from - 1).head() >= 0 && hangsOn(from - 1, head)) {
            from--;
        }
        return Optional.of(new Cue(from, head + 1));
    }

    private boolean hangsOn(int word, int head) {
        int start = words.sentenceStart(words.sentence(word));
        int at = word;
        for (int step = 0; step < LONGEST && words.token(at).head() >= 0; step++) {
            at = start + words.token(at).head();
            if (at == head) {
                return true;
            }
        }
        return false;
    }

    private Optional<Cue> subjectBefore(int verb) {
        int end = groupStart(verb);
        if (!together(end - 1, verb)) {
            return Optional.empty();
        }
        if (tag(end - 1).equals("PRP") || tag(end - 1).startsWith("W")) {
            return Optional.of(new Cue(end - 1, end));
        }
        int from = end;
        while (together(from - 1, verb)
                && (isPhrasal(from - 1) || (from < end && is(from - 1, "of") && isNoun(from - 2)))) {
            from--;
        }
        return from < end ? Optional.of(new Cue(from, end)) : Optional.empty();
    }
}
