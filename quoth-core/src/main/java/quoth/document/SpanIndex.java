package quoth.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds those of many spans of a text in which some words stand, without going through all of them: in time that grows with the
 * logarithm of their number and with how many are found. The spans may lie anyhow, one inside the other too. Immutable, safe on
 * any thread.
 */
public final class SpanIndex {

    /** The numbers of the spans, by their starts. */
    private final int[] numbers;

    private final int[] starts;

    /** A tree of the greatest ends: the spans in {@link #numbers}' order are its leaves, each node has the greater of its two. */
    private final int[] ends;

    private SpanIndex(List<Span> spans) {
        this.numbers = IntStream.range(0, spans.size())
                .boxed()
                .sorted(Comparator.comparingInt(number -> spans.get(number).start()))
                .mapToInt(number -> number)
                .toArray();
        this.starts =
                IntStream.of(numbers).map(number -> spans.get(number).start()).toArray();
        int leaves = Math.max(1, Integer.highestOneBit(Math.max(1, numbers.length - 1)) << 1);
        this.ends = new int[2 * leaves];
        for (int i = 0; i < numbers.length; i++) {
            ends[leaves + i] = spans.get(numbers[i]).end();
        }
        for (int node = leaves - 1; node > 0; node--) {
            ends[node] = Math.max(ends[2 * node], ends[2 * node + 1]);
        }
    }

    /** An index of some spans. */
    public static SpanIndex of(List<Span> spans) {
        return new SpanIndex(spans);
    }

    /** The numbers, in the list that the index is of, of the spans in which some words stand whole; ascending. */
    public int[] around(Span words) {
        Found found = new Found(words.end(), firstFrom(words.start() + 1));
        found.collect(1, 0, ends.length / 2);
        int[] all = Arrays.copyOf(found.numbers, found.count);
        Arrays.sort(all);
        return all;
    }

    /** Whether some words stand whole in one of the spans. */
    public boolean covers(Span words) {
        return around(words).length > 0;
    }

    /** How many spans start before a position. */
    private int firstFrom(int position) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Gathers the spans before some place of the order that reach as far as some words do. */
    private final class Found {

        private final int end;
        private final int before;
        private int[] numbers = new int[8];
        private int count;

        Found(int end, int before) {
            this.end = end;
            this.before = before;
        }

        void collect(int node, int first, int size) {
            if (first >= before || ends[node] < end) {
                return;
            }
            if (size == 1) {
                if (count == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * count);
                }
                numbers[count++] = SpanIndex.this.numbers[first];
                return;
            }
            collect(2 * node, first, size / 2);
            collect(2 * node + 1, first + size / 2, size / 2);
        }
    }
}
