package quoth.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import quoth.dossier.DossierException;

/** The command line. {@code quoth --help} says what it does. */
@Command(
        name = "quoth",
        mixinStandardHelpOptions = true,
        versionProvider = Quoth.Version.class,
        description = {
            "Reads a pile of articles and shows who says what, on whose word, where accounts agree, where they contradict"
                    + " each other, and who repeats whom. It never says who is right.",
            "",
            "Start with a folder of articles:",
            "",
            "  quoth read articles/",
            "  quoth report pile.quoth",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands (quoth COMMAND --help says more):%n")
public final class Quoth {

    private final Screen screen;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say what happens to each document, and where an error came from.")
    private boolean verbose;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but errors.")
    private boolean quiet;

    private Quoth(Screen screen) {
        this.screen = screen;
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String... arguments) {
        System.exit(run(Rooms.all(), Screen.ofProcess(), arguments));
    }

    /** Runs a command; its exit code. */
    static int run(Workshop workshop, Screen screen, String... arguments) {
        Quoth quoth = new Quoth(screen);
        CommandLine line = new CommandLine(quoth)
                .addSubcommand(new ReadCommand(workshop, screen))
                .addSubcommand(new ShowCommand(workshop, screen))
                .addSubcommand(new ReportCommand(workshop, screen))
                .addSubcommand(new ExportCommand(workshop, screen))
                .addSubcommand(new SearchCommand(screen))
                .addSubcommand(new RuleCommand(workshop, screen))
                .addSubcommand(new ServeCommand(workshop, screen))
                .addSubcommand(new FollowCommand(workshop, screen));
        addHelp(line);
        line.setExpandAtFiles(false);
        line.setOut(new PrintWriter(screen.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(screen.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(screen.colour() ? Ansi.ON : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpLongOptionsMaxWidth(28);
        line.getCommandSpec().usageMessage().footer(footer());
        line.setParameterExceptionHandler((problem, given) -> quoth.misunderstood(problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> quoth.failed(problem));
        line.setExecutionStrategy(parsed -> quoth.execute(parsed));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError | LinkageError | StackOverflowError e) {
            return quoth.failed(new IllegalStateException(e));
        }
    }

    private static void addHelp(CommandLine line) {
        line.getSubcommands().values().forEach(command -> {
            if (!command.getCommandSpec().mixinStandardHelpOptions()) {
                command.getCommandSpec().mixinStandardHelpOptions(true);
            }
            addHelp(command);
        });
    }

    private int execute(ParseResult parsed) {
        if (quiet) {
            screen.setLoudness(Screen.Loudness.QUIET);
        } else if (verbose) {
            screen.setLoudness(Screen.Loudness.VERBOSE);
        }
        if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
            parsed.commandSpec()
                    .commandLine()
                    .usage(parsed.commandSpec().commandLine().getOut());
            return ExitCode.OK.number();
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private int misunderstood(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        String what = String.valueOf(problem.getMessage()).replace("is not an int", "is not a whole number");
        String sentence = what.matches("(?s).*[.!?]") ? what : what + ".";
        screen.complain(sentence + " See " + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.USAGE.number();
    }

    private int failed(Exception problem) {
        if (problem instanceof OutputClosed) {
            return ExitCode.OK.number();
        }
        switch (problem) {
            case Refusal refusal -> screen.complain(String.valueOf(refusal.getMessage()));
            case DossierException trouble -> screen.complain(String.valueOf(trouble.getMessage()));
            case IOException failure -> screen.complain(sentence(failure));
            case RuntimeException failure
            when Memory.isShort(failure) -> screen.complain("There is not enough memory: " + Memory.advice() + ".");
            default ->
                screen.complain(
                        "Quoth failed: " + problem + ". This should not happen; run it again with -v for details.");
        }
        if (verbose) {
            problem.printStackTrace(screen.err());
        }
        return switch (problem) {
            case Refusal refusal -> refusal.exitCode().number();
            case DossierException trouble -> ExitCode.of(trouble.trouble()).number();
            default -> ExitCode.FAILED.number();
        };
    }

    private static String sentence(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + " cannot be written: its folder does not exist.";
            case AccessDeniedException denied -> denied.getFile() + " cannot be written: check the permissions.";
            case FileSystemException other -> other.getFile() + " cannot be written: " + other.getReason() + ".";
            default -> "A file cannot be read or written: " + failure.getMessage() + ".";
        };
    }

    private static String[] footer() {
        String codes = Arrays.stream(ExitCode.values())
                .map(code -> "  %3d  %s".formatted(code.number(), code.meaning()))
                .collect(Collectors.joining("\n"));
        return ("\nExit codes:\n" + codes).split("\n");
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Quoth.class.getPackage().getImplementationVersion();
            return new String[] {"Quoth " + (version == null ? "(not packaged)" : version)};
        }
    }
}
