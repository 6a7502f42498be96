package quoth.reading.coreference;

import java.util.Arrays;
import quoth.language.model.FeatureKeys;

/** The features that fire for something, as their keys. */
final class Row {

    private int[] keys = new int[160];
    private int count;

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
        put(FeatureKeys.of(template, first, second));
    }

    void add(int template, int first, int second, int third) {
        put(FeatureKeys.of(template, first, second, third));
    }

    private void put(int key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
        }
        keys[count++] = key;
    }
}
