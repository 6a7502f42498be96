package quoth.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a command in good order when the process is told to end (Ctrl-C): the command is asked to stop, and the process waits
 * a moment until the dossier is closed. If that takes too long the dossier is sound all the same, by its transactions.
 */
final class Stop implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 5;

    private final CountDownLatch asking = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean asked;

    private Stop(Runnable farewell) {
        this.hook = new Thread(() -> stop(farewell), "stop");
    }

    /**
     * Listens for the end of the process until it is closed.
     *
     * @param farewell what to do at the end of a process that was told to end
     */
    static Stop onEndOfProcess(Runnable farewell) {
        Stop stop = new Stop(farewell);
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    /** Whether the command should stop. */
    boolean isAsked() {
        return asked;
    }

    /** Waits until the command should stop. */
    void await() throws InterruptedException {
        asking.await();
    }

    private void stop(Runnable farewell) {
        asked = true;
        asking.countDown();
        try {
            boolean inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (inTime) {
                farewell.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending; the hook is at work and sees that the command has ended.
            }
        }
    }
}
