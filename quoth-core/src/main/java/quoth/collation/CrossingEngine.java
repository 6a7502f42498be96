package quoth.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Runs any {@link Crossing} on threads. The result depends on the order of the items, which the caller makes canonical, and on
 * nothing else: not on the number of threads, nor on which of them is faster.
 *
 * <p>Every pair of items that meets in enough blocks is compared once, however many keys the two share.
 *
 * <p><b>Large blocks.</b> In a block of up to {@value Blocks#LIMIT} items everybody meets everybody. In a larger one an item
 * meets the {@value Blocks#ANCHORS} earliest of the block and the {@value Blocks#NEIGHBOURS} that follow it in the pile's
 * order, so that the number of comparisons grows with the block and not with its square. Nothing is dropped: <i>n</i> copies
 * of one text are all compared with the earliest of them, and stay linked as one group however many they are.
 */
public final class CrossingEngine {

    /** Items that one thread takes at a time. */
    private static final int CHUNK = 16;

    private final int threads;

    private CrossingEngine(int threads) {
        this.threads = threads;
    }

    /** An engine on so many threads; fails when there is not at least one. */
    public static CrossingEngine onThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
        }
        return new CrossingEngine(threads);
    }

    /** Blocks, compares and links {@code items}, which must stand in the pile's order. */
    public <I, E, R> R run(Crossing<I, E, R> crossing, List<I> items) {
        Blocks blocks = Blocks.of(each(items.size(), i -> crossing.blocks(items.get(i))));
        List<List<Crossing.Pair<I, E>>> found =
                each(items.size(), i -> compare(crossing, items, i, blocks.partners(i, crossing.meetings())));
        return crossing.link(items, found.stream().flatMap(List::stream).toList());
    }

    /** Computes something for each of the numbers below {@code count}, on the engine's threads, in order. */
    public <T> List<T> each(int count, Work<T> work) {
        if (threads == 1 || count <= CHUNK) {
            return IntStream.range(0, count).mapToObj(work::of).toList();
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<List<T>>> chunks = new ArrayList<>();
            for (int start = 0; start < count; start += CHUNK) {
                int from = start;
                int to = Math.min(count, start + CHUNK);
                chunks.add(() -> IntStream.range(from, to).mapToObj(work::of).toList());
            }
            List<T> results = new ArrayList<>(count);
            for (Future<List<T>> chunk : pool.invokeAll(chunks)) {
                results.addAll(chunk.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while documents were being compared", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a comparison of documents failed", e.getCause());
        }
    }

    private static <I, E> List<Crossing.Pair<I, E>> compare(
            Crossing<I, E, ?> crossing, List<I> items, int item, int[] partners) {
        List<Crossing.Pair<I, E>> found = new ArrayList<>(Math.min(4, partners.length));
        I left = items.get(item);
        for (int partner : partners) {
            I right = items.get(partner);
            Optional<E> evidence = crossing.compare(left, right);
            evidence.ifPresent(e -> found.add(new Crossing.Pair<>(left, right, e)));
        }
        return found;
    }

    /**
     * Something that is computed for each of a list of items.
     *
     * @param <T> what is computed
     */
    @FunctionalInterface
    public interface Work<T> {

        /** The result for the item at {@code index}; called on any thread. */
        T of(int index);
    }
}
