package quoth.reading.certainty;

import java.util.Optional;
import java.util.Set;
import quoth.reading.Certainty;
import quoth.reading.Factuality;
import quoth.reading.Line;

/** Reads from a cue and the words around it whether something was said, and how its source stands to it. */
public final class CueCertainty {

    private static final Set<String> NEGATIVES =
            Set.of("not", "n't", "n’t", "never", "nobody", "none", "neither", "nor", "nothing", "hardly");
    private static final Set<String> OPENING = Set.of("if", "unless", "whether");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "perhaps", "possibly", "maybe");
    private static final Set<String> HELD =
            Set.of("reportedly", "allegedly", "apparently", "purportedly", "supposedly", "probably");
    private static final Set<String> SUPPOSED = Set.of("would", "should", "must", "shall", "ought");
    private static final Set<String> CLAIMING = Set.of("claim", "profess", "swear");
    private static final int REACH = 10;

    private final Line line;
    private final int from;
    private final int head;

    private CueCertainty(Line line, int from, int to) {
        this.line = line;
        this.from = from;
        this.head = head(line, from, to);
    }

    /**
     * What a cue tells.
     *
     * @param saying whether it was said at all
     * @param stance how the source stands to what it said; open when it was not said
     */
    public record Told(Factuality saying, Factuality stance) {}

    /**
     * Reads a cue.
     *
     * @param line the sentence it stands in
     * @param from its first word
     * @param to the word after its last
     * @param opening the first words of its content, in lower case
     */
    public static Told of(Line line, int from, int to, String opening) {
        CueCertainty cue = new CueCertainty(line, from, to);
        Factuality saying = cue.saying();
        return new Told(saying, cue.stance(saying, opening));
    }

    /** Whether the cue is a noun: "claims that the door was locked". */
    public static boolean isNoun(Line line, int from, int to) {
        return line.isNoun(head(line, from, to));
    }

    private static int head(Line line, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (line.tag(i).startsWith("VB")) {
                return i;
            }
        }
        for (int i = to - 1; i >= from; i--) {
            if (line.isNoun(i)) {
                return i;
            }
        }
        return from;
    }

    /** Goes back from the head to where its clause begins, over everything that takes from the saying. */
    private Factuality saying() {
        Factuality saying = Factuality.FACT;
        if (isAsked()) {
            return Factuality.OPEN;
        }
        for (int i = head; i > head - REACH && line.has(i); i--) {
            boolean outside = i < from && (line.isMark(i) || line.is(i, Set.of("that", "and", "but")));
            if (outside) {
                break;
            }
            if (line.is(i, OPENING) || (line.is(i, SUPPOSED) && line.tag(i).equals("MD"))) {
                return Factuality.OPEN;
            }
            boolean to = line.tag(i).equals("TO")
                    && (i == head - 1 || line.tag(i + 1).startsWith("VB"));
            Optional<Signature> governs = to ? Signatures.ofInfinitive(line.lemma(i - 1)) : Optional.empty();
            if (governs.isPresent()) {
                saying = governs.get().given(saying);
            }
            boolean no = line.is(i, "no") && line.tag(i).equals("DT") && !line.isNoun(head);
            saying = no || line.is(i, NEGATIVES) ? saying.denied() : saying;
            boolean month = line.is(i, "may") && !line.tag(i).equals("MD");
            saying = line.is(i, POSSIBLE) && !month ? saying.noSurerThan(Certainty.POSSIBLE) : saying;
            saying = line.is(i, HELD) && i != head ? saying.noSurerThan(Certainty.PROBABLE) : saying;
        }
        return saying;
    }

    /** "Did Ferrow say that". */
    private boolean isAsked() {
        boolean bare = line.tag(head).equals("VB") || line.tag(head).equals("VBP");
        boolean inverted = bare && head > 0 && line.lemma(0).equals("do");
        return inverted && line.is(line.size() - 1, "?");
    }

    private Factuality stance(Factuality saying, String opening) {
        String lemma = line.lemma(head);
        if (opening.startsWith("whether ") || opening.startsWith("if ")) {
            return Factuality.OPEN;
        }
        if (line.is(from, HELD)) {
            return Factuality.FACT.noSurerThan(Certainty.PROBABLE);
        }
        boolean denied = opening.startsWith("not to ");
        if (denied || opening.startsWith("to ")) {
            boolean claimed =
                    CLAIMING.contains(lemma) && (opening.startsWith("to have ") || opening.startsWith("to be "));
            Signature signature = claimed
                    ? Signature.ASSERTED
                    : Signatures.ofInfinitive(lemma).orElse(Signature.OPEN);
            Factuality stance = signature.given(saying);
            return denied ? stance.denied() : stance;
        }
        return Signatures.ofClause(lemma).orElse(Signature.ASSERTED).given(saying);
    }
}
