package quoth.dossier;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A value that is made once, when it is first asked for or told to begin. Whoever asks first makes it; others wait. When making
 * it fails, everybody who asks fails with the same exception.
 *
 * @param <T> the value
 */
public final class Deferred<T> {

    private final FutureTask<T> making;
    private final AtomicBoolean begun = new AtomicBoolean();

    /** A value that {@code maker} makes; nothing is made yet. */
    public Deferred(Supplier<T> maker) {
        this.making = new FutureTask<>(maker::get);
    }

    /** The value. */
    public T get() {
        begun.set(true);
        making.run();
        try {
            return making.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    /** Begins to make the value on a thread of its own, unless that has begun. */
    public void begin(String thread) {
        if (begun.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name(thread).start(making);
        }
    }

    /** The value, if it is made already or within {@code patience}; begins nothing. */
    public Optional<T> within(Duration patience) {
        try {
            return Optional.of(making.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
}
