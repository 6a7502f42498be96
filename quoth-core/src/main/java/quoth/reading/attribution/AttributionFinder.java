package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final Set<String> SINGLE_OPENS = Set.of("'", "\u2018", "`");
    private static final Set<String> SINGLE_CLOSES = Set.of("'", "\u2019");

    /** Below this, in eighths of log-odds, the learnt judgement is believed against the rules of government. */
    private static final int HOPELESS = -16;

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
        List<Draft> drafts = learnt(words);
        addByLayout(words, drafts);
        removeSignedTwice(drafts);
        Paragraphs.join(words, drafts);
        Contents contents = new Contents(drafts.stream().map(Draft::found).toList());
        drafts.removeIf(draft -> draft.isMereStance(contents));
        addGoverned(words, drafts);
        addHearsay(words, drafts);
        addInner(text, drafts);
        List<FoundAttribution> found =
                new ArrayList<>(drafts.stream().map(Draft::found).toList());
        found.sort(ORDER);
        return Nesting.mark(found);
    }

    private List<Draft> learnt(Words words) {
        List<Draft> drafts = new ArrayList<>();
        Seams seams = new Seams(words);
        for (AttributionModel.Candidate candidate : model.candidates(words)) {
            if (candidate.score() >= 0) {
                seams.mend(candidate.cue(), candidate.roles());
                if (candidate.roles().hasContent()) {
                    drafts.add(draft(words, candidate.cue(), candidate.roles()));
                }
            }
        }
        return drafts;
    }

    private static void addByLayout(Words words, List<Draft> drafts) {
        Map<Integer, Draft> blocks = new LinkedHashMap<>();
        for (SpeakerLines.Line block : BlockQuotes.find(words)) {
            Draft draft = draft(words, block.cue(), block.roles());
            blocks.put(draft.found().cue().getFirst().start(), draft);
        }
        drafts.removeIf(draft -> draft.found().cue().stream().anyMatch(span -> blocks.containsKey(span.start())));
        drafts.addAll(blocks.values());
        BitSet taken = cueWords(drafts);
        for (List<SpeakerLines.Line> lines : List.of(SpeakerLines.find(words), Headlines.find(words))) {
            for (SpeakerLines.Line line : lines) {
                if (!taken.get(words.span(line.cue().from()).start())) {
                    drafts.add(draft(words, line.cue(), line.roles()));
                }
            }
        }
    }

    /** Removes what a mark alone attributes where a word attributes it too. */
    private static void removeSignedTwice(List<Draft> drafts) {
        Set<List<Span>> worded = drafts.stream()
                .filter(draft -> !draft.isMarked())
                .map(draft -> draft.found().content())
                .collect(Collectors.toSet());
        drafts.removeIf(
                draft -> draft.isMarked() && worded.contains(draft.found().content()));
    }

    /** Adds what is told as hearsay outside all contents. */
    private static void addHearsay(Words words, List<Draft> drafts) {
        BitSet taken = cueWords(drafts);
        drafts.forEach(draft -> draft.found().content().forEach(span -> taken.set(span.start(), span.end())));
        for (SpeakerLines.Line line : Hearsay.find(words)) {
            if (!taken.get(words.span(line.cue().from()).start())) {
                drafts.add(draft(words, line.cue(), line.roles()));
            }
        }
    }

    /** Adds what is said inside the contents, and inside what was added. */
    private void addInner(AnalysedText text, List<Draft> drafts) {
        InnerSearch search = new InnerSearch(model, text);
        BitSet taken = cueWords(drafts);
        for (int next = 0; next < drafts.size(); next++) {
            for (InnerSearch.Inner inner : search.find(drafts.get(next).found(), taken)) {
                new Seams(inner.words()).mend(inner.cue(), inner.roles());
                drafts.add(draft(inner.words(), inner.cue(), inner.roles()));
                taken.set(inner.words().span(inner.cue().from()).start());
            }
        }
    }

    /** Adds what the learnt search passed over although a word of saying plainly governs it and somebody is named. */
    private void addGoverned(Words words, List<Draft> drafts) {
        BitSet taken = cueWords(drafts);
        drafts.forEach(draft -> draft.found().content().forEach(span -> taken.set(span.start(), span.end())));
        Seams seams = new Seams(words);
        for (InnerSearch.Inner passed : InnerSearch.governed(model, words, false, taken, HOPELESS)) {
            if (passed.roles().next(RoleSearch.SOURCE, passed.roles().from()) >= 0) {
                seams.mend(passed.cue(), passed.roles());
                drafts.add(draft(words, passed.cue(), passed.roles()));
            }
        }
    }

    /** Where the words of the cues begin. */
    private static BitSet cueWords(List<Draft> drafts) {
        BitSet taken = new BitSet();
        for (Draft draft : drafts) {
            for (Span span : draft.found().cue()) {
                taken.set(span.start(), span.end());
            }
        }
        return taken;
    }

    private static Draft draft(Words words, Cue cue, Roles roles) {
        return new Draft(
                attribution(words, cue, roles),
                words.token(RoleSearch.head(words, cue)).lemma(),
                new Phrases(words).subjectWord(cue.from()),
                lastContent(roles));
    }

    private static int lastContent(Roles roles) {
        int last = -1;
        for (int i = roles.next(RoleSearch.CONTENT, roles.from()); i >= 0; i = roles.next(RoleSearch.CONTENT, i + 1)) {
            last = i;
        }
        return last;
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
            return isInSingleMarks(words, roles) ? QuotationKind.DIRECT : QuotationKind.INDIRECT;
        }
        return inside == all ? QuotationKind.DIRECT : QuotationKind.MIXED;
    }

    /** Whether the whole content stands between single quotation marks. */
    private static boolean isInSingleMarks(Words words, Roles roles) {
        int first = roles.next(RoleSearch.CONTENT, roles.from());
        int last = lastContent(roles);
        return first >= 0
                && first < last
                && SINGLE_OPENS.contains(words.token(first).form())
                && SINGLE_CLOSES.contains(words.token(last).form());
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
