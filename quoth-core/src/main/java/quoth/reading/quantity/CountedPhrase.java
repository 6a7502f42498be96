package quoth.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.reading.Line;

/**
 * What a number counts.
 *
 * @param first the first token, modifiers included
 * @param last the last token
 * @param head the lemma of the head noun or of the adjective that stands for one ("the dead")
 * @param modifiers lemmas of what says more about it
 */
record CountedPhrase(int first, int last, String head, List<String> modifiers) {

    private static final Set<String> SKIPPED = Set.of(
            "more",
            "other",
            "further",
            "additional",
            "such",
            "-",
            "of",
            "the",
            "these",
            "those",
            "its",
            "their",
            "his",
            "her",
            "our",
            "my",
            "your",
            "whole",
            "same",
            "a",
            "an",
            "all");
    private static final Set<String> DETERMINERS =
            Set.of("the", "these", "those", "its", "their", "his", "her", "our", "my", "your", "all", "a", "an");
    private static final Set<String> STATES = Set.of(
            "dead",
            "die",
            "kill",
            "slay",
            "murder",
            "injured",
            "injure",
            "hurt",
            "wound",
            "wounded",
            "missing",
            "arrest",
            "arrested",
            "detain",
            "evacuate",
            "rescue",
            "hospitalise",
            "hospitalize",
            "shoot");
    private static final int LONGEST = 9;

    /** What begins at token {@code i} right after a number or its unit; empty when it is elided. */
    static Optional<CountedPhrase> at(Line line, int i) {
        int from = line.is(i, "-") ? i + 1 : i;
        if (line.is(from, "of")
                && (line.is(from + 1, DETERMINERS)
                        || line.isNoun(from + 1)
                        || line.tag(from + 1).startsWith("JJ"))) {
            return nounPhrase(line, afterDeterminers(line, from + 1));
        }
        return nounPhrase(line, from);
    }

    /** "our 4.1 million members": what stands before the noun is passed over. */
    private static int afterDeterminers(Line line, int i) {
        int at = i;
        while (line.is(at, DETERMINERS) || line.tag(at).equals("CD")) {
            at++;
        }
        return at;
    }

    /** The noun phrase without article that begins at token {@code first}. */
    static Optional<CountedPhrase> nounPhrase(Line line, int first) {
        int end = first;
        int head = -1;
        while (end < line.size() && end - first < LONGEST && belongs(line, end, head >= 0)) {
            head = line.isNoun(end) ? end : head;
            end++;
        }
        if (head < 0) {
            return nominalAdjective(line, first);
        }
        List<String> modifiers = new ArrayList<>();
        for (int i = first; i < head; i++) {
            addModifier(line, i, modifiers);
        }
        int last = head;
        if (line.is(head + 1, "and") && line.isNoun(head + 2) && !line.isName(head + 2) && !line.isFinite(head + 3)) {
            last = head + 2;
            modifiers.add(line.lemma(last));
        }
        addState(line, last + 1, modifiers);
        return Optional.of(new CountedPhrase(first, last, line.lemma(head), List.copyOf(modifiers)));
    }

    /** "14 dead", "seven wounded". */
    private static Optional<CountedPhrase> nominalAdjective(Line line, int first) {
        boolean state = line.has(first) && (STATES.contains(line.lemma(first)) || STATES.contains(line.lower(first)));
        boolean noun = state
                && (line.tag(first).startsWith("JJ")
                        || line.tag(first).equals("VBN")
                        || line.lower(first).equals("hurt")
                        || line.lower(first).equals("missing")
                        || line.lower(first).endsWith("ed"));
        return noun && !line.lower(first).equals("died")
                ? Optional.of(new CountedPhrase(first, first, line.lower(first), List.of()))
                : Optional.empty();
    }

    private static boolean belongs(Line line, int i, boolean headFound) {
        String tag = line.tag(i);
        if (line.is(i, "-")) {
            return line.has(i + 1) && !line.isApart(i) && !line.isApart(i + 1);
        }
        if (tag.equals("POS")) {
            return headFound;
        }
        boolean adjective = tag.startsWith("JJ") || ((tag.equals("VBN") || tag.equals("VBG")) && line.isNoun(i + 1));
        boolean joined = (tag.equals("CC") || tag.equals(","))
                && !headFound
                && line.tag(i - 1).startsWith("JJ")
                && line.tag(i + 1).startsWith("JJ");
        boolean verbLike = line.tag(i).startsWith("NN") && headFound && line.isFinite(i);
        return (adjective && !headFound)
                || (adjective && line.isNoun(i + 1) && tag.startsWith("JJ") && !line.is(i, SKIPPED))
                || (line.isNoun(i) && !verbLike)
                || joined;
    }

    private static void addModifier(Line line, int i, List<String> modifiers) {
        boolean word =
                line.isNoun(i) || line.tag(i).startsWith("JJ") || line.tag(i).startsWith("VB");
        if (word && !line.is(i, SKIPPED) && !modifiers.contains(line.lemma(i))) {
            modifiers.add(line.lemma(i));
        }
    }

    /** Notes that those counted are said to be dead, wounded and the like right after: "three guards were killed". */
    private static void addState(Line line, int from, List<String> modifiers) {
        for (int i = from; i < from + 5 && line.has(i); i++) {
            String lemma = line.lemma(i);
            if (STATES.contains(lemma) && (line.isVerb(i) || line.tag(i).startsWith("JJ"))) {
                if (!modifiers.contains(lemma)) {
                    modifiers.add(lemma);
                }
                return;
            }
            boolean passes = (line.isVerb(i) && Set.of("be", "have", "get").contains(lemma))
                    || line.tag(i).startsWith("RB")
                    || line.tag(i).startsWith("WP");
            if (!passes) {
                return;
            }
        }
    }

    /** The state that a verb right before a number puts those counted in: "killed nine people". */
    static Optional<String> stateBefore(Line line, int first) {
        int i = line.tag(first - 1).startsWith("RB") ? first - 2 : first - 1;
        return line.isVerb(i)
                        && STATES.contains(line.lemma(i))
                        && !line.lemma(i).equals("die")
                ? Optional.of(line.lemma(i))
                : Optional.empty();
    }

    /** The state told right after a number whose noun is elided: "54 were injured". */
    static List<String> stateAfter(Line line, int end) {
        List<String> states = new ArrayList<>();
        addState(line, end, states);
        return states;
    }

    /** The same with one modifier more. */
    CountedPhrase with(String modifier) {
        if (modifiers.contains(modifier)) {
            return this;
        }
        List<String> more = new ArrayList<>(modifiers);
        more.add(modifier);
        return new CountedPhrase(first, last, head, List.copyOf(more));
    }
}
