package quoth.collation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the pairs of a pile that were compared gave, each pair by a number of 64 bits for the fingerprints of the two ({@link #pair}):
 * so that of a pile to which something was added only the pairs with something new in them are compared ({@link
 * RecallingCrossing}). Immutable, safe on any thread; takes 12 bytes a pair and, as a rule, 1 or 2 for each number of the evidence.
 *
 * <p>That two of some millions of pairs have one number by chance is about one in a million.
 */
public final class Comparisons {

    private static final Comparisons NONE = new Comparisons(new long[0], new int[0], new byte[0]);

    private static final byte[] NOTHING = {};

    /** Ascending. */
    private final long[] pairs;

    /** For each pair where its evidence ends, which begins where that of the pair before ends. */
    private final int[] ends;

    private final byte[] evidence;

    private Comparisons(long[] pairs, int[] ends, byte[] evidence) {
        this.pairs = pairs;
        this.ends = ends;
        this.evidence = evidence;
    }

    /** That nothing was compared yet. */
    public static Comparisons none() {
        return NONE;
    }

    /** The number of two items of which the one with the first fingerprint comes earlier in the pile's order. */
    static long pair(long left, long right) {
        return Hash.mix(Hash.step(Hash.mix(left), right));
    }

    /** Whole numbers, none below 0, with seven bits in a byte, the least first; the highest bit says that more follow. */
    static byte[] packed(int[] numbers) {
        byte[] bytes = new byte[5 * numbers.length];
        int count = 0;
        for (int number : numbers) {
            int rest = number;
            while (rest > 127) {
                bytes[count++] = (byte) (rest | 128);
                rest >>>= 7;
            }
            bytes[count++] = (byte) rest;
        }
        return count == 0 ? NOTHING : Arrays.copyOf(bytes, count);
    }

    /** The numbers that were packed. */
    static int[] unpacked(byte[] bytes) {
        int[] numbers = new int[bytes.length];
        int count = 0;
        int shift = 0;
        for (byte one : bytes) {
            numbers[count] |= (one & 127) << shift;
            shift = one < 0 ? shift + 7 : 0;
            count += one < 0 ? 0 : 1;
        }
        return Arrays.copyOf(numbers, count);
    }

    /** How many pairs were compared. */
    public int size() {
        return pairs.length;
    }

    /** The packed evidence of a pair, nothing when there was no evidence; empty when the two were not compared. */
    Optional<byte[]> of(long pair) {
        int at = Arrays.binarySearch(pairs, pair);
        return at < 0
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(evidence, at == 0 ? 0 : ends[at - 1], ends[at]));
    }

    /** All of it as bytes: the same bytes for the same pairs. */
    public byte[] toBytes() {
        int length = Integer.BYTES + (Long.BYTES + Integer.BYTES) * pairs.length + evidence.length;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(pairs.length);
            for (int i = 0; i < pairs.length; i++) {
                out.writeLong(pairs[i]);
                out.writeInt(ends[i]);
            }
            out.write(evidence);
        } catch (IOException e) {
            throw new UncheckedIOException("what was compared could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    /** What {@link #toBytes} made these bytes of; nothing when they are damaged, since all of it can be found again. */
    public static Comparisons ofBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            if (count < 0 || (long) count * (Long.BYTES + Integer.BYTES) > in.available()) {
                return NONE;
            }
            long[] pairs = new long[count];
            int[] ends = new int[count];
            for (int i = 0; i < count; i++) {
                pairs[i] = in.readLong();
                ends[i] = in.readInt();
                boolean ascend = i == 0 ? ends[i] >= 0 : pairs[i] > pairs[i - 1] && ends[i] >= ends[i - 1];
                if (!ascend) {
                    return NONE;
                }
            }
            byte[] evidence = in.readAllBytes();
            return evidence.length == (count == 0 ? 0 : ends[count - 1])
                    ? new Comparisons(pairs, ends, evidence)
                    : NONE;
        } catch (IOException e) {
            return NONE;
        }
    }

    /** Pairs as they are compared, by any number of threads and in any order. */
    static final class Log {

        private long[] pairs = new long[1 << 10];
        private int[] starts = new int[1 << 10];
        private byte[] evidence = new byte[1 << 14];
        private int count;
        private int bytes;

        /** Adds a pair with its packed evidence; one that is added again has the same. */
        synchronized void add(long pair, byte[] packed) {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * count);
                starts = Arrays.copyOf(starts, 2 * count);
            }
            if (bytes + packed.length > evidence.length) {
                evidence = Arrays.copyOf(evidence, Math.max(2 * bytes, bytes + packed.length));
            }
            System.arraycopy(packed, 0, evidence, bytes, packed.length);
            pairs[count] = pair;
            starts[count++] = bytes;
            bytes += packed.length;
        }

        /** How many pairs were added. */
        synchronized int size() {
            return count;
        }

        /** How many bytes of evidence they have together. */
        synchronized int bytes() {
            return bytes;
        }

        /** All that was added. */
        synchronized Comparisons all() {
            long[] distinct = Likenesses.distinct(pairs, count);
            int kept = distinct.length;
            int[] from = new int[kept];
            for (int i = 0; i < count; i++) {
                from[Arrays.binarySearch(distinct, pairs[i])] = i;
            }
            int[] ends = new int[kept];
            byte[] packed = new byte[bytes];
            int end = 0;
            for (int i = 0; i < kept; i++) {
                int start = starts[from[i]];
                int length = (from[i] + 1 < count ? starts[from[i] + 1] : bytes) - start;
                System.arraycopy(evidence, start, packed, end, length);
                end += length;
                ends[i] = end;
            }
            return new Comparisons(distinct, ends, Arrays.copyOf(packed, end));
        }
    }
}
