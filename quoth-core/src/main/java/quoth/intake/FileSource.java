package quoth.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file.
 *
 * @param path where it lies
 * @param uri its address
 * @param bytes its size when it was listed
 * @param limits how much of it is read
 */
record FileSource(Path path, String uri, long bytes, Limits limits) implements Source {

    private static final int HEAD = 8192;

    @Override
    public void read(Consumer<Taken> into) {
        Provenance provenance = new Provenance(String.valueOf(path.getFileName()), uri);
        if (!Files.isRegularFile(path)) {
            into.accept(provenance.rejection("is neither a file nor a folder"));
            return;
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(path), HEAD)) {
            stream.mark(HEAD);
            byte[] head = stream.readNBytes(HEAD);
            stream.reset();
            Optional<String> obstacle = FileKind.obstacle(provenance.name(), head);
            if (obstacle.isPresent()) {
                into.accept(provenance.rejection(obstacle.get()));
                return;
            }
            switch (FileKind.of(provenance.name(), head)) {
                case TEXT -> into.accept(text(provenance, stream));
                case PAGE -> into.accept(page(provenance, stream));
                case JSON_LINES -> new JsonLines(provenance, limits).read(stream, into);
            }
        } catch (AccessDeniedException e) {
            into.accept(provenance.rejection("may not be read; check its permissions"));
        } catch (NoSuchFileException e) {
            into.accept(provenance.rejection("is no longer there; it was moved or deleted while Quoth was reading"));
        } catch (IOException e) {
            into.accept(provenance.rejection("cannot be read: " + e.getMessage()));
        }
    }

    private Taken text(Provenance provenance, InputStream stream) throws IOException {
        byte[] content = stream.readNBytes(limits.textBytes() + 1);
        if (content.length > limits.textBytes()) {
            return provenance.rejection("is larger than " + Limits.size(limits.textBytes())
                    + ", the most that is read of one text; split it");
        }
        return PlainText.read(provenance, content);
    }

    private Taken page(Provenance provenance, InputStream stream) throws IOException {
        byte[] content = stream.readNBytes(limits.pageBytes() + 1);
        if (content.length > limits.pageBytes()) {
            return provenance.rejection("is larger than " + Limits.size(limits.pageBytes())
                    + ", the most that is read of one web page; save the article's text as .txt");
        }
        return PageFile.read(provenance, content, limits);
    }
}
