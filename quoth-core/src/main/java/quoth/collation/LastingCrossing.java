package quoth.collation;

/**
 * A crossing whose evidence depends on the two items that are compared and on nothing else of the pile, so that a pair that
 * was compared once need not be compared again while both stay as they are ({@link Comparisons}).
 *
 * @param <I> what is compared
 * @param <E> the evidence that two of them belong together
 * @param <R> the result
 */
public interface LastingCrossing<I, E, R> extends Crossing<I, E, R> {

    /** A number of 64 bits, evenly spread, for all that {@link #compare} looks at in an item. */
    long fingerprint(I item);

    /** The evidence as whole numbers, one at least and none below 0. */
    int[] write(E evidence);

    /** The evidence that {@link #write} made these numbers of. */
    E read(int[] numbers);
}
