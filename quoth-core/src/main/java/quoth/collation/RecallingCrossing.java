package quoth.collation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A crossing that does not compare again what was compared before: only pairs with a new or a changed item in them are compared.
 * Its result is the one that the crossing itself gives, whatever was compared before. For one run.
 *
 * @param <I> what is compared
 * @param <E> the evidence that two of them belong together
 * @param <R> the result
 */
public final class RecallingCrossing<I, E, R> implements Crossing<I, E, R> {

    /**
     * How many pairs, and bytes of evidence, are kept at most: some 100 MB. A pile that has more, such as one of hundreds of thousands
     * of copies, is compared all at once the next time too.
     */
    private static final int MOST = 3_000_000;

    private static final int MOST_BYTES = 64_000_000;

    private final LastingCrossing<I, E, R> crossing;
    private final Comparisons before;
    private final Comparisons.Log now = new Comparisons.Log();

    /** The crossing after some comparisons of its own. */
    public RecallingCrossing(LastingCrossing<I, E, R> crossing, Comparisons before) {
        this.crossing = crossing;
        this.before = before;
    }

    @Override
    public Collection<String> keys(I item) {
        return crossing.keys(item);
    }

    @Override
    public long[] blocks(I item) {
        return crossing.blocks(item);
    }

    @Override
    public int meetings() {
        return crossing.meetings();
    }

    @Override
    public Optional<E> compare(I left, I right) {
        long pair = Comparisons.pair(crossing.fingerprint(left), crossing.fingerprint(right));
        Optional<byte[]> known = before.of(pair);
        if (known.isPresent()) {
            keep(pair, known.get());
            return known.filter(packed -> packed.length > 0)
                    .map(Comparisons::unpacked)
                    .map(crossing::read);
        }
        Optional<E> evidence = crossing.compare(left, right);
        keep(pair, Comparisons.packed(evidence.map(crossing::write).orElseGet(() -> new int[0])));
        return evidence;
    }

    private void keep(long pair, byte[] evidence) {
        if (!isTooMuch()) {
            now.add(pair, evidence);
        }
    }

    private boolean isTooMuch() {
        return now.size() > MOST || now.bytes() > MOST_BYTES;
    }

    @Override
    public R link(List<I> items, List<Pair<I, E>> pairs) {
        return crossing.link(items, pairs);
    }

    /** All pairs that the pile has now with what they gave, after the run; none when they are too many to keep. */
    public Comparisons comparisons() {
        return isTooMuch() ? Comparisons.none() : now.all();
    }
}
