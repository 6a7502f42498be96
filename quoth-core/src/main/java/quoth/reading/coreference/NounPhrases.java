package quoth.reading.coreference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import quoth.language.PartOfSpeech;
import quoth.language.Token;

/**
 * Cuts the noun phrases out of a sentence along its dependency tree, with the extents that OntoNotes gives them (Pradhan et al.
 * 2012): appositions, prepositional phrases and relative clauses belong to the phrase, a possessive mark too; members of a
 * coordination are phrases beside the whole.
 */
public final class NounPhrases {

    private static final Set<String> NOMINAL =
            Set.of("nsubj", "obj", "iobj", "obl", "nmod", "appos", "vocative", "dislocated");
    private static final Set<String> EDGE_ADVERBS = Set.of(
            "also",
            "alone",
            "already",
            "even",
            "especially",
            "just",
            "mainly",
            "merely",
            "mostly",
            "namely",
            "not",
            "now",
            "only",
            "particularly",
            "perhaps",
            "probably",
            "simply",
            "still",
            "then",
            "too",
            "yet",
            "so",
            "however",
            "maybe",
            "ever",
            "never",
            "again",
            "once",
            "rather",
            "both",
            "either",
            "neither",
            "including");

    private final List<Token> tokens;
    private final int[] firstChild;
    private final int[] nextChild;

    private NounPhrases(List<Token> tokens) {
        this.tokens = tokens;
        firstChild = new int[tokens.size()];
        nextChild = new int[tokens.size()];
        java.util.Arrays.fill(firstChild, -1);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            int head = tokens.get(i).head();
            nextChild[i] = -1;
            if (head >= 0) {
                nextChild[i] = firstChild[head];
                firstChild[head] = i;
            }
        }
    }

    /** The noun phrases of a sentence by their first token, longer ones before shorter ones. */
    public static List<NounPhrase> of(List<Token> tokens) {
        return new NounPhrases(tokens).find();
    }

    private List<NounPhrase> find() {
        List<NounPhrase> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isHead(i)) {
                found.add(phrase(i, false));
                if (joinsNominals(i)) {
                    found.add(phrase(i, true));
                }
            }
        }
        found.sort(
                Comparator.comparingInt(NounPhrase::first).thenComparing(NounPhrase::last, Comparator.reverseOrder()));
        return found;
    }

    private boolean isHead(int i) {
        Token token = tokens.get(i);
        String relation = token.relation();
        if (token.hasRelation("flat")
                || token.hasRelation("fixed")
                || token.hasRelation("goeswith")
                || token.hasRelation("expl")) {
            return false;
        }
        return switch (token.partOfSpeech()) {
            case NOUN -> !token.hasRelation("compound");
            case PROPN -> true;
            case PRON -> !token.tag().startsWith("W") && !token.tag().equals("EX");
            case NUM, ADJ, DET ->
                NOMINAL.contains(plain(relation)) && (token.partOfSpeech() != PartOfSpeech.ADJ || has(i, "det"));
            case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, VERB, X -> false;
        };
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private boolean has(int head, String relation) {
        return child(head, relation) >= 0;
    }

    private int child(int head, String relation) {
        for (int c = firstChild[head]; c >= 0; c = nextChild[c]) {
            if (tokens.get(c).hasRelation(relation)) {
                return c;
            }
        }
        return -1;
    }

    private boolean joinsNominals(int head) {
        for (int c = firstChild[head]; c >= 0; c = nextChild[c]) {
            if (tokens.get(c).hasRelation("conj") && isNominal(tokens.get(c)) && c > head) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNominal(Token token) {
        return switch (token.partOfSpeech()) {
            case NOUN, PROPN, PRON -> true;
            case NUM, ADJ, DET, ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, VERB, X -> false;
        };
    }

    private NounPhrase phrase(int head, boolean joined) {
        BitSet inside = new BitSet();
        inside.set(head);
        int copula = copula(head);
        int end = head;
        for (int c = firstChild[head]; c >= 0; c = nextChild[c]) {
            if (belongs(c, head, copula, joined)) {
                addTree(c, inside);
                if (c > end && isCore(c)) {
                    end = lastOf(c);
                }
            }
        }
        int first = head;
        while (goesOn(inside, first - 1, first - 2)) {
            first--;
        }
        int last = head;
        while (goesOn(inside, last + 1, last + 2)) {
            last++;
        }
        while (last > head && isMark(last) && !closes(first, last)) {
            last--;
        }
        if (last + 1 < tokens.size() && tokens.get(last + 1).form().equals(")") && opensBracket(head, last)) {
            last++;
        }
        while (first < head && ((isMark(first) && !closes(first, last)) || isEdgeAdverb(first))) {
            first++;
        }
        return new NounPhrase(first, last, head, Math.min(end, last), joined);
    }

    /** Whether the next token belongs to the phrase, or only a mark stands between it and one that does. */
    private boolean goesOn(BitSet inside, int next, int further) {
        boolean there = next >= 0 && next < tokens.size();
        boolean behindMark = there && further >= 0 && further < tokens.size() && isMark(next) && inside.get(further);
        return there && (inside.get(next) || behindMark);
    }

    private boolean opensBracket(int from, int last) {
        int open = 0;
        for (int i = from; i <= last; i++) {
            String form = tokens.get(i).form();
            open += form.equals("(") ? 1 : form.equals(")") ? -1 : 0;
        }
        return open > 0;
    }

    /** Whether a mark at the end closes what a mark inside opens. */
    private boolean closes(int first, int last) {
        return first < last && isQuote(first) && isQuote(last);
    }

    private boolean isQuote(int i) {
        return switch (tokens.get(i).form().charAt(0)) {
            case '"', '“', '”', '\'', '‘', '’', '`', '«', '»' -> tokens.get(i).partOfSpeech() == PartOfSpeech.PUNCT;
            default -> false;
        };
    }

    private boolean isEdgeAdverb(int i) {
        return EDGE_ADVERBS.contains(tokens.get(i).lemma());
    }

    private boolean isMark(int i) {
        return tokens.get(i).partOfSpeech() == PartOfSpeech.PUNCT;
    }

    private boolean isCore(int child) {
        Token token = tokens.get(child);
        return token.hasRelation("flat")
                || token.hasRelation("compound")
                || token.hasRelation("goeswith")
                || token.hasRelation("fixed")
                || token.relation().equals("nmod:desc")
                || token.tag().equals("POS");
    }

    private int copula(int head) {
        return child(head, "cop");
    }

    private boolean belongs(int child, int head, int copula, boolean joined) {
        Token token = tokens.get(child);
        if (child < copula) {
            return false;
        }
        return switch (plain(token.relation())) {
            case "det", "amod", "nummod", "compound", "nmod", "flat", "fixed", "goeswith", "appos" -> true;
            case "acl" -> true;
            case "case" -> child > head && token.tag().equals("POS");
            case "advmod" -> child < head || copula < 0;
            case "obl" -> copula < 0 && isNominal(tokens.get(head));
            case "conj", "cc" -> joined;
            default -> false;
        };
    }

    private void addTree(int token, BitSet inside) {
        if (inside.get(token)) {
            return;
        }
        inside.set(token);
        for (int c = firstChild[token]; c >= 0; c = nextChild[c]) {
            addTree(c, inside);
        }
    }

    private int lastOf(int token) {
        int last = token;
        for (int c = firstChild[token]; c >= 0; c = nextChild[c]) {
            last = Math.max(last, lastOf(c));
        }
        return last;
    }
}
