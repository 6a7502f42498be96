package quoth.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class ProgrammeTest {

    @TempDir
    private Path folder;

    @Test
    void whatAProgrammePrintsIsKeptAndWhatItComplainsOfIsTold() throws IOException {
        Programme.Outcome outcome = Programme.run(
                List.of("sh", "-c", "echo found; echo one >&2; echo two >&2; exit 3"), folder.resolve("printed.txt"));

        assertThat(outcome.well()).isFalse();
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.complaint()).isEqualTo("two");
        assertThat(folder.resolve("printed.txt")).hasContent("found");
    }

    @Test
    void theMostMemoryAndTheTimeAreThoseOfTheProgramme() throws IOException {
        Programme.Outcome outcome = Programme.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-XX:+AlwaysPreTouch",
                        "-version"),
                folder.resolve("printed.txt"));

        assertThat(outcome.well()).isTrue();
        assertThat(outcome.seconds()).isPositive();
        assertThat(outcome.peakKilobytes().orElse(0)).isGreaterThan(32 * 1024);
    }

    @Test
    void aProgrammeThatReadsItsInputFindsItsEnd() throws IOException {
        Programme.Outcome outcome = Programme.run(List.of("cat"), folder.resolve("printed.txt"));

        assertThat(outcome.well()).isTrue();
        assertThat(Files.size(folder.resolve("printed.txt"))).isZero();
    }
}
