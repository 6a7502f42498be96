package quoth.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import quoth.collation.Collator;
import quoth.dossier.Dossier;
import quoth.dossier.DossierException;
import quoth.dossier.Holdings;
import quoth.dossier.Shelf;
import quoth.views.NumberWords;
import quoth.views.page.Edition;

/**
 * The newest edition of a dossier. While a reading goes on the last edition stays; as soon as the dossier is collated anew the
 * next is made beside it and takes its place.
 */
final class Current implements AutoCloseable {

    private final Path file;
    private final Collator collator;
    private final ExecutorService press = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("edition").factory());
    private final AtomicBoolean pressing = new AtomicBoolean();
    private volatile Printed printed;
    private volatile Optional<Shelf> before = Optional.empty();

    Current(Path file, Collator collator) {
        this.file = file;
        this.collator = collator;
        this.printed = print();
    }

    /** The newest edition that is done. */
    Edition edition() {
        if (isOutdated() && pressing.compareAndSet(false, true)) {
            press.execute(this::renew);
        }
        return printed.edition();
    }

    /** The newest edition, with whatever the dossier has come to by now. Waits for it to be made. */
    synchronized Edition renewed() {
        if (isOutdated()) {
            replace();
        }
        return printed.edition();
    }

    /** What a reader should know of the state of the dossier, in sentences. */
    List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (!Files.exists(file)) {
            notices.add(file + " is no longer where it was. What you see is what was read from it last; nothing can be"
                    + " changed until it is back.");
            return notices;
        }
        printed.shelf()
                .ifPresentOrElse(
                        shelf -> {
                            if (shelf.isBeingChanged()) {
                                notices.add("A reading or a ruling is being worked in. The dossier holds "
                                        + NumberWords.of(shelf.documentsByNow())
                                        + " documents by now; this page shows the state before.");
                            }
                        },
                        () -> notices.add(
                                "The last reading has not finished. This page shows what the dossier holds so far."));
        return notices;
    }

    private boolean isOutdated() {
        try {
            return printed.shelf().map(Shelf::isOutdated).orElse(true);
        } catch (DossierException e) {
            return false;
        }
    }

    private void renew() {
        try {
            renewed();
        } catch (DossierException e) {
            // The last edition stays; the next request tries again.
        } finally {
            pressing.set(false);
        }
    }

    private void replace() {
        Optional<Shelf> old = printed.shelf();
        if (old.isEmpty()) {
            // Nothing but a collated dossier is better than what was collated for this server alone.
            Shelf.open(file).ifPresent(shelf -> printed = new Printed(new Edition(shelf), Optional.of(shelf)));
            return;
        }
        printed = print();
        // Whoever is still reading the edition before may fetch documents from it.
        before.ifPresent(Shelf::close);
        before = old;
    }

    private Printed print() {
        Optional<Shelf> shelf = Shelf.open(file);
        if (shelf.isPresent()) {
            return new Printed(new Edition(shelf.get()), shelf);
        }
        try (Dossier dossier = Dossier.open(file)) {
            return new Printed(new Edition(Holdings.of(dossier.pile(collator))), Optional.empty());
        }
    }

    @Override
    public void close() {
        press.shutdownNow();
        before.ifPresent(Shelf::close);
        printed.shelf().ifPresent(Shelf::close);
    }

    /**
     * An edition and what its documents are fetched from.
     *
     * @param edition the edition
     * @param shelf the open dossier; empty when the pile is in memory as a whole
     */
    private record Printed(Edition edition, Optional<Shelf> shelf) {}
}
