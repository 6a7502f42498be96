package quoth.reading.attribution;

import java.util.List;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.PartOfSpeech;
import quoth.language.Sentence;
import quoth.language.Token;
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
    static final int NAME = 0x4A3E;

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
        int at = 0;
        int paragraph = -1;
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            paragraph += sentence.startsParagraph() ? 1 : 0;
            sentenceStarts[s] = at;
            for (Token token : sentence.tokens()) {
                describe(at, token, clusters);
                sentences[at] = s;
                paragraphs[at++] = Math.max(0, paragraph);
            }
        }
        sentenceStarts[text.sentences().size()] = size;
        markQuotes();
    }

    private void describe(int at, Token token, WordClusters clusters) {
        boolean name = token.partOfSpeech() == PartOfSpeech.PROPN;
        forms[at] = name ? NAME : FeatureKeys.word(token.form());
        lemmas[at] = name ? NAME : FeatureKeys.word(token.lemma());
        tags[at] = token.tag().hashCode();
        groups[at] = name ? 0 : clusters.of(forms[at]);
        parts[at] = (byte) Grammar.part(token);
    }

    /**
     * Marks what stands in double quotation marks. A quotation ends with its paragraph when no mark closes it, as where a
     * speech goes on in the next.
     */
    private void markQuotes() {
        int region = 0;
        boolean inside = false;
        for (int i = 0; i < size(); i++) {
            if (i > 0 && paragraphs[i] != paragraphs[i - 1]) {
                inside = false;
            }
            char mark = tokens.get(i).form().charAt(0);
            boolean opens = mark == '"' || mark == '\u201C' || mark == '\u201F';
            boolean closes = mark == '"' || mark == '\u201D';
            if (!inside && opens) {
                inside = true;
                region++;
                quotes[i] = QUOTE_OPENS;
                regions[i] = region;
            } else if (inside) {
                regions[i] = region;
                quotes[i] = (byte) (closes ? QUOTE_CLOSES : INSIDE_QUOTES);
                inside = !closes;
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
