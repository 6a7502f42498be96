package quoth.language.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores classes by the features that fire: for every class the sum of its weights under those features.
 *
 * <p>Weights are whole numbers from -127 to 127, so that sums are exact and the same on every machine.
 *
 * <p>In a {@linkplain ModelFile body}: number of classes (4 bytes), their names (UTF as {@link DataOutputStream#writeUTF}),
 * number of features (4 bytes), the length of the next part (4 bytes), the features' keys ascending as unsigned numbers, each as its
 * distance from the one before in base 128, lowest digit first, with the high bit set on all digits but the last. Then, for up to
 * {@value NarrowTable#MOST_CLASSES} classes, for each class a byte of weight for each feature. For more classes only what is not
 * zero is kept: the number of such weights for each feature (1 byte each), then all their classes (1 byte each) and all weights
 * (1 byte each) feature after feature.
 */
public final class LinearModel {

    private static final int MOST_CLASSES = 255;
    private static final int MOST_ROWS = 1 << 24;

    private final List<String> classes;
    private final ScoreTable table;

    private LinearModel(List<String> classes, ScoreTable table) {
        this.classes = List.copyOf(classes);
        this.table = table;
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
        table.score(keys, count, scores);
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
        int rows = checked(in.readInt(), MOST_ROWS);
        int[] keys = keys(whole(in, checked(in.readInt(), rows * 5)), rows);
        return new LinearModel(
                classes,
                classCount <= NarrowTable.MOST_CLASSES ? narrow(in, classCount, keys) : wide(in, classCount, keys));
    }

    private static int[] keys(byte[] digits, int rows) throws IOException {
        int[] keys = new int[rows];
        int at = 0;
        int key = 0;
        for (int row = 0; row < rows; row++) {
            int distance = 0;
            int shift = 0;
            byte digit;
            do {
                checked(at, digits.length - 1);
                digit = digits[at++];
                distance |= (digit & 0x7F) << shift;
                shift += 7;
            } while (digit < 0);
            key += distance;
            keys[row] = key;
        }
        checked(digits.length, at);
        return keys;
    }

    private static ScoreTable narrow(DataInputStream in, int classCount, int[] keys) throws IOException {
        byte[][] planes = new byte[classCount][];
        for (int c = 0; c < classCount; c++) {
            planes[c] = whole(in, keys.length);
        }
        return new NarrowTable(keys, planes);
    }

    private static ScoreTable wide(DataInputStream in, int classCount, int[] keys) throws IOException {
        byte[] lengths = whole(in, keys.length);
        int[] rowStarts = new int[keys.length + 1];
        for (int row = 0; row < keys.length; row++) {
            rowStarts[row + 1] = rowStarts[row] + checked(lengths[row] & 0xFF, classCount);
        }
        byte[] entryClasses = whole(in, checked(rowStarts[keys.length], MOST_ROWS - 1));
        for (byte entryClass : entryClasses) {
            checked((entryClass & 0xFF) + 1, classCount);
        }
        return new WideTable(classCount, keys, rowStarts, entryClasses, whole(in, rowStarts[keys.length]));
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
        writeKeys(out, keys);
        if (classes.size() <= NarrowTable.MOST_CLASSES) {
            for (int c = 0; c < classes.size(); c++) {
                for (byte[] row : weights) {
                    out.writeByte(row[c]);
                }
            }
        } else {
            writeWide(out, weights);
        }
    }

    private static void writeKeys(DataOutputStream out, int[] keys) throws IOException {
        byte[] digits = new byte[keys.length * 5];
        int at = 0;
        int before = 0;
        for (int key : keys) {
            int distance = key - before;
            while ((distance & ~0x7F) != 0) {
                digits[at++] = (byte) (distance | 0x80);
                distance >>>= 7;
            }
            digits[at++] = (byte) distance;
            before = key;
        }
        out.writeInt(keys.length);
        out.writeInt(at);
        out.write(digits, 0, at);
    }

    private static void writeWide(DataOutputStream out, byte[][] weights) throws IOException {
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
