package quoth.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import quoth.command.Workshop.Source;
import quoth.intake.Rejection;
import quoth.intake.Taken;

/**
 * What a source holds, one after the other. A small source is read at once; a large one, which may be a file with a million
 * documents, is read by a thread of its own that never gets far ahead.
 */
final class SourceItems {

    private static final long SMALL = 4L << 20;
    private static final int AHEAD = 64;

    private SourceItems() {}

    static Iterator<Taken> of(Source source) {
        if (source.bytes() <= SMALL) {
            List<Taken> items = new ArrayList<>();
            readInto(source, items::add);
            return items.iterator();
        }
        return new Streamed(source);
    }

    /** Reads, and turns a failure of intake itself into a rejection. */
    private static void readInto(Source source, Consumer<Taken> into) {
        try {
            source.read(into);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            into.accept(
                    new Rejection(source.uri(), "It could not be taken in, because Quoth failed on it: " + e + "."));
        }
    }

    private static final class Streamed implements Iterator<Taken> {

        private final Source source;
        private final BlockingQueue<Optional<Taken>> queue = new ArrayBlockingQueue<>(AHEAD);
        private boolean started;
        private Optional<Taken> next = Optional.empty();

        Streamed(Source source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            if (!started) {
                started = true;
                Thread.ofPlatform().daemon().name("intake").start(this::produce);
                next = await();
            }
            return next.isPresent();
        }

        @Override
        public Taken next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Taken taken = next.orElseThrow();
            next = await();
            return taken;
        }

        private void produce() {
            readInto(source, taken -> put(Optional.of(taken)));
            put(Optional.empty());
        }

        private void put(Optional<Taken> taken) {
            try {
                queue.put(taken);
            } catch (InterruptedException e) {
                throw new CancellationException("interrupted");
            }
        }

        private Optional<Taken> await() {
            try {
                return queue.take();
            } catch (InterruptedException e) {
                throw new CancellationException("interrupted");
            }
        }
    }
}
