package quoth.dossier;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A value that is made once, when it is first asked for or told to begin. Whoever asks first makes it; others wait. When making
 * it fails, those who wait for it fail with the same exception, or with {@link
 * DossierException} where there is not enough memory, and who asks next has it tried again.
 *
 * @param <T> the value
 */
public final class Deferred<T> {

    private final Supplier<T> maker;
    private volatile Attempt<T> attempt;

    /** A value that {@code maker} makes; nothing is made yet. */
    public Deferred(Supplier<T> maker) {
        this.maker = maker;
        this.attempt = new Attempt<>(maker);
    }

    /** The value. */
    public T get() {
        Attempt<T> now = attempt;
        now.begun.set(true);
        now.making.run();
        try {
            return now.making.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        } catch (ExecutionException e) {
            throw failed(now, e);
        }
    }

    /** Begins to make the value on a thread of its own, unless that has begun. */
    public void begin(String thread) {
        Attempt<T> now = attempt;
        if (now.begun.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name(thread).start(now.making);
        }
    }

    /** The value, if it is made already or within {@code patience}; begins nothing. */
    public Optional<T> within(Duration patience) {
        Attempt<T> now = attempt;
        try {
            return Optional.of(now.making.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw failed(now, e);
        }
    }

    /** Whether the value is at hand. */
    public boolean isMade() {
        return attempt.making.state() == Future.State.SUCCESS;
    }

    private synchronized RuntimeException failed(Attempt<T> now, ExecutionException e) {
        if (attempt.equals(now)) {
            attempt = new Attempt<>(maker);
        }
        return switch (e.getCause()) {
            case RuntimeException cause -> cause;
            case OutOfMemoryError cause -> DossierException.tooLarge(cause);
            case null, default -> new IllegalStateException(e);
        };
    }

    /** One attempt to make the value. */
    private static final class Attempt<T> {
        private final FutureTask<T> making;
        private final AtomicBoolean begun = new AtomicBoolean();

        Attempt(Supplier<T> maker) {
            this.making = new FutureTask<>(maker::get);
        }
    }
}
