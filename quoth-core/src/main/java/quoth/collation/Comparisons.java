package quoth.collation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the pairs of a pile that were compared gave, by the fingerprints of the two: so that of a pile to which something was
 * added only the pairs with something new in them are compared ({@link RecallingCrossing}). Immutable, safe on any thread; takes
 * some 100 bytes a pair and, as a rule, 1 or 2 for each number of the evidence.
 */
public final class Comparisons {

    private static final Comparisons NONE = new Comparisons(Map.of());

    private static final byte[] NOTHING = {};

    /** The evidence of each pair, packed; nothing where there was no evidence. */
    private final Map<Pair, byte[]> evidence;

    private Comparisons(Map<Pair, byte[]> evidence) {
        this.evidence = evidence;
    }

    /** That nothing was compared yet. */
    public static Comparisons none() {
        return NONE;
    }

    /** What these pairs gave: the evidence {@linkplain #packed packed}. The map is not changed any more. */
    static Comparisons of(Map<Pair, byte[]> evidence) {
        return new Comparisons(evidence);
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
        return evidence.size();
    }

    /** The packed evidence of a pair, nothing when there was no evidence; empty when the two were not compared. */
    Optional<byte[]> of(Pair pair) {
        return Optional.ofNullable(evidence.get(pair));
    }

    /** All of it as bytes: the same bytes for the same pairs. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(evidence.size());
            for (Map.Entry<Pair, byte[]> pair : new TreeMap<>(evidence).entrySet()) {
                out.writeLong(pair.getKey().left());
                out.writeLong(pair.getKey().right());
                out.writeInt(pair.getValue().length);
                out.write(pair.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was compared could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    /** What {@link #toBytes} made these bytes of; nothing when they are damaged, since all of it can be found again. */
    public static Comparisons ofBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Map<Pair, byte[]> evidence = new HashMap<>();
            for (int more = in.readInt(); more > 0; more--) {
                evidence.put(new Pair(in.readLong(), in.readLong()), evidence(in));
            }
            return new Comparisons(evidence);
        } catch (IOException e) {
            return NONE;
        }
    }

    private static byte[] evidence(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new IOException("there are no " + count + " bytes");
        }
        return count == 0 ? NOTHING : in.readNBytes(count);
    }

    /**
     * Two items that were compared.
     *
     * @param left the fingerprint of the one that comes earlier in the pile's order
     * @param right that of the other
     */
    record Pair(long left, long right) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER =
                Comparator.comparingLong(Pair::left).thenComparingLong(Pair::right);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }
}
