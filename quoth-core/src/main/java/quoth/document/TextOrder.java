package quoth.document;

import java.util.List;
import java.util.function.Function;

/** Finds places in lists that are in the order of the text, by their starts, without going through all of them. */
public final class TextOrder {

    private TextOrder() {}

    /** Those that start at {@code from} or behind it and before {@code to}, in order. */
    public static <T> List<T> startingIn(List<T> ordered, Function<T, Span> place, int from, int to) {
        int first = firstFrom(ordered, place, from);
        return ordered.subList(first, Math.max(first, firstFrom(ordered, place, to)));
    }

    /** The number of the last that starts at {@code position} or before it; -1 when there is none. */
    public static <T> int lastUntil(List<T> ordered, Function<T, Span> place, int position) {
        return firstFrom(ordered, place, position + 1) - 1;
    }

    /** The number of the first that starts at {@code position} or behind it; the size of the list when there is none. */
    public static <T> int firstFrom(List<T> ordered, Function<T, Span> place, int position) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(ordered.get(middle)).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
