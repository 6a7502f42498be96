package quoth.reading.attribution;

/**
 * Words that attribute.
 *
 * @param from index of the first in the {@link Words}
 * @param to the index after the last
 */
public record Cue(int from, int to) {

    /** Fails when there is no word. */
    public Cue {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a cue must satisfy 0 <= from < to, but was [" + from + ", " + to + ")");
        }
    }

    /** Whether a word is one of the cue's. */
    boolean holds(int word) {
        return from <= word && word < to;
    }
}
