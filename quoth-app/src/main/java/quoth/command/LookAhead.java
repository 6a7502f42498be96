package quoth.command;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Runs tasks on other threads a bounded number ahead of the one who takes their results, and gives the results in the order
 * of the tasks. The tasks are drawn on the thread that takes the results.
 *
 * @param <T> what a task results in
 */
final class LookAhead<T> implements Iterator<T> {

    private final Iterator<? extends Callable<T>> tasks;
    private final ExecutorService threads;
    private final int depth;
    private final Queue<Future<T>> running = new ArrayDeque<>();

    /**
     * Looks ahead over {@code tasks}.
     *
     * @param depth how many tasks may be running or done whose results are not yet taken
     */
    LookAhead(Iterator<? extends Callable<T>> tasks, ExecutorService threads, int depth) {
        this.tasks = tasks;
        this.threads = threads;
        this.depth = depth;
    }

    @Override
    public boolean hasNext() {
        return !running.isEmpty() || tasks.hasNext();
    }

    @Override
    public T next() {
        while (running.size() < depth && tasks.hasNext()) {
            running.add(threads.submit(tasks.next()));
        }
        Future<T> first = running.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        try {
            return first.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
