package quoth.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter problems = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new EvaluateCommand())
                .setErr(new PrintWriter(problems, true))
                .execute(arguments);
    }

    @Test
    void withoutABenchItSaysSoInOneSentence() {
        assertThat(run("--bench", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(problems.toString().lines())
                .containsExactly("There is no bench at " + folder.resolve("none") + "; name its folder with --bench.");
    }

    @Test
    void aTaskThatTheBenchDoesNotHaveIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("scorers"));

        assertThat(run("--bench", folder.toString(), "--task", "time,astrology"))
                .isEqualTo(2);
        assertThat(problems.toString()).startsWith("The bench has no task astrology; it has attribution, time, ");
    }

    @Test
    void exportsThatDifferAreToldWithTheFirstDifferentByte() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(one.resolve("a.jsonl"), "{\"id\":1}\n");
        Files.writeString(other.resolve("a.jsonl"), "{\"id\":2}\n");
        Files.writeString(one.resolve("b.jsonl"), "same");
        Files.writeString(other.resolve("b.jsonl"), "same");
        Files.writeString(other.resolve("c.jsonl"), "more");

        assertThat(DeterminismCommand.differences(one, other))
                .containsExactly(
                        other.resolve("a.jsonl") + ": differs from " + one.resolve("a.jsonl") + " at byte 6",
                        other.resolve("c.jsonl") + ": only one of the two exports has the file");
    }
}
