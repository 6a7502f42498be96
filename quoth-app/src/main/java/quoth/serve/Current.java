package quoth.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import quoth.collation.Collator;
import quoth.dossier.Deferred;
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
    private final Deferred<Printed> first;
    private volatile Optional<Printed> later = Optional.empty();
    private volatile Optional<Shelf> before = Optional.empty();
    private final AtomicInteger editions = new AtomicInteger();

    /** Begins to make the first edition on a thread of its own. */
    Current(Path file, Collator collator) {
        this.file = file;
        this.collator = collator;
        this.first = new Deferred<>(this::print);
        first.begin("first edition");
    }

    /** Waits for the first edition; fails when the dossier cannot be opened. */
    void await() {
        first.get();
    }

    private Printed printed() {
        return later.orElseGet(first::get);
    }

    /** The newest edition that is done. */
    Edition edition() {
        if (isOutdated() && pressing.compareAndSet(false, true)) {
            press.execute(this::renew);
        }
        return printed().edition();
    }

    /** The newest edition, with whatever the dossier has come to by now. Waits for it to be made. */
    synchronized Edition renewed() {
        if (isOutdated()) {
            replace();
        }
        return printed().edition();
    }

    /** Counts the editions, so that a page can tell whether there is a newer one. */
    int number() {
        return printed().number();
    }

    /** What a reader should know of the state of the dossier, in sentences. */
    List<String> notices() {
        if (!Files.exists(file)) {
            return List.of(
                    file + " is no longer where it was. What you see is what was read from it last; nothing can be"
                            + " changed until it is back.");
        }
        try {
            return printed()
                    .shelf()
                    .map(shelf ->
                            Current.notices(shelf.meanwhile(), shelf.cards().size()))
                    .orElse(List.of(
                            "The last reading has not finished. This page shows what the dossier holds so far."));
        } catch (DossierException e) {
            return List.of(e.getMessage() + " What you see is what was read from it last.");
        }
    }

    private static List<String> notices(Shelf.Meanwhile meanwhile, int documents) {
        List<String> notices = new ArrayList<>();
        if (!meanwhile.isCollated() && meanwhile.readings() > 0) {
            notices.add("A reading is being worked in: the dossier holds " + NumberWords.of(meanwhile.documents())
                    + " documents by now; this page shows the state before, with " + NumberWords.of(documents) + ".");
        }
        if (!meanwhile.isCollated() && meanwhile.rulings() > 0) {
            notices.add((meanwhile.rulings() == 1 ? "A ruling is" : meanwhile.rulings() + " rulings are")
                    + " kept and being worked in; this page shows the state before.");
        }
        return notices;
    }

    private boolean isOutdated() {
        try {
            return printed().shelf().map(Shelf::isOutdated).orElse(true);
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
        Optional<Shelf> old = printed().shelf();
        if (old.isEmpty()) {
            // Nothing but a collated dossier is better than what was collated for this server alone.
            Shelf.open(file).ifPresent(shelf -> later = Optional.of(printed(new Edition(shelf), Optional.of(shelf))));
            return;
        }
        later = Optional.of(print());
        // Whoever is still reading the edition before may fetch documents from it.
        before.ifPresent(Shelf::close);
        before = old;
    }

    private Printed print() {
        Optional<Shelf> shelf = Shelf.open(file);
        if (shelf.isPresent()) {
            return printed(new Edition(shelf.get()), shelf);
        }
        try (Dossier dossier = Dossier.open(file)) {
            return printed(new Edition(Holdings.of(dossier.pile(collator))), Optional.empty());
        }
    }

    private Printed printed(Edition edition, Optional<Shelf> shelf) {
        return new Printed(editions.incrementAndGet(), edition, shelf);
    }

    @Override
    public void close() {
        press.shutdownNow();
        before.ifPresent(Shelf::close);
        if (isOpen()) {
            printed().shelf().ifPresent(Shelf::close);
        }
    }

    private boolean isOpen() {
        try {
            await();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /**
     * An edition and what its documents are fetched from.
     *
     * @param number counts the editions from 1
     * @param edition the edition
     * @param shelf the open dossier; empty when the pile is in memory as a whole
     */
    private record Printed(int number, Edition edition, Optional<Shelf> shelf) {}
}
