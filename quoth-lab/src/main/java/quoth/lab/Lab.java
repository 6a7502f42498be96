package quoth.lab;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import quoth.lab.training.TrainCommand;

/** The lab's command line: training and measuring, on corpora that are not part of Quoth. */
@Command(
        name = "lab",
        description = "Trains Quoth's models and measures what they give.",
        mixinStandardHelpOptions = true,
        subcommands = {TrainCommand.class})
public final class Lab {

    private Lab() {}

    /** Runs the command that {@code arguments} name and leaves with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Lab()).execute(arguments));
    }
}
