package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the README's commands and compares what they print with what the README shows.
 *
 * <p>Read are the fenced blocks that begin with {@code ```console}: a line {@code $ ./quoth ...} is a command, the lines up to
 * the next {@code $} are its output. A line {@code …} or {@code ...} alone stands for lines that are left out. Times such as
 * {@code 3.1 s} may differ, and so may whether something had to be built first. Of a command without output in the README only
 * the exit code is looked at. Other commands are not run.
 */
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {

    private static final String COMMAND = "$ ";

    @TempDir
    Path folder;

    @Test
    void theCommandsOfTheReadmePrintWhatItShows() throws Exception {
        assumeThat(home().resolve("README.md")).exists();
        Files.createSymbolicLink(folder.resolve("quoth"), home().resolve("quoth"));
        Files.createSymbolicLink(folder.resolve("samples"), home().resolve("samples"));
        List<Example> examples = examples(Files.readAllLines(home().resolve("README.md")));
        assertThat(examples).isNotEmpty();
        for (Example example : examples) {
            List<String> printed = comparable(run(example.command()));
            assertThat(example.shows(printed))
                    .as(
                            "%s prints%n%s%nbut README.md shows%n%s",
                            example.command(), lines(printed), lines(example.output))
                    .isTrue();
        }
    }

    @Test
    void linesThatAreLeftOutMayBeAny() {
        Example example = new Example("", List.of("a", "…", "c", "d", "...", "f"));
        assertThat(example.shows(List.of("a", "b", "c", "d", "e", "e", "f"))).isTrue();
        assertThat(example.shows(List.of("a", "c", "d", "f"))).isTrue();
        assertThat(example.shows(List.of("a", "b", "c", "e", "d", "f"))).isFalse();
        assertThat(example.shows(List.of("x", "a", "c", "d", "f"))).isFalse();
        assertThat(example.shows(List.of("a", "c", "d", "f", "g"))).isFalse();
        assertThat(new Example("", List.of("a")).shows(List.of("a"))).isTrue();
        assertThat(new Example("", List.of("a")).shows(List.of("a", "b"))).isFalse();
    }

    @Test
    void onlyOurCommandsInConsoleBlocksAreRead() {
        assertThat(examples(List.of(
                        "$ ./quoth no",
                        "```console",
                        "$ git clone x",
                        "cloning",
                        "$ ./quoth show a",
                        "Building Quoth (first use; about a minute) ... done.",
                        "one  12.5 s",
                        "",
                        "```",
                        "two",
                        "```sh",
                        "$ ./quoth no",
                        "```")))
                .containsExactly(new Example("./quoth show a", List.of("one TIME")));
    }

    private static List<Example> examples(List<String> readme) {
        List<Example> examples = new ArrayList<>();
        List<String> output = new ArrayList<>();
        boolean inside = false;
        for (String line : readme) {
            if (line.startsWith("```")) {
                inside = !inside && line.equals("```console");
                output = new ArrayList<>();
            } else if (inside && line.startsWith(COMMAND)) {
                output = new ArrayList<>();
                if (line.startsWith(COMMAND + "./quoth ")) {
                    examples.add(new Example(line.substring(COMMAND.length()), output));
                }
            } else if (inside) {
                output.add(line);
            }
        }
        return examples.stream()
                .map(example -> new Example(example.command(), comparable(example.output())))
                .toList();
    }

    private List<String> run(String command) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder("/bin/sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as(command + " ended in time").isTrue();
        List<String> lines = Files.readAllLines(printed);
        assertThat(process.exitValue()).as(command + ": " + lines).isZero();
        return lines;
    }

    /** Without what may differ from run to run and without blank lines at the end. */
    private static List<String> comparable(List<String> lines) {
        List<String> kept = new ArrayList<>(lines.stream()
                .filter(line -> !line.startsWith("Building Quoth"))
                .map(line -> line.replaceAll(" *\\b\\d+(\\.\\d+)? s$", " TIME").stripTrailing())
                .toList());
        while (!kept.isEmpty() && kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        return kept;
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static Path home() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("quoth"))
                ? here
                : Objects.requireNonNull(here.getParent(), "the module stands in the project");
    }

    /**
     * A command and its output.
     *
     * @param command as it is typed
     * @param output its lines, without what may differ
     */
    private record Example(String command, List<String> output) {

        /** Whether {@code printed} is this output. */
        boolean shows(List<String> printed) {
            return output.isEmpty() || matches(output, printed);
        }

        private static boolean matches(List<String> shown, List<String> printed) {
            if (shown.isEmpty()) {
                return printed.isEmpty();
            }
            List<String> rest = shown.subList(1, shown.size());
            String first = shown.getFirst().strip();
            if (first.equals("…") || first.equals("...")) {
                for (int skipped = 0; skipped <= printed.size(); skipped++) {
                    if (matches(rest, printed.subList(skipped, printed.size()))) {
                        return true;
                    }
                }
                return false;
            }
            return !printed.isEmpty()
                    && printed.getFirst().equals(shown.getFirst())
                    && matches(rest, printed.subList(1, printed.size()));
        }
    }
}
