package quoth.views.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Triples of numbers that grow and take no more room than they must. */
final class Rows {

    private int[] numbers = new int[3];
    private int size;

    /**
     * Where something stands and whom else it concerns.
     *
     * @param document the document's place in the order of publication
     * @param index index into a list of its reading
     * @param other the number of another entity; below 0 where there is none
     */
    record Row(int document, int index, int other) {}

    void add(int document, int index, int other) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(6, numbers.length * 2 / 3 * 3));
        }
        numbers[size] = document;
        numbers[size + 1] = index;
        numbers[size + 2] = other;
        size += 3;
    }

    /** The rows in the order of publication and of the text. */
    List<Row> inOrder() {
        return IntStream.range(0, size / 3)
                .mapToObj(i -> new Row(numbers[3 * i], numbers[3 * i + 1], numbers[3 * i + 2]))
                .sorted(Comparator.comparingInt(Row::document)
                        .thenComparingInt(Row::index)
                        .thenComparingInt(Row::other))
                .toList();
    }
}
