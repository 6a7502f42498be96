package quoth.lab.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import quoth.collation.entity.NameDecision;

/** {@code lab names}: decides for pairs of names whether the collation would take them for one, and says why. */
@Command(
        name = "names",
        description = "Decide for every pair of names in a table whether the collation would take them for one.",
        mixinStandardHelpOptions = true,
        exitCodeList = {
            "0:every pair was decided",
            "1:some lines have fewer than two names; the others were decided",
            "2:the table cannot be read"
        })
public final class NamesCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PAIRS.tsv",
            description = "a table with two names in its first two columns; a first line with name_a is its header")
    private Path pairs = Path.of("");

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        PrintWriter problems = specification.commandLine().getErr();
        List<String> lines;
        try {
            lines = Files.readAllLines(pairs);
        } catch (IOException e) {
            problems.println("The table " + pairs + " cannot be read: " + e.getMessage()
                    + "; name one of tab-separated values in UTF-8.");
            return 2;
        }
        int faults = 0;
        for (int i = 0; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            boolean header = i == 0 && columns[0].equals("name_a");
            if (header || lines.get(i).isBlank()) {
                continue;
            }
            if (columns.length < 2) {
                problems.println(
                        "Line " + (i + 1) + " of " + pairs + " has one name only; two are needed, a tab between them.");
                faults++;
                continue;
            }
            NameDecision decision = NameDecision.of(columns[0], columns[1]);
            out.println(String.join(
                    "\t", columns[0], columns[1], decision.same() ? "same" : "different", decision.reason()));
        }
        out.flush();
        return faults == 0 ? 0 : 1;
    }
}
