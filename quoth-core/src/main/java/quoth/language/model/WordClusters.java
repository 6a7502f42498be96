package quoth.language.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Which words are used alike: for each of the most frequent words of news a coarse cluster (1 to 64) and a fine one (1 to
 * 1,000), 0 for every other word, and whether it is known that the word is no name, even with a capital. Words are known by
 * {@link FeatureKeys#word(CharSequence)}.
 *
 * <p>In a {@linkplain ModelFile body}: number of words (4 bytes), the words' numbers ascending as unsigned numbers (4 bytes
 * each), coarse clusters (1 byte each; the high bit is
 * set where the word is no name), fine clusters (2 bytes each; the high bit is set where
 * the word ends names of bodies and places).
 */
public final class WordClusters {

    private static final String KIND = "clusters";
    private static final int VERSION = 3;
    private static final int NO_NAME = 1 << 23;
    private static final int ENDS_NAMES = 1 << 15;

    private final int[] slots;
    private final int[] clusters;
    private final int mask;

    private WordClusters(int[] words, byte[] coarse, short[] fine) {
        int capacity = Math.max(2, Integer.highestOneBit(Math.max(1, words.length)) * 4);
        mask = capacity - 1;
        slots = new int[capacity];
        clusters = new int[capacity];
        for (int i = 0; i < words.length; i++) {
            int slot = words[i] & mask;
            while (clusters[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = words[i];
            clusters[slot] = (coarse[i] & 0xFF) << 16 | (fine[i] & 0xFFFF);
        }
    }

    /** The clusters that ship with Quoth, loaded once. */
    public static WordClusters standard() {
        return Standard.CLUSTERS;
    }

    /** Both clusters of a word in one number: 0 for a word without any. Take it apart with {@link #coarse} and {@link #fine}. */
    public int of(int word) {
        int slot = word & mask;
        while (clusters[slot] != 0) {
            if (slots[slot] == word) {
                return clusters[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    /** The coarse cluster in what {@link #of} gave. */
    public static int coarse(int clusters) {
        return clusters >>> 16 & 0x7F;
    }

    /** Whether the word in what {@link #of} gave is known to be no name, even where it is written with a capital. */
    public static boolean isNoName(int clusters) {
        return (clusters & NO_NAME) != 0;
    }

    /** The fine cluster in what {@link #of} gave. */
    public static int fine(int clusters) {
        return clusters & 0x7FFF;
    }

    /** Whether the word in what {@link #of} gave often is the last of a name that is nobody's: University, Street, Party. */
    public static boolean endsNames(int clusters) {
        return (clusters & ENDS_NAMES) != 0;
    }

    static WordClusters read(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > 1 << 22) {
            throw new IOException(count + " words cannot be");
        }
        int[] words = new int[count];
        for (int i = 0; i < count; i++) {
            words[i] = in.readInt();
        }
        byte[] coarse = new byte[count];
        in.readFully(coarse);
        short[] fine = new short[count];
        for (int i = 0; i < count; i++) {
            fine[i] = in.readShort();
        }
        return new WordClusters(words, coarse, fine);
    }

    /**
     * Writes a file of clusters.
     *
     * @param words the words' numbers, ascending as unsigned numbers
     * @param coarse their coarse clusters, plus 128 for words that are no names
     * @param fine their fine clusters, plus 32,768 for words that end names of bodies and places
     */
    public static void write(java.io.OutputStream file, int[] words, byte[] coarse, short[] fine) throws IOException {
        ModelFile.write(file, KIND, VERSION, (DataOutputStream out) -> {
            out.writeInt(words.length);
            for (int word : words) {
                out.writeInt(word);
            }
            out.write(coarse);
            for (short cluster : fine) {
                out.writeShort(cluster);
            }
        });
    }

    private static final class Standard {
        static final WordClusters CLUSTERS =
                ModelFile.load(WordClusters.class, "/quoth/language/clusters.model", KIND, VERSION, WordClusters::read);
    }
}
