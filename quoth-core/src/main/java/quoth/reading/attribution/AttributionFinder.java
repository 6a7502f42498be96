package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.reading.QuotationKind;

/**
 * Finds the attributions of a text. Immutable and safe on any thread; takes time in proportion to the text's length and the
 * number of its cues.
 */
public final class AttributionFinder {

    private static final Comparator<FoundAttribution> ORDER = Comparator.comparing(AttributionFinder::firstSpan)
            .thenComparing(found -> found.content().getFirst());

    private final AttributionModel model;

    private AttributionFinder(AttributionModel model) {
        this.model = model;
    }

    /**
     * The finder with the model that ships with Quoth, loaded at the first call.
     *
     * @throws quoth.language.model.DamagedModelException when the model is missing or damaged
     */
    public static AttributionFinder standard() {
        return new AttributionFinder(AttributionModel.standard());
    }

    /** A finder with another model. */
    public static AttributionFinder of(AttributionModel model) {
        return new AttributionFinder(model);
    }

    /** The attributions of {@code text}, sorted by their first span. */
    public List<FoundAttribution> find(AnalysedText text) {
        Words words = new Words(text);
        List<FoundAttribution> found = new ArrayList<>();
        BitSet cueWords = new BitSet();
        for (AttributionModel.Candidate candidate : model.candidates(words)) {
            if (candidate.score() >= 0) {
                found.add(attribution(words, candidate.cue(), candidate.roles()));
                cueWords.set(candidate.cue().from(), candidate.cue().to());
            }
        }
        for (SpeakerLines.Line line : SpeakerLines.find(words)) {
            if (!cueWords.get(line.cue().from())) {
                found.add(attribution(words, line.cue(), line.roles()));
            }
        }
        found.sort(ORDER);
        return Nesting.mark(found);
    }

    private static FoundAttribution attribution(Words words, Cue cue, Roles roles) {
        return new FoundAttribution(
                kind(words, roles),
                spans(words, roles, RoleSearch.SOURCE),
                List.of(Span.covering(words.span(cue.from()), words.span(cue.to() - 1))),
                spans(words, roles, RoleSearch.CONTENT),
                OptionalInt.empty());
    }

    private static QuotationKind kind(Words words, Roles roles) {
        int inside = 0;
        int all = 0;
        for (int i = roles.next(RoleSearch.CONTENT, roles.from()); i >= 0; i = roles.next(RoleSearch.CONTENT, i + 1)) {
            if (words.isWord(i)) {
                all++;
                inside += words.region(i) > 0 ? 1 : 0;
            }
        }
        if (inside == 0) {
            return QuotationKind.INDIRECT;
        }
        return inside == all ? QuotationKind.DIRECT : QuotationKind.MIXED;
    }

    /** The unbroken runs of a role's words; a run is broken where a paragraph ends. */
    private static List<Span> spans(Words words, Roles roles, int role) {
        List<Span> spans = new ArrayList<>();
        int last = -2;
        for (int i = roles.next(role, roles.from()); i >= 0; i = roles.next(role, i + 1)) {
            boolean goesOn = i == last + 1 && words.paragraph(i) == words.paragraph(last);
            if (goesOn) {
                spans.set(spans.size() - 1, Span.covering(spans.getLast(), words.span(i)));
            } else {
                spans.add(words.span(i));
            }
            last = i;
        }
        return spans;
    }

    private static Span firstSpan(FoundAttribution found) {
        Span first = found.content().getFirst();
        for (List<Span> role : List.of(found.source(), found.cue())) {
            for (Span span : role) {
                first = span.compareTo(first) < 0 ? span : first;
            }
        }
        return first;
    }
}
