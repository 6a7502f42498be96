package quoth.lab;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import quoth.lab.evaluation.DeterminismCommand;
import quoth.lab.evaluation.EvaluateCommand;
import quoth.lab.evaluation.NamesCommand;
import quoth.lab.evaluation.SpeedCommand;
import quoth.lab.lexicon.KinCommand;
import quoth.lab.lexicon.SitesCommand;
import quoth.lab.sampling.PairsCommand;
import quoth.lab.scale.ScaleCommand;
import quoth.lab.scale.ServeCommand;
import quoth.lab.training.TrainCommand;
import quoth.lab.validation.ValidateCommand;

/** The lab's command line: training, measuring and checking, on corpora that are not part of Quoth. */
@Command(
        name = "lab",
        description = "Trains Quoth's models, measures what they give and checks what Quoth exports.",
        mixinStandardHelpOptions = true,
        subcommands = {
            TrainCommand.class,
            EvaluateCommand.class,
            SpeedCommand.class,
            ScaleCommand.class,
            PairsCommand.class,
            ServeCommand.class,
            NamesCommand.class,
            KinCommand.class,
            SitesCommand.class,
            ValidateCommand.class,
            DeterminismCommand.class
        })
public final class Lab {

    private Lab() {}

    /** Runs the command that {@code arguments} name and leaves with its exit code. */
    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Lab());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(line.execute(arguments));
    }
}
