package quoth.collation.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quoth.collation.Crossing;
import quoth.collation.Reuse;
import quoth.document.Passage;
import quoth.document.Span;

/**
 * Text reuse: documents meet under winnowed n-grams of words, are compared sentence by sentence, and yield the passages that
 * both have with their kind and place.
 *
 * <p>A pair is a {@link Reuse.Kind#REPRINT} when the shared passages make {@value #MOST} or more of one of the two; all its
 * passages are then of that kind. Otherwise a passage whose words nearly all stand between quotation marks on both sides is a
 * {@link Reuse.Kind#QUOTE}: two reporters can have heard it.
 *
 * <p>The items must stand in the pile's order, so that the earlier document is on the left.
 */
public final class TextReuse implements Crossing<Wording, Shared, Reused> {

    /** Share of a document from which a copy of it is a reprint. */
    static final double MOST = .5;

    /** Words that must be shared for a passage to be more than a phrase. */
    private static final int FEWEST_WORDS = 11;

    /** Share of the words that must be quoted on both sides for a passage to be a quotation. */
    private static final double QUOTED = .8;

    private final Boilerplate boilerplate;

    /** Text reuse in a pile. */
    public TextReuse(List<Wording> pile) {
        this.boilerplate = Boilerplate.of(pile);
    }

    @Override
    public Collection<String> keys(Wording item) {
        return item.keys();
    }

    @Override
    public Optional<Shared> compare(Wording left, Wording right) {
        List<TakenSentence> taken = SentenceMatching.between(left, right);
        List<SharedRun> runs = SharedRun.join(taken, left, right);
        runs.removeIf(run -> isBoilerplate(run, left, right));
        boolean substantial = runs.stream().anyMatch(run -> run.matched() >= FEWEST_WORDS);
        if (!substantial) {
            return Optional.empty();
        }
        double leftShare = share(runs.stream().mapToInt(SharedRun::leftWords).sum(), left);
        double rightShare = share(runs.stream().mapToInt(SharedRun::rightWords).sum(), right);
        boolean reprint = Math.max(leftShare, rightShare) >= MOST;
        List<Reuse> passages = new ArrayList<>();
        for (SharedRun run : runs) {
            if (reprint || run.matched() >= FEWEST_WORDS) {
                passages.add(passage(run, left, right, reprint));
            }
        }
        return Optional.of(new Shared(passages, leftShare, rightShare));
    }

    @Override
    public Reused link(List<Wording> items, List<Pair<Wording, Shared>> pairs) {
        return new Reused(
                pairs.stream()
                        .flatMap(pair -> pair.evidence().passages().stream())
                        .sorted(Reused.ORDER)
                        .toList(),
                Origins.of(items, pairs));
    }

    /** Whether a run is boilerplate on both sides and makes neither document. */
    private boolean isBoilerplate(SharedRun run, Wording left, Wording right) {
        return share(run.leftWords(), left) < MOST
                && share(run.rightWords(), right) < MOST
                && run.taken().stream()
                        .allMatch(t -> boilerplate.has(left, t.left()) && boilerplate.has(right, t.right()));
    }

    private static Reuse passage(SharedRun run, Wording left, Wording right, boolean reprint) {
        boolean quote = !reprint && isQuoted(run, left, right);
        Reuse.Kind kind = reprint ? Reuse.Kind.REPRINT : quote ? Reuse.Kind.QUOTE : Reuse.Kind.PASSAGE;
        Span from = quote ? left.span(run.firstMatchLeft(), run.endMatchLeft()) : run.left(left);
        Span to = quote ? right.span(run.firstMatchRight(), run.endMatchRight()) : run.right(right);
        return new Reuse(new Passage(left.id(), from), new Passage(right.id(), to), kind, run.similarity());
    }

    private static boolean isQuoted(SharedRun run, Wording left, Wording right) {
        int quotedLeft = left.quoted(run.firstMatchLeft(), run.endMatchLeft());
        int quotedRight = right.quoted(run.firstMatchRight(), run.endMatchRight());
        return quotedLeft >= QUOTED * (run.endMatchLeft() - run.firstMatchLeft())
                && quotedRight >= QUOTED * (run.endMatchRight() - run.firstMatchRight());
    }

    private static double share(int words, Wording of) {
        return Math.min(1, (double) words / of.size());
    }
}
