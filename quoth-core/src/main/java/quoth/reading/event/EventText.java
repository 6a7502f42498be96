package quoth.reading.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.PartOfSpeech;
import quoth.language.Sentence;
import quoth.language.Token;
import quoth.language.WordKeys;
import quoth.language.model.FeatureKeys;
import quoth.language.model.WordClusters;

/**
 * A text as the search for events sees it: its tokens in one row, each with a few numbers, and its trees. Names look alike, as they
 * do to every model. Indices outside the text are allowed and give the number of nothing. Immutable.
 */
public final class EventText {

    static final int NONE = -1;
    static final int NOTHING = 0x0DD;

    private static final Set<String> ENDS = Set.of(".", "!", "?", "\"", "”", "''");

    private final Token[] tokens;
    private final int[] keys;
    private final int[] lemmas;
    private final int[] groups;
    private final int[] tags;
    private final int[] relations;
    private final int[] heads;
    private final int[] firstChildren;
    private final int[] nextSiblings;
    private final int[] sentences;
    private final int[] sentenceStarts;
    private final boolean[] headings;

    /** The text as the search sees it. */
    public EventText(AnalysedText text) {
        int size = text.sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        tokens = new Token[size];
        keys = new int[size];
        lemmas = new int[size];
        groups = new int[size];
        tags = new int[size];
        relations = new int[size];
        heads = new int[size];
        firstChildren = new int[size];
        nextSiblings = new int[size];
        sentences = new int[size];
        sentenceStarts = new int[text.sentences().size() + 1];
        headings = new boolean[text.sentences().size()];
        Arrays.fill(firstChildren, NONE);
        Arrays.fill(nextSiblings, NONE);
        WordKeys numbering = new WordKeys(WordClusters.standard());
        int at = 0;
        for (int s = 0; s < text.sentences().size(); s++) {
            sentenceStarts[s] = at;
            Sentence sentence = text.sentences().get(s);
            number(text.text(), sentence, s, numbering);
            at += sentence.tokens().size();
        }
        sentenceStarts[text.sentences().size()] = at;
    }

    private void number(String text, Sentence sentence, int number, WordKeys numbering) {
        WordClusters clusters = WordClusters.standard();
        List<Token> own = sentence.tokens();
        int size = own.size();
        int from = sentenceStarts[number];
        int[] starts = new int[size];
        int[] ends = new int[size];
        int[] numbers = new int[size];
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < size; i++) {
            Span span = own.get(i).span();
            starts[i] = span.start();
            ends[i] = span.end();
            char first = own.get(i).form().charAt(0);
            words += Character.isLetter(first) ? 1 : 0;
            capitals += Character.isUpperCase(first) ? 1 : 0;
        }
        headings[number] = capitals * 2 > words && !ENDS.contains(own.getLast().form());
        numbering.number(text, starts, ends, 0, size, numbers);
        for (int i = size - 1; i >= 0; i--) {
            Token token = own.get(i);
            int at = from + i;
            boolean name = token.partOfSpeech() == PartOfSpeech.PROPN;
            int key = name ? WordKeys.NAME : numbers[i];
            boolean standsForMany = WordKeys.standsForMany(key);
            tokens[at] = token;
            keys[at] = key;
            lemmas[at] = standsForMany ? key : FeatureKeys.word(token.lemma());
            groups[at] = standsForMany ? 0 : clusters.of(key);
            tags[at] = token.tag().hashCode();
            relations[at] = token.relation().hashCode();
            sentences[at] = number;
            heads[at] = token.head() < 0 ? NONE : from + token.head();
            if (heads[at] != NONE) {
                nextSiblings[at] = firstChildren[heads[at]];
                firstChildren[heads[at]] = at;
            }
        }
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.length;
    }

    private boolean has(int i) {
        return i >= 0 && i < tokens.length;
    }

    /** A token, which must exist. */
    public Token token(int i) {
        return tokens[i];
    }

    /** The words from one token to another, both included. */
    public Span span(int first, int last) {
        return new Span(tokens[first].span().start(), tokens[last].span().end());
    }

    /** The first token that starts at a position or behind it; the number of tokens when there is none. */
    public int firstFrom(int position) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The token that governs another, or {@link #NONE}. */
    public int head(int i) {
        return has(i) ? heads[i] : NONE;
    }

    /** The first token that another governs, or {@link #NONE}. */
    public int firstDependent(int i) {
        return has(i) ? firstChildren[i] : NONE;
    }

    /** The next token with the same head, or {@link #NONE}. */
    public int nextDependent(int i) {
        return nextSiblings[i];
    }

    int key(int i) {
        return has(i) ? keys[i] : NOTHING;
    }

    int lemma(int i) {
        return has(i) ? lemmas[i] : NOTHING;
    }

    int tag(int i) {
        return has(i) ? tags[i] : NOTHING;
    }

    int relation(int i) {
        return has(i) ? relations[i] : NOTHING;
    }

    int fine(int i) {
        return has(i) ? WordClusters.fine(groups[i]) : 0;
    }

    int coarse(int i) {
        return has(i) ? WordClusters.coarse(groups[i]) : 0;
    }

    /** The number of a token's sentence. */
    public int sentence(int i) {
        return sentences[i];
    }

    /** The first token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    /** Whether a token's sentence is written like a heading, where a capital says little. */
    public boolean isInHeading(int i) {
        return headings[sentences[i]];
    }

    /** Whether two tokens stand in one sentence. */
    public boolean together(int a, int b) {
        return has(a) && has(b) && sentences[a] == sentences[b];
    }

    /** Whether a token exists and is seen as a name. */
    boolean isName(int i) {
        return key(i) == WordKeys.NAME;
    }

    /** The first of a token's dependents with a relation or a subtype of it, or {@link #NONE}. */
    public int child(int i, String relation) {
        for (int c = firstDependent(i); c != NONE; c = nextDependent(c)) {
            if (tokens[c].hasRelation(relation)) {
                return c;
            }
        }
        return NONE;
    }
}
