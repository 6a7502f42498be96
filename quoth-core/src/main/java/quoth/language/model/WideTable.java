package quoth.language.model;

import java.util.Arrays;

/** Weights for many classes: a feature owns a row of pairs (class, weight), of which only what is not zero is kept. */
final class WideTable implements ScoreTable {

    private final int classes;
    private final int[] slots;
    private final int[] rows;
    private final byte[] entryClasses;
    private final byte[] entryWeights;
    private final int mask;

    /**
     * A table.
     *
     * @param rowStarts where the row of each key starts among the entries, and where the last one ends
     */
    WideTable(int classes, int[] keys, int[] rowStarts, byte[] entryClasses, byte[] entryWeights) {
        this.classes = classes;
        this.entryClasses = entryClasses;
        this.entryWeights = entryWeights;
        int capacity = Math.max(2, Integer.highestOneBit(Math.max(1, keys.length)) * 4);
        mask = capacity - 1;
        slots = new int[capacity];
        rows = new int[capacity];
        for (int row = 0; row < keys.length; row++) {
            int slot = keys[row] & mask;
            while (rows[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = keys[row];
            rows[slot] = rowStarts[row] << 8 | (rowStarts[row + 1] - rowStarts[row]);
        }
    }

    @Override
    public void score(int[] keys, int count, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < count; i++) {
            int key = keys[i];
            int slot = key & mask;
            int row;
            while ((row = rows[slot]) != 0) {
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
}
