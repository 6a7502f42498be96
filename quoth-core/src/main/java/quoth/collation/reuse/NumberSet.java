package quoth.collation.reuse;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A set of whole numbers that grows, in 4 bytes a number and room to grow. There may be one for every sentence that two texts
 * share, and most hold one or two.
 */
final class NumberSet {

    private static final int[] NONE = {};

    /** The numbers: up to {@link #ordered} ascending and each once, then as they came. */
    private int[] numbers = NONE;

    private int ordered;
    private int count;

    /** Adds a number, unless it is there. */
    void add(int number) {
        if (count > 0 && numbers[count - 1] == number) {
            return;
        }
        if (count == numbers.length) {
            order();
            if (2 * count >= numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(2, 2 * count));
            }
        }
        numbers[count++] = number;
    }

    /** How many different numbers there are. */
    int size() {
        order();
        return count;
    }

    /** The numbers, ascending. */
    IntStream numbers() {
        order();
        return Arrays.stream(numbers, 0, count);
    }

    private void order() {
        if (ordered == count) {
            return;
        }
        Arrays.sort(numbers, 0, count);
        int kept = 1;
        for (int i = 1; i < count; i++) {
            if (numbers[i] != numbers[kept - 1]) {
                numbers[kept++] = numbers[i];
            }
        }
        count = kept;
        ordered = kept;
    }
}
