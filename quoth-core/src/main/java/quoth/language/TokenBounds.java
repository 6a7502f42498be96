package quoth.language;

import java.util.Arrays;

/** Where the tokens of a text stand, in order: a list of pairs of UTF-16 offsets that makes no object for a token. */
final class TokenBounds {

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }
}
