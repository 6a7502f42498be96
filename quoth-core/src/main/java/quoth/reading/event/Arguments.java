package quoth.reading.event;

import java.util.Set;
import quoth.language.PartOfSpeech;
import quoth.language.Token;

/**
 * Who does what to whom, read from a tree: the heads of the phrases that are a verb's or a noun's subject and object, whatever its
 * voice, and what they share with the verb before ("stormed in and <i>shot</i> him", "was accused of <i>shooting</i> him").
 */
public final class Arguments {

    /** No word. */
    public static final int NONE = EventText.NONE;

    private static final Set<String> LIGHT = Set.of(
            "make",
            "take",
            "have",
            "give",
            "do",
            "launch",
            "carry",
            "commit",
            "conduct",
            "stage",
            "hold",
            "begin",
            "stag",
            "mount",
            "perform",
            "undertake",
            "issue",
            "score",
            "win",
            "suffer");
    private static final int DEEPEST = 4;

    private final EventText text;

    /** The arguments in {@code text}. */
    public Arguments(EventText text) {
        this.text = text;
    }

    /** The head of who does what a word reports, or {@link #NONE}. */
    public int agent(int word) {
        return isVerbal(word) ? (isPassive(word) ? agentBehind(word) : subject(word, 0)) : nominalAgent(word);
    }

    /** The head of to whom it is done, or {@link #NONE}. */
    public int patient(int word) {
        if (isVerbal(word)) {
            return isPassive(word) ? subject(word, 0) : text.child(word, "obj");
        }
        int cop = text.child(word, "cop");
        int of = modifier(word, "of");
        return cop != NONE ? text.child(word, "nsubj") : of;
    }

    /** Whether a word is a verb. */
    public boolean isVerbal(int word) {
        PartOfSpeech part = text.token(word).partOfSpeech();
        return part == PartOfSpeech.VERB || part == PartOfSpeech.AUX;
    }

    /** Whether a verb is a passive: with its auxiliary, or a participle on a noun. */
    public boolean isPassive(int verb) {
        Token token = text.token(verb);
        if (text.child(verb, "aux:pass") != NONE || text.child(verb, "nsubj:pass") != NONE) {
            return true;
        }
        if (!token.tag().equals("VBN")) {
            return false;
        }
        boolean modifies = token.relation().equals("acl") || token.relation().equals("amod");
        boolean joined = token.hasRelation("conj")
                && text.child(verb, "aux") == NONE
                && text.child(verb, "nsubj") == NONE
                && text.token(text.head(verb)).tag().equals("VBN")
                && isPassive(text.head(verb));
        boolean loose = token.relation().equals("advcl") || token.relation().equals("xcomp");
        return modifies || joined || (loose && text.child(verb, "aux") == NONE && text.child(verb, "obj") == NONE);
    }

    private int agentBehind(int verb) {
        for (int c = text.firstDependent(verb); c != NONE; c = text.nextDependent(c)) {
            boolean by = text.token(c).hasRelation("obl") && preposition(c).equals("by");
            if (text.token(c).relation().equals("obl:agent") || by) {
                return c;
            }
        }
        return NONE;
    }

    /** The grammatical subject: its own, or the one that it shares. */
    private int subject(int verb, int depth) {
        int own = ownSubject(verb);
        if (own != NONE) {
            return resolved(own, verb);
        }
        Token token = text.token(verb);
        int head = text.head(verb);
        if (head == NONE || depth > DEEPEST) {
            return NONE;
        }
        return switch (token.relation()) {
            case "acl" -> token.tag().equals("VBG") || token.tag().equals("VBN") ? head : NONE;
            case "amod" -> token.tag().equals("VBN") ? head : NONE;
            case "acl:relcl" -> NONE;
            case "conj" -> isVerbal(head) && isPassive(head) == isPassive(verb) ? subject(head, depth + 1) : NONE;
            case "xcomp" -> controller(head, depth);
            case "advcl" -> isVerbal(head) && !isPassive(head) && isLoose(verb) ? subject(head, depth + 1) : NONE;
            default -> NONE;
        };
    }

    /** The nearest subject before a verb, else the first behind it. */
    private int ownSubject(int verb) {
        int own = NONE;
        for (int c = text.firstDependent(verb); c != NONE; c = text.nextDependent(c)) {
            if (text.token(c).hasRelation("nsubj") && (own == NONE || c < verb)) {
                own = c;
            }
        }
        return own;
    }

    private boolean isLoose(int verb) {
        return text.token(verb).tag().equals("VBG") || text.child(verb, "mark") != NONE;
    }

    /** Whose doing an infinitive is: the object of "ordered him to", the subject of "wanted to". */
    private int controller(int head, int depth) {
        if (!isVerbal(head)) {
            return text.child(head, "nsubj");
        }
        int object = text.child(head, "obj");
        return object != NONE && !text.token(head).lemma().equals("promise") ? object : subject(head, depth + 1);
    }

    /** For "who" and "that" the noun that the clause hangs on. */
    private int resolved(int subject, int verb) {
        boolean relative = text.token(subject).tag().startsWith("W")
                || text.token(subject).form().equalsIgnoreCase("that");
        int clause = verb;
        for (int depth = 0; relative && clause != NONE && depth < DEEPEST; depth++) {
            if (text.token(clause).relation().equals("acl:relcl")) {
                return text.head(clause);
            }
            boolean goesOn =
                    text.token(clause).hasRelation("conj") || text.token(clause).hasRelation("xcomp");
            clause = goesOn ? text.head(clause) : NONE;
        }
        return subject;
    }

    private int nominalAgent(int noun) {
        int by = modifier(noun, "by");
        if (by != NONE) {
            return by;
        }
        int owner = text.child(noun, "nmod:poss");
        if (owner != NONE && modifier(noun, "of") != NONE) {
            return owner;
        }
        int head = text.head(noun);
        boolean object = head != NONE && text.token(noun).relation().equals("obj") && isVerbal(head);
        return object && LIGHT.contains(text.token(head).lemma()) ? agent(head) : NONE;
    }

    /** The head of a noun's modifier with a preposition, or {@link #NONE}. */
    public int modifier(int noun, String preposition) {
        for (int c = text.firstDependent(noun); c != NONE; c = text.nextDependent(c)) {
            if (text.token(c).hasRelation("nmod") && preposition(c).equals(preposition)) {
                return c;
            }
        }
        return NONE;
    }

    /** The preposition before a phrase with this head; empty when there is none. */
    public String preposition(int head) {
        int preposition = text.child(head, "case");
        return preposition == NONE ? "" : text.token(preposition).lemma();
    }
}
