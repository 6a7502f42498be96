package quoth.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import quoth.document.Document;

/** A folder of files to take in. */
record Pile(Path folder) {

    Path write(String name, String content) {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document document(String name, String content) {
        return document(write(name, content));
    }

    Document document(String name, byte[] content) {
        return document(write(name, content));
    }

    String reason(String name, String content) {
        return reason(write(name, content));
    }

    String reason(String name, byte[] content) {
        return reason(write(name, content));
    }

    static Document document(Path path) {
        List<Taken> taken = take(path);
        if (taken.size() == 1 && taken.getFirst() instanceof Taken.Accepted accepted) {
            return accepted.document();
        }
        throw new AssertionError("expected one document of " + path + " but took " + taken);
    }

    static String reason(Path path) {
        List<Taken> taken = take(path);
        if (taken.size() == 1 && taken.getFirst() instanceof Rejection rejection) {
            return rejection.reason();
        }
        throw new AssertionError("expected one rejection of " + path + " but took " + taken);
    }

    static List<Taken> take(Path... paths) {
        return take(Intake.standard(), paths);
    }

    static List<Taken> take(Intake intake, Path... paths) {
        List<Taken> taken = new ArrayList<>();
        intake.take(List.of(paths), taken::add);
        return taken;
    }
}
