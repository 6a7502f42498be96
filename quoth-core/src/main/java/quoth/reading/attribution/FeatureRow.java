package quoth.reading.attribution;

import quoth.language.model.FeatureKeys;

/** The features that fire for something, as their keys. */
final class FeatureRow {

    private final int[] keys;
    private int count;

    /** A row for at most {@code most} features. */
    FeatureRow(int most) {
        keys = new int[most];
    }

    void begin() {
        count = 0;
    }

    /** The keys, at the start of an array that the next row overwrites. */
    int[] keys() {
        return keys;
    }

    int count() {
        return count;
    }

    void add(int template, int first, int second) {
        keys[count++] = FeatureKeys.of(template, first, second);
    }
}
