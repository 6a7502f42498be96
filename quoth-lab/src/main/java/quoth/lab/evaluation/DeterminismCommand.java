package quoth.lab.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lab determinism}: reads the same paths several times, on one thread and on two, and compares what is exported byte for
 * byte.
 */
@Command(
        name = "determinism",
        description =
                "Read the same paths four times, on one thread and on two, and compare the exports byte for byte.",
        mixinStandardHelpOptions = true,
        exitCodeList = {"0:all exports are the same", "1:they differ", "2:something could not be read"})
public final class DeterminismCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders, as for quoth read")
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "where the dossiers and the exports are written and left")
    private Path out = Path.of("");

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() {
        Map<String, OptionalInt> runs = new LinkedHashMap<>();
        runs.put("first", OptionalInt.empty());
        runs.put("second", OptionalInt.empty());
        runs.put("one-thread", OptionalInt.of(1));
        runs.put("two-threads", OptionalInt.of(2));
        List<String> headings = new ArrayList<>(List.of("run"));
        headings.addAll(Measured.headings());
        Table table = new Table(headings);
        List<String> differences = new ArrayList<>();
        try {
            for (Map.Entry<String, OptionalInt> run : runs.entrySet()) {
                Path folder = out.resolve(run.getKey());
                List<String> row = new ArrayList<>(List.of(run.getKey()));
                row.addAll(Measured.reading(paths, folder, run.getValue()).cells());
                table.add(row);
                differences.addAll(differences(out.resolve("first").resolve("export"), folder.resolve("export")));
            }
        } catch (IOException e) {
            specification.commandLine().getErr().println("The comparison stopped: " + e.getMessage());
            return 2;
        }
        PrintWriter printed = specification.commandLine().getOut();
        table.print(printed);
        differences.forEach(printed::println);
        printed.println(
                differences.isEmpty()
                        ? "All " + runs.size() + " exports are the same, byte for byte."
                        : differences.size() + " files differ.");
        return differences.isEmpty() ? 0 : 1;
    }

    /** The files of two folders that are not the same, each with the place of the first different byte. */
    static List<String> differences(Path one, Path other) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path folder : List.of(one, other)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> names.add(file.getFileName().toString()));
            }
        }
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            Path here = one.resolve(name);
            Path there = other.resolve(name);
            if (!Files.exists(here) || !Files.exists(there)) {
                differences.add(there + ": only one of the two exports has the file");
            } else if (Files.mismatch(here, there) >= 0) {
                differences.add(there + ": differs from " + here + " at byte " + Files.mismatch(here, there));
            }
        }
        return differences;
    }
}
