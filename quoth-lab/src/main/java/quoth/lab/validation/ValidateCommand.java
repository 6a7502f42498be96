package quoth.lab.validation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lab validate}: checks every file of an export and prints what is wrong, with file and line. */
@Command(
        name = "validate",
        description = "Check an export (quoth export --what all --format jsonl --out DIR) against its description.",
        mixinStandardHelpOptions = true,
        exitCodeList = {
            "0:nothing is wrong",
            "1:something is wrong; it is listed on standard output",
            "2:the folder cannot be read"
        })
public final class ValidateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "the folder with the KIND.jsonl files")
    private Path folder = Path.of("");

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "100",
            description = "list no more than N faults, but count all (default: ${DEFAULT-VALUE})")
    private int most;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        PrintWriter problems = specification.commandLine().getErr();
        if (!Files.isDirectory(folder)) {
            problems.println("There is no folder " + folder + "; name the one that quoth export wrote.");
            return 2;
        }
        List<Violation> violations;
        try {
            violations = Validation.of(folder);
        } catch (IOException e) {
            problems.println("The export in " + folder + " cannot be read: " + e.getMessage());
            return 2;
        }
        violations.stream().limit(most).forEach(out::println);
        out.println(
                violations.isEmpty()
                        ? "Nothing is wrong with the export in " + folder + "."
                        : violations.size() + " faults in the export in " + folder + ".");
        return violations.isEmpty() ? 0 : 1;
    }
}
