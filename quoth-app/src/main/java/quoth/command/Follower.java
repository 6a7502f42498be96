package quoth.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import quoth.dossier.DossierException;

/**
 * Follows rulings on a thread of its own, so that nobody who rules has to wait for it. What is given while one run goes on is
 * taken up by the next run, all together.
 */
final class Follower implements AutoCloseable {

    /** Less than whoever ends the process waits for it. */
    private static final int FAREWELL_SECONDS = 4;

    private final Runnable work;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("follower").factory());
    private Optional<CompletableFuture<Void>> waiting = Optional.empty();
    private volatile Optional<String> trouble = Optional.empty();

    /** A follower that does {@code work}, which takes up whatever was given before it begins. */
    Follower(Runnable work) {
        this.work = work;
    }

    /** Has what was given so far followed, and waits for that, but no longer than {@code patience}. */
    void follow(Duration patience) {
        try {
            next().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // It goes on beside, or it has said what hinders it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The end of a run that has not begun yet. */
    private synchronized CompletableFuture<Void> next() {
        CompletableFuture<Void> run = waiting.orElseGet(() -> CompletableFuture.runAsync(this::run, thread));
        waiting = Optional.of(run);
        return run;
    }

    private synchronized void begin() {
        waiting = Optional.empty();
    }

    private void run() {
        begin();
        try {
            work.run();
            trouble = Optional.empty();
        } catch (DossierException | Refusal e) {
            trouble = Optional.of(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            trouble = Optional.of(String.valueOf(DossierException.tooLarge(e).getMessage()));
        } catch (RuntimeException e) {
            trouble = Optional.of("Quoth failed on it: " + e + ".");
        }
    }

    /** Why the last run failed, in a sentence; empty when it did not. */
    Optional<String> trouble() {
        return trouble;
    }

    /** Lets a run that goes on end, if that takes no longer than a moment. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
