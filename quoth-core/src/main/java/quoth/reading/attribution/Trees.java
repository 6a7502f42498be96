package quoth.reading.attribution;

import java.util.Arrays;
import java.util.List;
import quoth.language.Sentence;
import quoth.language.Token;

/**
 * The dependency trees of a text's sentences, over the numbering of {@link Words}. Indices outside the text are allowed and have no
 * head and no relation.
 */
final class Trees {

    static final int NONE = -1;

    static final int SUBJECT = 1;
    static final int CLAUSE = 1 << 1;
    static final int OPEN_CLAUSE = 1 << 2;
    static final int PARATAXIS = 1 << 3;
    static final int OBJECT = 1 << 4;
    static final int ADVERBIAL = 1 << 5;
    static final int OBLIQUE = 1 << 6;
    static final int MARK = 1 << 7;
    static final int NOUN_CLAUSE = 1 << 8;
    static final int PASSIVE = 1 << 9;
    static final int CONJUNCT = 1 << 10;
    static final int NOUN_MODIFIER = 1 << 11;
    static final int AUXILIARY = 1 << 12;

    /** How far up a tree anything is looked for; deeper trees are taken for shallower ones. */
    static final int DEEPEST = 40;

    private final int[] heads;
    private final int[] relations;
    private final int[] firsts;
    private final int[] lasts;
    private final short[] frames;
    private final int[] subjects;
    private final int[] objects;
    private final int[] complements;

    Trees(List<Sentence> sentences, int size) {
        heads = new int[size];
        relations = new int[size];
        firsts = new int[size];
        lasts = new int[size];
        frames = new short[size];
        subjects = new int[size];
        objects = new int[size];
        complements = new int[size];
        Arrays.fill(subjects, NONE);
        Arrays.fill(objects, NONE);
        Arrays.fill(complements, NONE);
        int from = 0;
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                heads[from + i] = token.head() < 0 ? NONE : from + token.head();
                relations[from + i] = token.relation().hashCode();
                firsts[from + i] = from + i;
                lasts[from + i] = from + i;
                if (token.head() >= 0) {
                    noteDependent(from + i, token.relation());
                }
            }
            for (int i = from; i < from + tokens.size(); i++) {
                widen(i);
            }
            from += tokens.size();
        }
    }

    private void noteDependent(int word, String relation) {
        int head = heads[word];
        int bit = bit(relation);
        frames[head] |= (short) bit;
        switch (bit) {
            case SUBJECT, SUBJECT | PASSIVE -> subjects[head] = word;
            case OBJECT -> objects[head] = word;
            case CLAUSE, OPEN_CLAUSE, PARATAXIS, NOUN_CLAUSE ->
                complements[head] = complements[head] == NONE ? word : complements[head];
            default -> {}
        }
    }

    private static int bit(String relation) {
        return switch (relation) {
            case "nsubj", "csubj", "nsubj:outer" -> SUBJECT;
            case "nsubj:pass", "csubj:pass" -> SUBJECT | PASSIVE;
            case "aux:pass" -> PASSIVE;
            case "aux" -> AUXILIARY;
            case "ccomp" -> CLAUSE;
            case "xcomp" -> OPEN_CLAUSE;
            case "parataxis" -> PARATAXIS;
            case "obj", "iobj" -> OBJECT;
            case "advcl", "advcl:relcl" -> ADVERBIAL;
            case "obl", "obl:agent", "obl:npmod", "obl:tmod", "obl:unmarked" -> OBLIQUE;
            case "mark" -> MARK;
            case "acl", "acl:relcl" -> NOUN_CLAUSE;
            case "conj" -> CONJUNCT;
            case "nmod", "nmod:poss" -> NOUN_MODIFIER;
            default -> 0;
        };
    }

    private void widen(int word) {
        int above = heads[word];
        for (int depth = 0; above != NONE && depth < DEEPEST; depth++) {
            firsts[above] = Math.min(firsts[above], word);
            lasts[above] = Math.max(lasts[above], word);
            above = heads[above];
        }
    }

    /** How many words there are. */
    int size() {
        return heads.length;
    }

    private boolean has(int word) {
        return word >= 0 && word < heads.length;
    }

    /** The word that governs another, or {@link #NONE}. */
    int headAt(int word) {
        return has(word) ? heads[word] : NONE;
    }

    /** The number of a word's relation to its head. */
    int relationAt(int word) {
        return has(word) ? relations[word] : Words.NOTHING;
    }

    /** The first word of what a word governs, itself included. */
    int first(int word) {
        return firsts[word];
    }

    /** The last word of what a word governs, itself included. */
    int last(int word) {
        return lasts[word];
    }

    /** Which relations a word governs, in bits. */
    int frameAt(int word) {
        return has(word) ? frames[word] : 0;
    }

    /** The word's last subject, or {@link #NONE}. */
    int subject(int word) {
        return has(word) ? subjects[word] : NONE;
    }

    /** The word's last object, or {@link #NONE}. */
    int object(int word) {
        return has(word) ? objects[word] : NONE;
    }

    /** The first clause that completes a word or is set beside it, or {@link #NONE}. */
    int complement(int word) {
        return has(word) ? complements[word] : NONE;
    }
}
