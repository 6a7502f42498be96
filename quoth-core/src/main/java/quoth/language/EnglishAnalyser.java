package quoth.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import quoth.document.Span;

/**
 * Analyses English: cuts a text into sentences and tokens, tags them, finds their lemmas and which governs which. Takes time and memory in
 * proportion to the length of the text, whatever it holds.
 */
public final class EnglishAnalyser implements Analyser {

    private final Tagger tagger;
    private final DependencyParser parser;
    private final Lemmatiser lemmatiser;

    private EnglishAnalyser(Tagger tagger, DependencyParser parser, Lemmatiser lemmatiser) {
        this.tagger = tagger;
        this.parser = parser;
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
        Tagger.Run tags = tagger.run(text);
        DependencyParser.Run trees = parser.run();
        WordForms forms = new WordForms(text, lemmatiser);
        List<Sentence> sentences = new ArrayList<>();
        BitSet firsts = starts.sentences();
        for (int from = firsts.nextSetBit(0); from >= 0; ) {
            int next = firsts.nextSetBit(from + 1);
            int to = next < 0 ? bounds.size() : next;
            int[] classes = tags.tag(bounds.starts(), bounds.ends(), from, to);
            ParseState tree = trees.parse(tags.words(), classes, to - from);
            sentences.add(sentence(
                    bounds, from, to, classes, tree, forms, starts.paragraphs().get(from)));
            from = next;
        }
        return new AnalysedText(text, sentences);
    }

    private Sentence sentence(
            TokenBounds bounds,
            int from,
            int to,
            int[] classes,
            ParseState tree,
            WordForms forms,
            boolean startsParagraph) {
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
                    tag,
                    tree.head(i - from + 1) - 1,
                    parser.relation(tree.relation(i - from + 1)));
        }
        return new Sentence(new Span(bounds.start(from), bounds.end(to - 1)), List.of(tokens), startsParagraph);
    }

    private static final class Standard {
        static final EnglishAnalyser ANALYSER = load();

        private static EnglishAnalyser load() {
            Tagger tagger = Tagger.standard();
            return new EnglishAnalyser(
                    tagger, DependencyParser.standard(ParserTag.of(tagger.classes())), Lemmatiser.standard());
        }
    }
}
