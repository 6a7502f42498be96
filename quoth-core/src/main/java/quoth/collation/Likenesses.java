package quoth.collation;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * How alike the pairs of a pile are that were compared, each pair by a number of 64 bits for the two ({@link #pair}): so that of a
 * pile to which something was added only the pairs with something new in them are compared ({@link RecalledLikenesses}). Takes 12
 * bytes a pair. Immutable, safe on any thread.
 *
 * <p>That two of some millions of pairs have one number by chance is about one in a million.
 */
public final class Likenesses {

    private static final Likenesses NONE = new Likenesses(new long[0], new float[0]);

    /** Ascending. */
    private final long[] pairs;

    private final float[] values;

    private Likenesses(long[] pairs, float[] values) {
        this.pairs = pairs;
        this.values = values;
    }

    /** That nothing was compared yet. */
    public static Likenesses none() {
        return NONE;
    }

    /**
     * The first so many of these pairs, in any order; of a pair that stands there more than once any of its values, which are to be
     * the same.
     */
    static Likenesses of(long[] pairs, float[] values, int count) {
        long[] distinct = distinct(pairs, count);
        float[] placed = new float[distinct.length];
        for (int i = 0; i < count; i++) {
            placed[Arrays.binarySearch(distinct, pairs[i])] = values[i];
        }
        return new Likenesses(distinct, placed);
    }

    /** The first so many of these numbers, ascending, each once. */
    static long[] distinct(long[] numbers, int count) {
        long[] sorted = Arrays.copyOf(numbers, count);
        Arrays.parallelSort(sorted);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || sorted[kept - 1] != sorted[i]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** The number of a pair, whichever of the two comes first. */
    static long pair(long one, long other) {
        return Hash.mix(Hash.step(Hash.mix(Math.min(one, other)), Math.max(one, other)));
    }

    /** How many pairs were compared. */
    public int size() {
        return pairs.length;
    }

    /** How alike a pair is; not a number when it was not compared. */
    float of(long pair) {
        int at = Arrays.binarySearch(pairs, pair);
        return at < 0 ? Float.NaN : values[at];
    }

    /** All of it as bytes: the same bytes for the same pairs. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(Integer.BYTES + (Long.BYTES + Float.BYTES) * pairs.length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(pairs.length);
            for (int i = 0; i < pairs.length; i++) {
                out.writeLong(pairs[i]);
                out.writeFloat(values[i]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("likenesses could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    /**
     * What {@link #toBytes} wrote.
     *
     * @throws IOException when these are not such bytes
     */
    static Likenesses read(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || (long) count * (Long.BYTES + Float.BYTES) > in.available()) {
            throw new IOException("there are no " + count + " likenesses");
        }
        long[] pairs = new long[count];
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            pairs[i] = in.readLong();
            values[i] = in.readFloat();
            if (i > 0 && pairs[i] <= pairs[i - 1]) {
                throw new IOException("the pairs do not ascend");
            }
        }
        return new Likenesses(pairs, values);
    }
}
