package quoth.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a dossier, for longer than one transaction.
 *
 * <p>It is the system's lock on an empty file beside the dossier, {@code pile.quoth-lock}, so it ends with the process that
 * holds it, however that ends. The file is removed when the lock is released; one that a killed process left behind does not
 * matter. The dossier itself cannot be locked this way: closing any handle of it would end SQLite's own locks.
 */
final class WriteLock implements AutoCloseable {

    private static final int PAUSE_MILLISECONDS = 50;

    private final Path file;
    private final FileChannel channel;

    private WriteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock for {@code dossier}; fails at once with {@link DossierException} when it is taken or cannot be made. */
    static WriteLock of(Path dossier) {
        Path file = dossier.resolveSibling(dossier.getFileName() + "-lock");
        try {
            return tryLock(file).orElseThrow(() -> DossierException.busy(dossier, new OverlappingFileLockException()));
        } catch (FileSystemException e) {
            throw new DossierException(
                    DossierException.Trouble.REFUSED,
                    dossier + " cannot be written: check that its folder exists and may be written to.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock for {@code dossier} as soon as it is free; empty when it is not within {@code patience}. */
    static Optional<WriteLock> within(Path dossier, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return Optional.of(of(dossier));
            } catch (DossierException e) {
                if (e.trouble() != DossierException.Trouble.BUSY || System.nanoTime() >= end) {
                    return Optional.empty();
                }
            }
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    private static Optional<WriteLock> tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            held = locked(channel) && stillNamed(file);
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? Optional.of(new WriteLock(file, channel)) : Optional.empty();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whether the file is still there after it was locked; its last holder may have removed it in between. */
    private static boolean stillNamed(Path file) {
        return Files.exists(file);
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The lock has ended with the channel; the empty file that stays is used again by the next writer.
        }
    }
}
