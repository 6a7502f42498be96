package quoth.collation.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import quoth.collation.ItemNumbers;
import quoth.collation.LastingCrossing;
import quoth.collation.Reuse;
import quoth.document.Document;
import quoth.document.Passage;
import quoth.document.Span;

/**
 * Text reuse: documents meet under winnowed n-grams of words, are compared sentence by sentence, and yield the passages that
 * both have with their kind and place. What stands on many pages that share nothing else is no reuse ({@link StandingMatter}).
 *
 * <p>A pair is a {@link Reuse.Kind#REPRINT} when the shared passages make {@value #MOST} or more of one of the two; all its
 * passages are then of that kind. Otherwise a passage whose words nearly all stand between quotation marks on both sides is a
 * {@link Reuse.Kind#QUOTE}: two reporters can have heard it.
 *
 * <p>The items must stand in the pile's order, so that the earlier document is on the left.
 */
public final class TextReuse implements LastingCrossing<Wording, Shared, Reused> {

    /** Share of a document from which a copy of it is a reprint. */
    static final double MOST = .5;

    /** The same where nothing is shared but what somebody is quoted with. */
    static final double NEARLY_ALL = .8;

    /** Words that must be shared for a passage to be more than a phrase. */
    private static final int FEWEST_WORDS = 11;

    /** Words outside of quotation marks that two who quote the same may share by chance. */
    private static final int FRAMING = 3;

    @Override
    public Collection<String> keys(Wording item) {
        return LongStream.of(item.keys()).mapToObj(Long::toHexString).toList();
    }

    @Override
    public long[] blocks(Wording item) {
        return item.keys();
    }

    /** Two: a single n-gram in common is a phrase of the language more often than not. */
    @Override
    public int meetings() {
        return 2;
    }

    @Override
    public Optional<Shared> compare(Wording left, Wording right) {
        Shared all = new Shared(SharedRun.join(SentenceMatching.between(left, right), left, right));
        Shared prose = all.withoutFurniture(left, right);
        boolean reprint = Math.max(prose.leftShare(left), prose.rightShare(right)) >= MOST;
        return Optional.of(reprint ? all : prose)
                .filter(shared -> shared.runs().stream().anyMatch(run -> run.matched() >= FEWEST_WORDS));
    }

    @Override
    public long fingerprint(Wording item) {
        return item.fingerprint();
    }

    @Override
    public int[] write(Shared evidence) {
        return evidence.runs().stream()
                .flatMapToInt(run -> IntStream.of(run.toNumbers()))
                .toArray();
    }

    @Override
    public Shared read(int[] numbers) {
        return new Shared(IntStream.range(0, numbers.length / SharedRun.NUMBERS)
                .mapToObj(i -> SharedRun.ofNumbers(numbers, i * SharedRun.NUMBERS))
                .toList());
    }

    @Override
    public Reused link(List<Wording> items, List<Pair<Wording, Shared>> pairs) {
        ItemNumbers<Wording> numbers = new ItemNumbers<>(items);
        List<Meeting> meetings = pairs.stream()
                .map(pair -> Meeting.of(numbers.of(pair.left()), numbers.of(pair.right()), pair.evidence(), items))
                .toList();
        Families families = Families.of(meetings, items);
        StandingMatter standing = StandingMatter.of(items, meetings, families);
        List<Meeting> rest = meetings.stream()
                .map(meeting -> meeting.with(standing.without(meeting), items))
                .filter(meeting -> !meeting.runs().isEmpty())
                .toList();
        StockPhrases stock = StockPhrases.of(items, rest, families);
        List<Meeting> kept = new ArrayList<>();
        List<Reuse> reuse = new ArrayList<>();
        for (Meeting meeting : rest) {
            if (Substance.isCopied(meeting, items)) {
                Document earlier = items.get(meeting.left()).document().document();
                Document later = items.get(meeting.right()).document().document();
                boolean reversed = Precedence.isReversed(earlier, later);
                kept.add(reversed ? meeting.reversed() : meeting);
                passages(meeting, items, stock, reversed, reuse);
            } else {
                quotations(meeting, items, stock, reuse);
            }
        }
        reuse.sort(Reused.ORDER);
        return new Reused(reuse, Origins.of(items, kept));
    }

    private static void passages(
            Meeting meeting, List<Wording> items, StockPhrases stock, boolean reversed, List<Reuse> into) {
        Wording left = items.get(meeting.left());
        Wording right = items.get(meeting.right());
        boolean said = meeting.runs().stream().allMatch(run -> isQuotation(run, left, right, stock));
        boolean reprint = meeting.share() >= (said ? NEARLY_ALL : MOST);
        for (SharedRun run : meeting.runs()) {
            boolean quote = isQuotation(run, left, right, stock);
            boolean telling =
                    run.matched() >= FEWEST_WORDS && (quote || run.framing().plain(left) > FRAMING);
            if (reprint || telling) {
                Reuse.Kind kind = reprint ? Reuse.Kind.REPRINT : quote ? Reuse.Kind.QUOTE : Reuse.Kind.PASSAGE;
                Reuse found = reuse(run, left, right, kind);
                into.add(reversed ? new Reuse(found.to(), found.from(), kind, found.similarity()) : found);
            }
        }
    }

    private static void quotations(Meeting meeting, List<Wording> items, StockPhrases stock, List<Reuse> into) {
        Wording left = items.get(meeting.left());
        Wording right = items.get(meeting.right());
        for (SharedRun run : meeting.runs()) {
            if (run.matched() >= FEWEST_WORDS && isQuotation(run, left, right, stock)) {
                into.add(reuse(run, left, right, Reuse.Kind.QUOTE));
            }
        }
    }

    /** Whether nothing is shared but what somebody is quoted with, and by chance a word or two of what frames it. */
    private static boolean isQuotation(SharedRun run, Wording left, Wording right, StockPhrases stock) {
        int quoted = Math.max(
                left.quoted(run.left().first(), run.left().end()),
                right.quoted(run.right().first(), run.right().end()));
        if (2 * quoted < run.matched()) {
            return false;
        }
        return run.framing().plain(left) <= FRAMING || (run.isFramedQuotation() && stock.has(left, run.framing()));
    }

    private static Reuse reuse(SharedRun run, Wording left, Wording right, Reuse.Kind kind) {
        boolean quote = kind == Reuse.Kind.QUOTE;
        Span from = quote ? left.span(run.left().first(), run.left().end()) : run.left(left);
        Span to = quote ? right.span(run.right().first(), run.right().end()) : run.right(right);
        return new Reuse(new Passage(left.id(), from), new Passage(right.id(), to), kind, run.similarity(left, right));
    }
}
