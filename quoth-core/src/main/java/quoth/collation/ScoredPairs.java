package quoth.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs of numbered items with a score each, in flat arrays: 16 bytes a pair. What clustering can join at all is told before it
 * begins: where two groups are joined by a mean of the scores of pairs between them, one of these pairs must have as much, so items that
 * no chain of such pairs connects never come together, however many other pairs there are between them.
 */
public final class ScoredPairs {

    private final int items;
    private int[] lefts = new int[16];
    private int[] rights = new int[16];
    private double[] scores = new double[16];
    private int count;

    /** No pairs yet of so many items. */
    public ScoredPairs(int items) {
        this.items = items;
    }

    /** Adds a pair. */
    public void add(int left, int right, double score) {
        if (count == scores.length) {
            lefts = Arrays.copyOf(lefts, 2 * count);
            rights = Arrays.copyOf(rights, 2 * count);
            scores = Arrays.copyOf(scores, 2 * count);
        }
        lefts[count] = left;
        rights[count] = right;
        scores[count++] = score;
    }

    /** The parts of two items and more that chains of pairs with a score of {@code enough} connect, by their least item. */
    public List<Part> parts(double enough) {
        Components components = new Components(items);
        for (int pair = 0; pair < count; pair++) {
            if (scores[pair] >= enough) {
                components.join(lefts[pair], rights[pair]);
            }
        }
        int[] sizes = new int[items];
        for (int item = 0; item < items; item++) {
            sizes[components.of(item)]++;
        }
        Part[] partOf = new Part[items];
        int[] places = new int[items];
        List<Part> parts = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            int least = components.of(item);
            if (sizes[least] > 1) {
                if (least == item) {
                    partOf[item] = new Part();
                    parts.add(partOf[item]);
                }
                places[item] = partOf[least].members.size();
                partOf[least].members.add(item);
            }
        }
        for (int pair = 0; pair < count; pair++) {
            int least = components.of(lefts[pair]);
            if (sizes[least] > 1 && least == components.of(rights[pair])) {
                partOf[least].pairs.add(pair);
            }
        }
        parts.forEach(part -> part.places = places);
        return parts;
    }

    /** Items that hang together, with the pairs among them. */
    public final class Part {

        private final List<Integer> members = new ArrayList<>();
        private final Numbers pairs = new Numbers();
        private int[] places = {};

        private Part() {}

        /** Its items, ascending. */
        public List<Integer> members() {
            return List.copyOf(members);
        }

        /** Gives all pairs of its items in the order in which they were added, with the place of each item among its members. */
        public void forEach(Pair each) {
            for (int i = 0; i < pairs.size; i++) {
                int pair = pairs.numbers[i];
                each.of(places[lefts[pair]], places[rights[pair]], scores[pair]);
            }
        }
    }

    /** What is done with a pair. */
    @FunctionalInterface
    public interface Pair {

        /** Takes the places of two items and their score. */
        void of(int left, int right, double score);
    }

    private static final class Numbers {

        private int[] numbers = new int[4];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }
    }
}
