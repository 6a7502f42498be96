package quoth.command;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import quoth.collation.ReadDocument;
import quoth.command.Workshop.Source;
import quoth.document.Document;
import quoth.dossier.Dossier;
import quoth.dossier.Pile;
import quoth.intake.Rejection;
import quoth.intake.Taken;
import quoth.reading.Reader;

/**
 * One reading of sources into a dossier: sources are taken in and documents are read on several threads, a bounded number
 * ahead; this thread alone writes, in the order of the sources, so the dossier is the same for any number of threads. Each
 * document is kept as soon as it is read.
 */
final class ReadingRun {

    private static final int AHEAD_PER_THREAD = 4;

    private final Dossier dossier;
    private final Workshop workshop;
    private final Reader reader;
    private final RecentReadings readings;
    private final Screen screen;
    private final Stop stop;
    private final Tally tally = new Tally();
    private final Set<String> inThisSource = new HashSet<>();

    ReadingRun(Dossier dossier, Workshop workshop, Screen screen, Stop stop) {
        this.dossier = dossier;
        this.workshop = workshop;
        this.reader = workshop.reader().get();
        this.readings = new RecentReadings(reader);
        this.screen = screen;
        this.stop = stop;
    }

    /** Reads whatever lies under {@code paths} and lays it beside what is there already. Ends early when told to stop. */
    Tally read(List<Path> paths, int threads) {
        List<Source> sources = workshop.intake().apply(paths).stream()
                .filter(source -> !isOwnFile(source))
                .toList();
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("reader-", 1).factory());
        try (Progress progress = Progress.over(sources, screen)) {
            Iterator<Outcome> outcomes = outcomes(sources, workers, threads * AHEAD_PER_THREAD);
            while (!stop.isAsked() && outcomes.hasNext()) {
                Outcome outcome = outcomes.next();
                keep(outcome);
                progress.after(outcome);
            }
        } finally {
            workers.shutdownNow();
        }
        if (!stop.isAsked()) {
            collate(threads);
        }
        return tally;
    }

    /** The dossier lies where a person reads, often enough; it and the files beside it are no articles. */
    private boolean isOwnFile(Source source) {
        String own = dossier.file().toAbsolutePath().normalize().toUri().toString();
        return Stream.of("", "-lock", "-wal", "-shm", "-journal")
                .anyMatch(suffix -> source.uri().equals(own + suffix));
    }

    private Iterator<Outcome> outcomes(List<Source> sources, ExecutorService workers, int depth) {
        Iterator<Opened> opened = new LookAhead<>(
                sources.stream()
                        .<Callable<Opened>>map(source -> () -> new Opened(source, SourceItems.of(source)))
                        .iterator(),
                workers,
                depth);
        Iterator<Callable<Outcome>> tasks = stream(opened)
                .flatMap(source -> Stream.concat(
                        stream(source.items()).map(this::task), Stream.of(() -> new Outcome.Finished(source.source()))))
                .iterator();
        return new LookAhead<>(tasks, workers, depth);
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        Iterable<T> once = () -> iterator;
        return StreamSupport.stream(once.spliterator(), false);
    }

    /** What is to be done with something that was taken in. Asks the dossier, so it runs on the writing thread. */
    private Callable<Outcome> task(Taken taken) {
        return switch (taken) {
            case Rejection rejection -> () -> new Outcome.Refused(rejection);
            case Taken.Accepted(Document document) ->
                dossier.holds(document, reader.version())
                        ? () -> new Outcome.Unchanged(document.uri())
                        : () -> read(document);
        };
    }

    private Outcome read(Document document) {
        try {
            return new Outcome.Read(new ReadDocument(document, readings.of(document)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (Memory.isShort(e)) {
                return new Outcome.Refused(new Rejection(
                        document.uri(), "There was not enough memory to read it: " + Memory.advice() + "."));
            }
            return new Outcome.Refused(
                    new Rejection(document.uri(), "It could not be read, because Quoth failed on it: " + e + "."));
        }
    }

    private void keep(Outcome outcome) {
        switch (outcome) {
            case Outcome.Read(ReadDocument read) -> {
                dossier.put(read.document(), read.reading());
                inThisSource.add(read.document().uri());
                tally.read++;
                tell("read", read.document().uri());
            }
            case Outcome.Unchanged(String uri) -> {
                dossier.acceptAgain(uri);
                inThisSource.add(uri);
                tally.unchanged++;
                tell("unchanged", uri);
            }
            case Outcome.Refused(Rejection rejection) -> {
                dossier.reject(rejection);
                inThisSource.add(rejection.uri());
                tally.refused++;
                tell("not read", rejection.uri() + ": " + rejection.reason());
            }
            case Outcome.Finished(Source source) -> {
                tally.removed += dossier.removeVanished(source.uri(), inThisSource);
                inThisSource.clear();
            }
        }
    }

    private void collate(int threads) {
        if (!dossier.isCollatedBy(workshop.collatorVersion())) {
            tally.pile = Optional.of(dossier.collate(workshop.collator().apply(threads), workshop.collatorVersion()));
        }
    }

    private void tell(String what, String uri) {
        if (screen.isVerbose()) {
            screen.say(what + " " + uri);
        }
    }

    private record Opened(Source source, Iterator<Taken> items) {}

    /** How many documents met with what, and what came of all. */
    static final class Tally {
        private int read;
        private int unchanged;
        private int refused;
        private int removed;
        private Optional<Pile> pile = Optional.empty();

        /** Read now, because they are new, have changed or were read by another reader. */
        int read() {
            return read;
        }

        /** In the dossier already. */
        int unchanged() {
            return unchanged;
        }

        /** Not readable. */
        int refused() {
            return refused;
        }

        /** All that the dossier holds then, when it had to be laid side by side anew. */
        Optional<Pile> pile() {
            return pile;
        }

        /** Removed, because the file that held them holds them no longer. */
        int removed() {
            return removed;
        }
    }
}
