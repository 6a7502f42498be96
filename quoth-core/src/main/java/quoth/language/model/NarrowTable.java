package quoth.language.model;

/**
 * Weights for four classes at most: a feature and its weights share one slot of 64 bits, so that finding them costs one
 * access to memory.
 */
final class NarrowTable implements ScoreTable {

    static final int MOST_CLASSES = 4;

    private final int classes;
    private final long[] slots;
    private final int mask;

    /**
     * A table.
     *
     * @param planes for each class the weights of all features
     */
    NarrowTable(int[] keys, byte[][] planes) {
        classes = planes.length;
        int capacity = Math.max(2, Integer.highestOneBit(Math.max(1, keys.length)) * 2);
        if (keys.length > capacity * 0.7) {
            capacity *= 2;
        }
        mask = capacity - 1;
        slots = new long[capacity];
        for (int row = 0; row < keys.length; row++) {
            int slot = keys[row] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = packed(keys[row], planes, row);
        }
    }

    private static long packed(int key, byte[][] planes, int row) {
        int weights = 0;
        for (int c = 0; c < planes.length; c++) {
            weights |= (planes[c][row] & 0xFF) << (8 * c);
        }
        return (long) key << 32 | (weights & 0xFFFF_FFFFL);
    }

    @Override
    public void score(int[] keys, int count, int[] scores) {
        int first = 0;
        int second = 0;
        int third = 0;
        int fourth = 0;
        for (int i = 0; i < count; i++) {
            int key = keys[i];
            int slot = key & mask;
            long entry;
            while ((entry = slots[slot]) != 0) {
                if ((int) (entry >>> 32) == key) {
                    first += (byte) entry;
                    second += (byte) (entry >>> 8);
                    third += (byte) (entry >>> 16);
                    fourth += (byte) (entry >>> 24);
                    break;
                }
                slot = (slot + 1) & mask;
            }
        }
        int[] sums = {first, second, third, fourth};
        System.arraycopy(sums, 0, scores, 0, classes);
    }
}
