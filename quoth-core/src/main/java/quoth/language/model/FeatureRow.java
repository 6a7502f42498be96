package quoth.language.model;

import java.util.Arrays;

/** The features that fire for something, as their {@linkplain FeatureKeys keys}. Used again for the next. */
public final class FeatureRow {

    private int[] keys = new int[128];
    private int count;

    /** An empty row. */
    public FeatureRow() {}

    /** Empties the row. */
    public void begin() {
        count = 0;
    }

    /** The keys, at the start of an array that the next row overwrites. */
    public int[] keys() {
        return keys;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Adds the feature of a template with one value. */
    public void add(int template, int value) {
        put(FeatureKeys.of(template, value));
    }

    /** Adds the feature of a template with two values. */
    public void add(int template, int first, int second) {
        put(FeatureKeys.of(template, first, second));
    }

    /** Adds the feature of a template with three values. */
    public void add(int template, int first, int second, int third) {
        put(FeatureKeys.of(template, first, second, third));
    }

    private void put(int key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
        }
        keys[count++] = key;
    }
}
