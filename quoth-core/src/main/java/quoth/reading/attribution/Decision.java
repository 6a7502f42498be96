package quoth.reading.attribution;

/** Chooses a label for a token from the features that fire for it: a model, or the lab while it trains one. */
@FunctionalInterface
public interface Decision {

    /**
     * The label of a token.
     *
     * @param token index in the {@link Words}
     * @param keys the features, at the start of the array
     * @param count how many there are; the array may be changed
     */
    int label(int token, int[] keys, int count);
}
