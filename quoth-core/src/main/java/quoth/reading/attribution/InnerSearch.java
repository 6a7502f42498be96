package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.Sentence;
import quoth.language.Token;
import quoth.reading.QuotationKind;

/**
 * Searches the content of an attribution for what is said inside it, as a little text of its own: the quotation marks that enclose all
 * of it and the conjunction that opens it are left out, and single quotation marks, which are what a quotation inside a quotation has,
 * count as double ones. Every word keeps its place in the whole text.
 */
final class InnerSearch {

    private static final Set<String> OPENING = Set.of("that", ",", ":", "-", "\u2014");
    private static final String DOUBLE = "\"\u201C\u201D\u201F";

    /** Below this the learnt judgement, which never saw a saying inside another and so doubts all of them, is believed even there. */
    private static final int HOPELESS_INSIDE = -24;

    private final AttributionModel model;
    private final AnalysedText whole;

    InnerSearch(AttributionModel model, AnalysedText whole) {
        this.model = model;
        this.whole = whole;
    }

    /** A saying inside a content. */
    record Inner(Words words, Cue cue, Roles roles) {}

    /**
     * What is said inside {@code outer}, one level deep or deeper, in the order of its cues.
     *
     * @param taken positions in the text where no cue is looked for
     */
    List<Inner> find(FoundAttribution outer, BitSet taken) {
        AnalysedText inside = text(outer);
        if (inside.sentences().isEmpty()) {
            return List.of();
        }
        return governed(model, new Words(inside), outer.kind() != QuotationKind.INDIRECT, taken, HOPELESS_INSIDE);
    }

    /**
     * What words of saying govern, in the order of the cues.
     *
     * @param quoted whether the words stand in quotation marks
     * @param taken positions in the text where no cue is looked for
     * @param least how likely the learnt judgement must hold it, in eighths of log-odds
     */
    static List<Inner> governed(AttributionModel model, Words words, boolean quoted, BitSet taken, int least) {
        List<Inner> found = new ArrayList<>();
        List<GoverningCues.Governing> governing = GoverningCues.find(words, quoted).stream()
                .filter(each -> !taken.get(words.span(each.cue().from()).start()))
                .toList();
        List<List<AttributionModel.Candidate>> ways = model.ways(
                words, governing.stream().map(GoverningCues.Governing::cue).toList());
        for (int i = 0; i < governing.size(); i++) {
            GoverningCues.Governing each = governing.get(i);
            List<AttributionModel.Candidate> fitting = ways.get(i).stream()
                    .filter(way ->
                            way.roles().isContent(each.start()) || way.roles().isContent(each.start() + 1))
                    .filter(way -> way.score() >= least)
                    .toList();
            if (!fitting.isEmpty()) {
                found.add(new Inner(
                        words,
                        each.cue(),
                        mended(words, each, AttributionModel.best(fitting).roles())));
            }
        }
        return found;
    }

    private static Roles mended(Words words, GoverningCues.Governing governing, Roles roles) {
        if (governing.impersonal() && !isByAgent(words, governing.cue(), roles)) {
            roles.dropSource();
        }
        for (int subject = roles.from();
                governing.impersonal() && subject < governing.cue().from();
                subject++) {
            if (roles.isContent(subject)) {
                roles.set(subject, RoleSearch.NEITHER);
            }
        }
        for (int told = governing.cue().to(); told < governing.start(); told++) {
            if (roles.isContent(told)) {
                roles.set(told, RoleSearch.NEITHER);
            }
        }
        return roles;
    }

    private static boolean isByAgent(Words words, Cue cue, Roles roles) {
        int source = roles.next(RoleSearch.SOURCE, roles.from());
        return source > cue.to() && words.token(source - 1).lemma().equals("by");
    }

    private AnalysedText text(FoundAttribution attribution) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span part : attribution.content()) {
            for (int s = firstFrom(part.start());
                    s < whole.sentences().size()
                            && whole.sentences().get(s).span().start() < part.end();
                    s++) {
                Sentence sentence = whole.sentences().get(s);
                List<Token> tokens = tokens(sentence, part, attribution.kind());
                if (!tokens.isEmpty()) {
                    Span span = Span.covering(
                            tokens.getFirst().span(), tokens.getLast().span());
                    sentences.add(new Sentence(span, tokens, sentences.isEmpty() || sentence.startsParagraph()));
                }
            }
        }
        return new AnalysedText(whole.text(), sentences);
    }

    /** The first sentence that ends behind {@code position}. */
    private int firstFrom(int position) {
        int low = 0;
        int high = whole.sentences().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (whole.sentences().get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Token> tokens(Sentence sentence, Span part, QuotationKind kind) {
        List<Token> all = sentence.tokens();
        int[] numbers = new int[all.size()];
        List<Token> kept = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            Token token = all.get(i);
            boolean mark =
                    kind == QuotationKind.DIRECT && DOUBLE.indexOf(token.form().charAt(0)) >= 0;
            boolean opens = kept.isEmpty() && OPENING.contains(token.lemma());
            boolean keeps = part.contains(token.span()) && !mark && !opens;
            numbers[i] = keeps ? kept.size() : -1;
            if (keeps) {
                kept.add(kind == QuotationKind.INDIRECT ? token : raised(token));
            }
        }
        return kept.stream().map(token -> hung(token, numbers)).toList();
    }

    /** A token whose governor has a new number; where it is left out, the token is a root. */
    private static Token hung(Token token, int[] numbers) {
        int head = token.head() < 0 ? -1 : numbers[token.head()];
        return new Token(
                token.span(),
                token.form(),
                token.lemma(),
                token.partOfSpeech(),
                token.tag(),
                head,
                head < 0 ? "root" : token.relation());
    }

    /** A single quotation mark as a double one; any other word as it is. */
    private static Token raised(Token token) {
        boolean mark = token.tag().equals("``") || token.tag().equals("''");
        return switch (token.form()) {
            case "\u2018", "'", "\u2019" ->
                mark ? marked(token, token.tag().equals("``") ? "\u201C" : "\u201D") : token;
            default -> token;
        };
    }

    private static Token marked(Token token, String form) {
        return new Token(
                token.span(), form, token.lemma(), token.partOfSpeech(), token.tag(), token.head(), token.relation());
    }
}
