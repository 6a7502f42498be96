package quoth.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import quoth.document.Span;

/**
 * Analyses English: cuts a text into sentences and tokens, tags them and finds their lemmas. Takes time and memory in
 * proportion to the length of the text, whatever it holds.
 */
public final class EnglishAnalyser implements Analyser {

    private final Tagger tagger;
    private final Lemmatiser lemmatiser;

    private EnglishAnalyser(Tagger tagger, Lemmatiser lemmatiser) {
        this.tagger = tagger;
        this.lemmatiser = lemmatiser;
    }

    /**
     * The analyser with the models that ship with Quoth, loaded at the first call.
     *
     * @throws quoth.language.model.DamagedModelException when a model is missing or damaged
     */
    public static EnglishAnalyser load() {
        return Standard.ANALYSER;
    }

    @Override
    public AnalysedText analyse(String text) {
        TokenBounds bounds = Tokeniser.tokenise(text);
        SentenceSplitter.Starts starts = SentenceSplitter.split(text, bounds);
        Tagger.Run run = tagger.run(text, bounds);
        WordForms forms = new WordForms(text, lemmatiser);
        List<Sentence> sentences = new ArrayList<>();
        BitSet firsts = starts.sentences();
        for (int from = firsts.nextSetBit(0); from >= 0; ) {
            int next = firsts.nextSetBit(from + 1);
            int to = next < 0 ? bounds.size() : next;
            int[] classes = run.tag(from, to);
            sentences.add(sentence(
                    bounds, from, to, classes, forms, starts.paragraphs().get(from)));
            from = next;
        }
        return new AnalysedText(text, sentences);
    }

    private Sentence sentence(
            TokenBounds bounds, int from, int to, int[] classes, WordForms forms, boolean startsParagraph) {
        Token[] tokens = new Token[to - from];
        for (int i = from; i < to; i++) {
            int tagClass = classes[i - from];
            String tag = tagger.tag(tagClass);
            String form = forms.form(bounds.start(i), bounds.end(i));
            tokens[i - from] = new Token(
                    new Span(bounds.start(i), bounds.end(i)),
                    form,
                    forms.lemma(form, tag),
                    tagger.partOfSpeech(tagClass),
                    tag);
        }
        return new Sentence(new Span(bounds.start(from), bounds.end(to - 1)), List.of(tokens), startsParagraph);
    }

    private static final class Standard {
        static final EnglishAnalyser ANALYSER = new EnglishAnalyser(Tagger.standard(), Lemmatiser.standard());
    }
}
