package quoth.collation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the pairs of a pile that were compared gave, by the fingerprints of the two: so that of a pile to which something was
 * added only the pairs with something new in them are compared ({@link RecallingCrossing}). Immutable, safe on any thread; takes
 * some 100 bytes a pair and 4 for each number of the evidence.
 */
public final class Comparisons {

    private static final Comparisons NONE = new Comparisons(Map.of());

    private static final int[] NOTHING = {};

    /** The evidence of each pair as numbers; none where there was no evidence. */
    private final Map<Pair, int[]> evidence;

    private Comparisons(Map<Pair, int[]> evidence) {
        this.evidence = evidence;
    }

    /** That nothing was compared yet. */
    public static Comparisons none() {
        return NONE;
    }

    /** What these pairs gave: the evidence as numbers, none of them where there was no evidence. */
    static Comparisons of(Map<Pair, int[]> evidence) {
        return new Comparisons(new HashMap<>(evidence));
    }

    /** How many pairs were compared. */
    public int size() {
        return evidence.size();
    }

    /** The evidence of a pair as numbers, none of them when there was no evidence; empty when the two were not compared. */
    Optional<int[]> of(Pair pair) {
        return Optional.ofNullable(evidence.get(pair));
    }

    /** All of it as bytes: the same bytes for the same pairs. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(evidence.size());
            for (Map.Entry<Pair, int[]> pair : new TreeMap<>(evidence).entrySet()) {
                out.writeLong(pair.getKey().left());
                out.writeLong(pair.getKey().right());
                out.writeInt(pair.getValue().length);
                for (int number : pair.getValue()) {
                    out.writeInt(number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was compared could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    /** What {@link #toBytes} made these bytes of; nothing when they are damaged, since all of it can be found again. */
    public static Comparisons ofBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Map<Pair, int[]> evidence = new HashMap<>();
            for (int more = in.readInt(); more > 0; more--) {
                evidence.put(new Pair(in.readLong(), in.readLong()), numbers(in));
            }
            return new Comparisons(evidence);
        } catch (IOException e) {
            return NONE;
        }
    }

    private static int[] numbers(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available() / Integer.BYTES) {
            throw new IOException("there are no " + count + " numbers");
        }
        int[] numbers = count == 0 ? NOTHING : new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
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
