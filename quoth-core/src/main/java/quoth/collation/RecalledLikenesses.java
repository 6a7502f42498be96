package quoth.collation;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * The likenesses of one run, which are reckoned only where the collation before did not: a likeness is to depend on the two that are
 * compared and on nothing else. For one run, on any number of threads.
 */
public final class RecalledLikenesses {

    /** How many pairs are kept at most, some 100 MB; a pile that has more is compared all at once the next time too. */
    private static final int MOST = 8_000_000;

    private final Likenesses before;
    private long[] pairs = new long[1 << 10];
    private float[] values = new float[1 << 10];
    private int count;
    private int reckoned;

    /** Likenesses that begin with those of the collation before. */
    public RecalledLikenesses(Likenesses before) {
        this.before = before;
    }

    /**
     * How alike two are, to the precision of a {@code float}, whether it is recalled or reckoned.
     *
     * @param one a number of 64 bits, evenly spread, for all that the likeness depends on in one of the two
     * @param other the same of the other
     * @param reckoned how alike they are, when nobody knows it
     */
    public double of(long one, long other, DoubleSupplier reckoned) {
        long pair = Likenesses.pair(one, other);
        float known = before.of(pair);
        boolean unknown = Float.isNaN(known);
        float value = unknown ? (float) reckoned.getAsDouble() : known;
        keep(pair, value, unknown);
        return value;
    }

    private synchronized void keep(long pair, float value, boolean isNew) {
        reckoned += isNew ? 1 : 0;
        if (count > MOST) {
            return;
        }
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        pairs[count] = pair;
        values[count++] = value;
    }

    /** How many were reckoned, since the collation before had not. */
    public synchronized int reckoned() {
        return reckoned;
    }

    /** All likenesses that the run asked for, after it; none when they are too many to keep. */
    public synchronized Likenesses all() {
        return count > MOST ? Likenesses.none() : Likenesses.of(pairs, values, count);
    }
}
