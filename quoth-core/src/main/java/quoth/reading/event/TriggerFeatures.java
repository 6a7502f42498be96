package quoth.reading.event;

import quoth.language.PartOfSpeech;
import quoth.language.Token;
import quoth.language.model.FeatureKeys;
import quoth.language.model.FeatureRow;

/** What tells whether a word reports that something happens, and how far the words that report it reach. */
final class TriggerFeatures {

    private static final int FIRST = 900;
    private static final int LONGEST_END = 4;

    private final EventText text;
    private final FeatureRow row = new FeatureRow();

    TriggerFeatures(EventText text) {
        this.text = text;
    }

    int[] keys() {
        return row.keys();
    }

    int count() {
        return row.count();
    }

    /** Whether a word can report anything: all but marks and small words. */
    static boolean isCandidate(Token token) {
        return switch (token.partOfSpeech()) {
            case VERB, NOUN, PROPN, ADJ, PRON, ADV, AUX -> true;
            case NUM, ADP, CCONJ, DET, INTJ, PART, PUNCT, SCONJ, SYM, X -> false;
        };
    }

    /** The features of a word. */
    void extract(int i) {
        row.begin();
        int t = FIRST;
        int tag = text.tag(i);
        int lemma = text.lemma(i);
        int fine = text.fine(i);
        int coarse = text.coarse(i);
        int relation = text.relation(i);
        int head = text.head(i);
        int kind = kind(text.token(i));
        row.add(t++, lemma);
        row.add(t++, lemma, tag);
        row.add(t++, fine, kind);
        row.add(t++, fine, tag);
        row.add(t++, coarse, tag);
        row.add(t++, tag, relation);
        row.add(t++, lemma, relation);
        row.add(t++, fine, relation);
        row.add(t++, coarse, relation);
        row.add(t++, relation, text.lemma(head), kind);
        row.add(t++, relation, text.fine(head), kind);
        row.add(t++, relation, text.coarse(head), text.tag(head));
        row.add(t++, tag, text.tag(i - 1), text.tag(i + 1));
        row.add(t++, kind, text.lemma(i - 1));
        row.add(t++, kind, text.lemma(i + 1));
        row.add(t++, kind, text.fine(i - 1));
        row.add(t++, kind, text.fine(i + 1));
        row.add(t++, kind, text.lemma(i - 1), text.lemma(i - 2));
        row.add(t++, kind, text.lemma(i + 1), text.lemma(i + 2));
        row.add(t++, kind, text.isInHeading(i) ? 1 : 0, text.tag(i + 1));
        row.add(t++, kind, shape(i));
        row.add(t++, coarse, text.coarse(head), relation);
        row.add(t++, relation, text.relation(head), text.tag(head));
        children(t, i, kind, lemma, fine, coarse);
        endings(t + 10, i, tag);
    }

    private void children(int template, int i, int kind, int lemma, int fine, int coarse) {
        int frame = 0;
        for (int c = text.firstDependent(i); c != EventText.NONE; c = text.nextDependent(c)) {
            Token child = text.token(c);
            int relation = text.relation(c);
            row.add(template, kind, relation);
            row.add(template + 1, lemma, relation);
            row.add(template + 2, fine, relation);
            row.add(template + 3, coarse, relation);
            row.add(template + 4, kind, relation, text.lemma(c));
            row.add(template + 5, kind, relation, text.fine(c));
            frame |= bit(child);
            if (child.hasRelation("nmod") || child.hasRelation("obl")) {
                int preposition = text.child(c, "case");
                row.add(template + 6, fine, text.lemma(preposition));
                row.add(template + 7, kind, text.lemma(preposition), text.coarse(c));
            }
        }
        row.add(template + 8, kind, frame);
        row.add(template + 9, coarse, frame, kind);
    }

    private static int bit(Token child) {
        return switch (child.relation()) {
            case "nsubj", "csubj" -> 1;
            case "nsubj:pass", "aux:pass" -> 2;
            case "obj", "iobj" -> 4;
            case "det" -> 8;
            case "nmod:poss" -> 16;
            case "amod", "compound" -> 32;
            case "nmod" -> 64;
            case "case" -> 128;
            case "xcomp", "ccomp" -> 256;
            case "aux" -> 512;
            case "cop" -> 1024;
            case "mark" -> 2048;
            default -> 0;
        };
    }

    /** The ends of words that are no names: "-tion", "-ment", "-ing". */
    private void endings(int template, int i, int tag) {
        if (text.isName(i)) {
            return;
        }
        String word = text.token(i).lemma();
        for (int n = 2; n <= LONGEST_END; n++) {
            if (word.length() > n + 1) {
                row.add(template, FeatureKeys.word(word, word.length() - n, word.length()), tag);
            }
        }
    }

    private int shape(int i) {
        String form = text.token(i).form();
        boolean capital = Character.isUpperCase(form.charAt(0));
        boolean all = form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
        return (capital ? 1 : 0) + (all ? 2 : 0) + (text.isName(i) ? 4 : 0);
    }

    private static int kind(Token token) {
        PartOfSpeech part = token.partOfSpeech();
        return switch (part) {
            case VERB -> 1;
            case NOUN -> 2;
            case PROPN -> 3;
            case ADJ -> 4;
            case PRON -> 5;
            case ADV -> 6;
            case AUX -> 7;
            case NUM, ADP, CCONJ, DET, INTJ, PART, PUNCT, SCONJ, SYM, X -> 8;
        };
    }

    /**
     * The features of a word's belonging to what reports an event.
     *
     * @param trigger the word that reports it
     * @param word the one beside what is known to report it
     * @param inside its neighbour there
     */
    void extractBound(int trigger, int word, int inside) {
        row.begin();
        int t = FIRST + 60;
        int side = word < trigger ? 1 : 2;
        int kind = kind(text.token(trigger)) * 2 + side;
        int relation = text.head(word) == trigger ? text.relation(word) : text.head(trigger) == word ? 1 : 0;
        row.add(t++, kind, relation);
        row.add(t++, kind, text.tag(word), relation);
        row.add(t++, kind, text.lemma(word));
        row.add(t++, kind, text.fine(word));
        row.add(t++, kind, text.coarse(word), relation);
        row.add(t++, kind, text.lemma(trigger));
        row.add(t++, kind, text.fine(trigger));
        row.add(t++, side, text.lemma(trigger), text.lemma(word));
        row.add(t++, side, text.fine(trigger), text.fine(word));
        row.add(t++, side, text.coarse(trigger), text.coarse(word));
        row.add(t++, side, text.fine(trigger), text.lemma(word));
        row.add(t++, kind, text.tag(word), text.tag(word + (side == 1 ? -1 : 1)));
        row.add(t++, kind, Math.abs(word - trigger), text.tag(word));
        row.add(t++, kind, text.lemma(inside), text.lemma(word));
        row.add(t++, kind, text.tag(inside), text.tag(word));
        row.add(t++, kind, text.relation(trigger), text.tag(word));
        row.add(t++, kind, text.token(word).relation().hashCode(), text.tag(word));
    }
}
