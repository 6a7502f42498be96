package quoth.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.dossier.PlainCollator;
import quoth.dossier.PlainReader;
import quoth.intake.Rejection;
import quoth.intake.Taken;
import quoth.reading.Reader;
import quoth.reading.Reading;

/**
 * A workshop with plain rooms: a {@code .txt} is a document, each line of a {@code .lines} is one, anything else is rejected.
 */
final class PlainWorkshop {

    /** How many documents were given to the reader. */
    final AtomicInteger readings = new AtomicInteger();

    private final Reader reader;

    PlainWorkshop(Reader reader) {
        this.reader = reader;
    }

    PlainWorkshop() {
        this(new PlainReader("plain 1"));
    }

    Workshop workshop() {
        return new Workshop(
                paths -> paths.stream()
                        .flatMap(PlainWorkshop::files)
                        .<Workshop.Source>map(PlainSource::new)
                        .toList(),
                this::counting,
                threads -> new PlainCollator(),
                "plain 1",
                (view, pile, dossier, taken, colour, width) -> "%s of %s: %d documents, %d points, %d rejections%n"
                        .formatted(
                                view,
                                dossier,
                                pile.documents().size(),
                                pile.collation().points().size(),
                                pile.rejections().size()),
                (pile, dossier, file) -> Files.writeString(file, "<title>" + dossier + "</title>"),
                InstantSource.fixed(Instant.EPOCH));
    }

    private Reader counting() {
        return new Reader() {
            @Override
            public String version() {
                return reader.version();
            }

            @Override
            public Reading read(Document document) {
                readings.incrementAndGet();
                return reader.read(document);
            }
        };
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.sorted().toList().stream().flatMap(PlainWorkshop::files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record PlainSource(Path path) implements Workshop.Source {

        @Override
        public String uri() {
            return path.toAbsolutePath().normalize().toUri().toString();
        }

        @Override
        public long bytes() {
            try {
                return Files.size(path);
            } catch (IOException e) {
                return 0;
            }
        }

        @Override
        public void read(Consumer<Taken> into) {
            String name = String.valueOf(path.getFileName());
            try {
                if (name.endsWith(".txt")) {
                    into.accept(document(name, uri(), Files.readString(path)));
                } else if (name.endsWith(".lines")) {
                    List<String> lines = Files.readAllLines(path);
                    for (int i = 0; i < lines.size(); i++) {
                        into.accept(document(name + i, uri() + "#line=" + (i + 1), lines.get(i)));
                    }
                } else {
                    into.accept(new Rejection(uri(), name + " is of a kind that is not read."));
                }
            } catch (IOException e) {
                into.accept(new Rejection(uri(), name + " cannot be read."));
            }
        }

        private static Taken document(String name, String uri, String text) {
            return new Taken.Accepted(Document.of(name, uri, Imprint.unknown(), text));
        }
    }
}
