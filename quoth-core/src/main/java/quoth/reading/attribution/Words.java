package quoth.reading.attribution;

import java.util.List;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.PartOfSpeech;
import quoth.language.Sentence;
import quoth.language.Token;
import quoth.language.WordKeys;
import quoth.language.model.FeatureKeys;
import quoth.language.model.WordClusters;

/**
 * An analysed text as one row of words, each described by a few numbers: what the searches for attributions look at. All proper names
 * look the same, so that everybody is heard alike. Immutable
 * once made. Indices outside the text are allowed where they are asked for by {@code ...At} and give the number of nothing.
 */
public final class Words {

    /** The number of nothing: a word, lemma or tag before the start or after the end. */
    static final int NOTHING = 0x0DD;

    /** The number of every proper name: who it is must not decide whether it is heard. */
    static final int NAME = WordKeys.NAME;

    static final int OUTSIDE_QUOTES = 0;
    static final int INSIDE_QUOTES = 1;
    static final int QUOTE_OPENS = 2;
    static final int QUOTE_CLOSES = 3;

    private final List<Token> tokens;
    private final int[] forms;
    private final int[] lemmas;
    private final int[] tags;
    private final int[] groups;
    private final int[] sentences;
    private final int[] paragraphs;
    private final int[] sentenceStarts;
    private final byte[] quotes;
    private final int[] regions;
    private final byte[] parts;
    private final Trees trees;

    /** The words of {@code text}. */
    public Words(AnalysedText text) {
        this(text, WordClusters.standard());
    }

    private Words(AnalysedText text, WordClusters clusters) {
        tokens = text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        int size = tokens.size();
        forms = new int[size];
        lemmas = new int[size];
        tags = new int[size];
        groups = new int[size];
        sentences = new int[size];
        paragraphs = new int[size];
        quotes = new byte[size];
        regions = new int[size];
        parts = new byte[size];
        sentenceStarts = new int[text.sentences().size() + 1];
        WordKeys numbering = new WordKeys(clusters);
        int at = 0;
        int paragraph = -1;
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            paragraph += sentence.startsParagraph() ? 1 : 0;
            sentenceStarts[s] = at;
            int[] keys = keys(text, sentence, numbering);
            for (Token token : sentence.tokens()) {
                describe(at, token, keys[at - sentenceStarts[s]], clusters);
                sentences[at] = s;
                paragraphs[at++] = Math.max(0, paragraph);
            }
        }
        sentenceStarts[text.sentences().size()] = size;
        trees = new Trees(text.sentences(), size);
        markQuotes();
    }

    private static int[] keys(AnalysedText text, Sentence sentence, WordKeys numbering) {
        int size = sentence.tokens().size();
        int[] starts = new int[size];
        int[] ends = new int[size];
        int[] keys = new int[size];
        for (int i = 0; i < size; i++) {
            starts[i] = sentence.tokens().get(i).span().start();
            ends[i] = sentence.tokens().get(i).span().end();
        }
        numbering.number(text.text(), starts, ends, 0, size, keys);
        return keys;
    }

    private void describe(int at, Token token, int word, WordClusters clusters) {
        boolean name = token.partOfSpeech() == PartOfSpeech.PROPN;
        int key = name ? NAME : word;
        boolean standsForMany = name || WordKeys.standsForMany(key);
        forms[at] = key;
        lemmas[at] = standsForMany ? key : FeatureKeys.word(token.lemma());
        tags[at] = token.tag().hashCode();
        groups[at] = standsForMany ? 0 : clusters.of(key);
        parts[at] = (byte) Grammar.part(token);
    }

    /**
     * Marks what stands in double quotation marks, also those made of two single ones. A quotation ends with its paragraph when no
     * mark closes it, as where a speech goes on in the next.
     */
    private void markQuotes() {
        int region = 0;
        QuotationMark opened = QuotationMark.NONE;
        for (int i = 0; i < size(); i++) {
            if (i > 0 && paragraphs[i] != paragraphs[i - 1]) {
                opened = QuotationMark.NONE;
            }
            QuotationMark mark = QuotationMark.of(tokens.get(i).form());
            if (opened != QuotationMark.NONE) {
                regions[i] = region;
                boolean closes = mark.closes(opened);
                quotes[i] = (byte) (closes ? QUOTE_CLOSES : INSIDE_QUOTES);
                opened = closes ? QuotationMark.NONE : opened;
            } else if (mark.opens()) {
                opened = mark;
                region++;
                quotes[i] = QUOTE_OPENS;
                regions[i] = region;
            }
        }
    }

    /** How many words there are. */
    public int size() {
        return tokens.size();
    }

    /** Where a word stands in the text. */
    public Span span(int word) {
        return tokens.get(word).span();
    }

    Token token(int word) {
        return tokens.get(word);
    }

    boolean isWord(int word) {
        return Character.isLetterOrDigit(tokens.get(word).form().codePointAt(0));
    }

    /** Whether a word is a full stop or its like. */
    boolean endsSentence(int word) {
        return switch (tokens.get(word).form().charAt(0)) {
            case '.', '!', '?' -> true;
            default -> false;
        };
    }

    /** The index of a word's sentence. */
    public int sentence(int word) {
        return sentences[word];
    }

    /** The first word of a sentence; with the number of sentences, the number of words. */
    public int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    /** How many sentences there are. */
    public int sentenceCount() {
        return sentenceStarts.length - 1;
    }

    int paragraph(int word) {
        return paragraphs[word];
    }

    /** The quotation a word stands in, its marks included; 0 for none. */
    int region(int word) {
        return regions[word];
    }

    Trees trees() {
        return trees;
    }

    boolean has(int word) {
        return word >= 0 && word < forms.length;
    }

    int formAt(int word) {
        return has(word) ? forms[word] : NOTHING;
    }

    int lemmaAt(int word) {
        return has(word) ? lemmas[word] : NOTHING;
    }

    int tagAt(int word) {
        return has(word) ? tags[word] : NOTHING;
    }

    int fineAt(int word) {
        return has(word) ? WordClusters.fine(groups[word]) : 0;
    }

    int coarseAt(int word) {
        return has(word) ? WordClusters.coarse(groups[word]) : 0;
    }

    int quoteAt(int word) {
        return has(word) ? quotes[word] : 0;
    }

    /** What a word does in its clause, one of the numbers of {@link Grammar}. */
    int partAt(int word) {
        return has(word) ? parts[word] : Grammar.NONE;
    }
}
