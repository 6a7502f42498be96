package quoth.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Walks files and folders and lists what is to be read. Folders and files are known by their real path, so that a link that
 * leads back to a folder above it is followed once and no further.
 */
final class SourceListing {

    private static final Comparator<Path> BY_NAME = Comparator.comparing(path -> String.valueOf(path.getFileName()));

    private final Limits limits;
    private final Set<Path> seen = new HashSet<>();
    private final List<Source> found = new ArrayList<>();

    SourceListing(Limits limits) {
        this.limits = limits;
    }

    List<Source> list(List<Path> paths) {
        Deque<Path> waiting = new ArrayDeque<>();
        for (Path path : paths) {
            waiting.push(path.toAbsolutePath().normalize());
            while (!waiting.isEmpty()) {
                visit(waiting.pop(), waiting);
            }
        }
        return List.copyOf(found);
    }

    private void visit(Path path, Deque<Path> waiting) {
        try {
            if (!Files.exists(path)) {
                found.add(new Obstacle(uri(path), whyAbsent(path)));
            } else if (seen.add(path.toRealPath())) {
                if (Files.isDirectory(path)) {
                    sortedChildren(path).reversed().forEach(waiting::push);
                } else {
                    found.add(new FileSource(path, uri(path), Files.size(path), limits));
                }
            }
        } catch (AccessDeniedException e) {
            found.add(new Obstacle(uri(path), "may not be opened; check its permissions"));
        } catch (IOException e) {
            found.add(new Obstacle(uri(path), "cannot be opened: " + e.getMessage()));
        }
    }

    private static String whyAbsent(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                ? "is a link that leads nowhere; mend or remove it"
                : "there is no such file or folder; check the path";
    }

    private static List<Path> sortedChildren(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted(BY_NAME)
                    .toList();
        }
    }

    private static String uri(Path path) {
        return path.toUri().toString();
    }
}
