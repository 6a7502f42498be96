package quoth.lab;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import quoth.lab.evaluation.DeterminismCommand;
import quoth.lab.evaluation.EvaluateCommand;
import quoth.lab.validation.ValidateCommand;

/** The command line of the lab, {@code ./lab}. */
@Command(
        name = "lab",
        description = "Trains, measures and checks Quoth.",
        mixinStandardHelpOptions = true,
        subcommands = {EvaluateCommand.class, ValidateCommand.class, DeterminismCommand.class})
public final class Lab {

    private Lab() {}

    /** Runs the subcommand that {@code arguments} name and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Lab()).execute(arguments));
    }
}
