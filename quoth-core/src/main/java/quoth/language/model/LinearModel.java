package quoth.language.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores classes by the features that fire: for every class the sum of its weights under those features.
 *
 * <p>Weights are whole numbers from -127 to 127, so that sums are exact and the same on every machine. Only what is not zero is
 * kept: a feature owns a row of pairs (class, weight).
 *
 * <p>In a {@linkplain ModelFile body}: number of classes (4 bytes), their names (UTF as {@link DataOutputStream#writeUTF}),
 * number of rows (4 bytes), the keys ascending as unsigned numbers (4 bytes each), the row lengths (1 byte each), then all
 * classes (1 byte each) and all weights (1 byte each) row after row.
 */
public final class LinearModel {

    private static final int MOST_CLASSES = 255;

    private final List<String> classes;
    private final int[] slots;
    private final int[] starts;
    private final byte[] entryClasses;
    private final byte[] entryWeights;
    private final int mask;

    private LinearModel(List<String> classes, int[] keys, int[] rowStarts, byte[] entryClasses, byte[] entryWeights) {
        this.classes = List.copyOf(classes);
        this.entryClasses = entryClasses;
        this.entryWeights = entryWeights;
        int capacity = Math.max(2, Integer.highestOneBit(Math.max(1, keys.length)) * 4);
        this.mask = capacity - 1;
        this.slots = new int[capacity];
        this.starts = new int[capacity];
        for (int row = 0; row < keys.length; row++) {
            int slot = keys[row] & mask;
            while (starts[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = keys[row];
            starts[slot] = (rowStarts[row] << 8 | (rowStarts[row + 1] - rowStarts[row]));
        }
    }

    /** The names of the classes; a class is known by its index here. */
    public List<String> classes() {
        return classes;
    }

    /**
     * Adds up the weights of features.
     *
     * @param keys the features that fire, at the start of the array
     * @param count how many there are
     * @param scores overwritten: a sum for each class
     */
    public void score(int[] keys, int count, int[] scores) {
        java.util.Arrays.fill(scores, 0, classes.size(), 0);
        for (int i = 0; i < count; i++) {
            int key = keys[i];
            int slot = key & mask;
            int row;
            while ((row = starts[slot]) != 0) {
                if (slots[slot] == key) {
                    addRow(row, scores);
                    break;
                }
                slot = (slot + 1) & mask;
            }
        }
    }

    private void addRow(int row, int[] scores) {
        int from = row >>> 8;
        int to = from + (row & 0xFF);
        for (int entry = from; entry < to; entry++) {
            scores[entryClasses[entry] & 0xFF] += entryWeights[entry];
        }
    }

    /** The class with the highest of {@code scores}; the earliest where several have it. */
    public int best(int[] scores) {
        int best = 0;
        for (int candidate = 1; candidate < classes.size(); candidate++) {
            if (scores[candidate] > scores[best]) {
                best = candidate;
            }
        }
        return best;
    }

    /** Reads a model from a body. */
    public static LinearModel read(DataInputStream in) throws IOException {
        int classCount = checked(in.readInt(), MOST_CLASSES);
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < classCount; i++) {
            classes.add(in.readUTF());
        }
        int rows = checked(in.readInt(), 1 << 24);
        int[] keys = new int[rows];
        java.nio.ByteBuffer.wrap(whole(in, rows * 4)).asIntBuffer().get(keys);
        byte[] lengths = whole(in, rows);
        int[] rowStarts = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            rowStarts[row + 1] = rowStarts[row] + checked(lengths[row] & 0xFF, classCount);
        }
        byte[] entryClasses = whole(in, checked(rowStarts[rows], (1 << 24) - 1));
        for (byte entryClass : entryClasses) {
            checked((entryClass & 0xFF) + 1, classCount);
        }
        return new LinearModel(classes, keys, rowStarts, entryClasses, whole(in, rowStarts[rows]));
    }

    private static byte[] whole(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("a table ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private static int checked(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("a table says " + number + " where at most " + most + " is possible");
        }
        return number;
    }

    /**
     * Writes the body of a model.
     *
     * @param classes the names of the classes, 255 at most
     * @param keys the features, ascending as unsigned numbers
     * @param weights for each feature a weight for each class, from -127 to 127
     */
    public static void write(DataOutputStream out, List<String> classes, int[] keys, byte[][] weights)
            throws IOException {
        if (classes.size() > MOST_CLASSES || keys.length != weights.length) {
            throw new IllegalArgumentException(
                    classes.size() + " classes, " + keys.length + " keys and " + weights.length
                            + " rows make no model: at most " + MOST_CLASSES + " classes and as many rows as keys");
        }
        out.writeInt(classes.size());
        for (String name : classes) {
            out.writeUTF(name);
        }
        out.writeInt(keys.length);
        for (int key : keys) {
            out.writeInt(key);
        }
        for (byte[] row : weights) {
            int length = 0;
            for (byte weight : row) {
                length += weight == 0 ? 0 : 1;
            }
            out.writeByte(length);
        }
        for (byte[] row : weights) {
            for (int i = 0; i < row.length; i++) {
                if (row[i] != 0) {
                    out.writeByte(i);
                }
            }
        }
        for (byte[] row : weights) {
            for (byte weight : row) {
                if (weight != 0) {
                    out.writeByte(weight);
                }
            }
        }
    }
}
