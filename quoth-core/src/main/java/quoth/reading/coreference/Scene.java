package quoth.reading.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.PartOfSpeech;
import quoth.language.Sentence;
import quoth.language.Token;
import quoth.language.WordKeys;
import quoth.language.model.FeatureKeys;
import quoth.language.model.WordClusters;
import quoth.reading.QuotationKind;
import quoth.reading.attribution.FoundAttribution;

/**
 * A text as the search for coreference sees it: its tokens in one row, each with a few numbers, and which of them are said by whom. Names
 * look alike, as they do to every model. Immutable.
 */
public final class Scene {

    static final int NONE = -1;
    static final int NOTHING = 0x0DD;

    private static final Set<String> DENIALS = Set.of("not", "n't", "n’t", "never", "no", "hardly");

    /** How many words before a noun the subject is looked for that it is said of. */
    private static final int FARTHEST_SUBJECT = 24;

    private final Token[] tokens;
    private final String[] lower;
    private final int[] words;
    private final int[] lemmas;
    private final int[] groups;
    private final int[] heads;
    private final int[] relations;
    private final int[] sentences;
    private final int[] paragraphs;
    private final int[] sentenceStarts;
    private final int[] contents;
    private final boolean[] quoted;
    private final int[] within;
    private final boolean[] direct;
    private final List<Optional<Span>> sources;

    /** The scene of a text in which these attributions were found. */
    public Scene(AnalysedText text, List<FoundAttribution> attributions) {
        int size = text.sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        tokens = new Token[size];
        lower = new String[size];
        words = new int[size];
        lemmas = new int[size];
        groups = new int[size];
        heads = new int[size];
        relations = new int[size];
        sentences = new int[size];
        paragraphs = new int[size];
        sentenceStarts = new int[text.sentences().size() + 1];
        contents = new int[size];
        quoted = new boolean[size];
        number(text);
        Arrays.fill(contents, NONE);
        within = attributions.stream().mapToInt(a -> a.within().orElse(NONE)).toArray();
        direct = new boolean[within.length];
        sources = new ArrayList<>();
        for (int a = 0; a < attributions.size(); a++) {
            FoundAttribution attribution = attributions.get(a);
            direct[a] = attribution.kind() == QuotationKind.DIRECT;
            sources.add(attribution.source().stream().findFirst());
            for (Span content : attribution.content()) {
                int from = firstFrom(content.start());
                for (int i = from; i < size && tokens[i].span().start() < content.end(); i++) {
                    contents[i] = contents[i] == NONE || isWithin(a, contents[i]) ? a : contents[i];
                }
            }
        }
        markQuotations();
    }

    private boolean isWithin(int inner, int outer) {
        for (int a = inner, depth = 0; a != NONE && depth < 20; a = within[a], depth++) {
            if (a == outer) {
                return true;
            }
        }
        return false;
    }

    private void number(AnalysedText text) {
        WordClusters clusters = WordClusters.standard();
        WordKeys numbering = new WordKeys(clusters);
        int at = 0;
        int paragraph = -1;
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            paragraph += sentence.startsParagraph() ? 1 : 0;
            sentenceStarts[s] = at;
            int size = sentence.tokens().size();
            int[] starts = new int[size];
            int[] ends = new int[size];
            int[] keys = new int[size];
            for (int i = 0; i < size; i++) {
                starts[i] = sentence.tokens().get(i).span().start();
                ends[i] = sentence.tokens().get(i).span().end();
            }
            numbering.number(text.text(), starts, ends, 0, size, keys);
            for (int i = 0; i < size; i++, at++) {
                Token token = sentence.tokens().get(i);
                tokens[at] = token;
                lower[at] = token.form().toLowerCase(Locale.ROOT);
                boolean name = token.partOfSpeech() == PartOfSpeech.PROPN;
                int key = name ? WordKeys.NAME : keys[i];
                boolean standsForMany = WordKeys.standsForMany(key);
                words[at] = key;
                lemmas[at] = standsForMany ? key : FeatureKeys.word(token.lemma());
                groups[at] = standsForMany ? 0 : clusters.of(key);
                heads[at] = token.head() < 0 ? NONE : sentenceStarts[s] + token.head();
                relations[at] = token.relation().hashCode();
                sentences[at] = s;
                paragraphs[at] = Math.max(0, paragraph);
            }
        }
        sentenceStarts[text.sentences().size()] = at;
    }

    private void markQuotations() {
        boolean open = false;
        for (int i = 0; i < tokens.length; i++) {
            if (i > 0 && paragraphs[i] != paragraphs[i - 1]) {
                open = false;
            }
            char mark = tokens[i].form().charAt(0);
            boolean straight = mark == '"';
            if (!open && (straight || mark == '“' || mark == '„' || mark == '«')) {
                open = true;
            } else if (open && (straight || mark == '”' || mark == '»')) {
                open = false;
            }
            quoted[i] = open;
        }
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

    int size() {
        return tokens.length;
    }

    /** A token. */
    public Token token(int i) {
        return tokens[i];
    }

    /** The words of a phrase. */
    public Span span(NounPhrase phrase) {
        return new Span(
                tokens[phrase.first()].span().start(),
                tokens[phrase.last()].span().end());
    }

    /** The number of the first token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    /** How many sentences there are. */
    public int sentenceCount() {
        return sentenceStarts.length - 1;
    }

    private boolean has(int i) {
        return i >= 0 && i < tokens.length;
    }

    String lower(int i) {
        return has(i) ? lower[i] : "";
    }

    int word(int i) {
        return has(i) ? words[i] : NOTHING;
    }

    int lemma(int i) {
        return has(i) ? lemmas[i] : NOTHING;
    }

    int fine(int i) {
        return has(i) ? WordClusters.fine(groups[i]) : 0;
    }

    int coarse(int i) {
        return has(i) ? WordClusters.coarse(groups[i]) : 0;
    }

    int head(int i) {
        return has(i) ? heads[i] : NONE;
    }

    int relation(int i) {
        return has(i) ? relations[i] : NOTHING;
    }

    /** The subject of which a noun is what it is said to be, "Lunt" in "Lunt is a pilot"; {@link #NONE} where it is denied, and else. */
    int subjectOfCopula(int noun) {
        int subject = NONE;
        boolean copula = false;
        boolean denied = false;
        int start = sentenceStarts[sentences[noun]];
        for (int i = noun - 1; i >= start && i >= noun - FARTHEST_SUBJECT; i--) {
            if (heads[i] == noun) {
                copula |= tokens[i].hasRelation("cop");
                subject = tokens[i].hasRelation("nsubj") ? i : subject;
                denied |= DENIALS.contains(lower[i]);
            }
        }
        return copula && !denied ? subject : NONE;
    }

    /** The number of the sentence of a token. */
    public int sentence(int i) {
        return sentences[i];
    }

    int paragraph(int i) {
        return paragraphs[i];
    }

    /** The innermost attribution whose content a token stands in, or {@link #NONE}. */
    int content(int i) {
        return contents[i];
    }

    boolean quoted(int i) {
        return quoted[i];
    }

    /** Whether an attribution gives the speaker's own words and nothing else. */
    boolean direct(int attribution) {
        return direct[attribution];
    }

    int attributions() {
        return within.length;
    }

    /** The attribution that another stands inside, or {@link #NONE}. */
    int within(int attribution) {
        return within[attribution];
    }

    /** The words of an attribution's source. */
    Optional<Span> source(int attribution) {
        return sources.get(attribution);
    }
}
