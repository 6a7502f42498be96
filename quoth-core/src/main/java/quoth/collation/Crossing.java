package quoth.collation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A task that crosses documents, in the one shape that all of them have: <b>block</b> items under the keys where likely
 * partners meet, <b>compare</b> the pairs inside a block and keep the evidence, <b>link</b> the pairs into a result. An
 * engine that runs one task runs them all, on threads or on a cluster.
 *
 * <p>Implementations are pure: {@link #keys} and {@link #compare} are called on any thread in any order.
 *
 * @param <I> what is compared
 * @param <E> the evidence that two of them belong together
 * @param <R> the result
 */
public interface Crossing<I, E, R> {

    /** The keys under which {@code item} can meet its partners; none when it can have none. */
    Collection<String> keys(I item);

    /**
     * The same keys as numbers of 64 bits, evenly spread: the blocks that the item falls into. A task whose keys are hashes to
     * begin with gives them here and never writes them out.
     */
    default long[] blocks(I item) {
        return keys(item).stream().mapToLong(Hash::of).toArray();
    }

    /** In how many blocks two items must meet to be compared; 1 where a single key is reason enough. */
    default int meetings() {
        return 1;
    }

    /**
     * The evidence that two items that met belong together (or, where the task keeps such, that they must not), or empty.
     * Called once for each pair with the item that comes earlier in the pile's order on the left.
     */
    Optional<E> compare(I left, I right);

    /** Joins the pairs into the result. Gets all items in the pile's order and all evidence, sorted by the items' order. */
    R link(List<I> items, List<Pair<I, E>> pairs);

    /**
     * Two items and the evidence that they belong together.
     *
     * @param left the one earlier in the pile's order
     * @param right the other
     * @param evidence why
     * @param <I> what is compared
     * @param <E> the evidence
     */
    record Pair<I, E>(I left, I right, E evidence) {}
}
