package quoth.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourceListingTest {

    @TempDir
    Path folder;

    @Test
    void aFolderIsListedSortedByNameWithAllThatLiesInIt() {
        Pile pile = new Pile(folder);
        pile.write("b.txt", "b");
        pile.write("a/z.md", "z");
        pile.write("a/k/c.html", "c");
        pile.write("C.txt", "C");
        assertThat(names(folder)).containsExactly("C.txt", "a/k/c.html", "a/z.md", "b.txt");
    }

    @Test
    void hiddenFilesAndFoldersArePassedOverUnlessTheyAreNamed() {
        Pile pile = new Pile(folder);
        Path hidden = pile.write(".draft.txt", "draft");
        pile.write(".git/config.txt", "x");
        pile.write("open.txt", "open");
        assertThat(names(folder)).containsExactly("open.txt");
        assertThat(names(hidden)).containsExactly(".draft.txt");
    }

    @Test
    void aFileIsTakenOnceHoweverOftenItIsNamed() {
        Path file = new Pile(folder).write("in/a.txt", "a");
        Path crooked = folder.resolve("in/../in/a.txt");
        assertThat(names(file, file, crooked, folder)).containsExactly("in/a.txt");
    }

    @Test
    @Timeout(20)
    void linksThatLeadInACircleEnd() throws IOException {
        new Pile(folder).write("a/b/text.txt", "text");
        Files.createSymbolicLink(folder.resolve("a/b/up"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        assertThat(names(folder)).containsExactly("a/b/text.txt", "self");
        assertThat(Pile.reason(folder.resolve("self"))).isEqualTo("is a link that leads nowhere; mend or remove it");
    }

    @Test
    void aPathThatDoesNotExistIsRejectedAndTheRestIsRead() {
        Path file = new Pile(folder).write("a.txt", "It stands.");
        Path missing = folder.resolve("absent.txt");
        assertThat(Pile.take(missing, file))
                .hasSize(2)
                .first()
                .isEqualTo(
                        new Rejection(missing.toUri().toString(), "there is no such file or folder; check the path"));
    }

    @Test
    void whatMayNotBeOpenedIsRejected() throws IOException {
        Pile pile = new Pile(folder);
        Path file = pile.write("locked.txt", "secret");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("this user may read everything").isFalse();
        assertThat(Pile.reason(file)).isEqualTo("may not be read; check its permissions");
        pile.write("shut/a.txt", "a");
        Files.setPosixFilePermissions(folder.resolve("shut"), PosixFilePermissions.fromString("---------"));
        assertThat(Pile.reason(folder.resolve("shut"))).isEqualTo("may not be opened; check its permissions");
        Files.setPosixFilePermissions(folder.resolve("shut"), PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aFileThatGoesAwayAfterListingIsRejected() throws IOException {
        Path file = new Pile(folder).write("a.txt", "a");
        List<Source> sources = Intake.standard().sources(List.of(folder));
        Files.delete(file);
        List<Taken> taken = new ArrayList<>();
        sources.getFirst().read(taken::add);
        assertThat(taken).singleElement().isInstanceOf(Rejection.class);
    }

    @Test
    void sourcesTellTheirSizeAndAddress() {
        Path file = new Pile(folder).write("näher dran.txt", "seven b");
        Source source = Intake.standard().sources(List.of(folder)).getFirst();
        assertThat(source.bytes()).isEqualTo(7);
        assertThat(source.uri())
                .isEqualTo(file.toUri().toString())
                .startsWith("file:///")
                .contains("%20dran.txt");
    }

    @Test
    void sourcesReadOnSeveralThreadsYieldWhatOneThreadYields() throws InterruptedException, ExecutionException {
        Pile pile = new Pile(folder);
        for (int i = 0; i < 40; i++) {
            pile.write(i + ".txt", "---\ntitle: Number " + i + "\n---\nText of number " + i + ".");
            pile.write(i + ".jsonl", "{\"id\":\"r" + i + "\",\"text\":\"Record " + i + ".\"}\nno json\n");
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Taken>>> futures = new ArrayList<>();
            for (Source source : Intake.standard().sources(List.of(folder))) {
                futures.add(threads.submit(() -> {
                    List<Taken> taken = new ArrayList<>();
                    source.read(taken::add);
                    return taken;
                }));
            }
            List<Taken> together = new ArrayList<>();
            for (Future<List<Taken>> future : futures) {
                together.addAll(future.get());
            }
            assertThat(together).hasSize(120).isEqualTo(Pile.take(folder));
        }
    }

    private List<String> names(Path... paths) {
        String root = folder.toUri().toString();
        return Intake.standard().sources(List.of(paths)).stream()
                .map(source -> source.uri().substring(root.length()))
                .toList();
    }
}
