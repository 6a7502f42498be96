package quoth.lab.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import quoth.lab.evenness.EvennessTrial;

/** {@code lab evaluate}: reads the documents of the bench with Quoth, scores the exports and prints one table. */
@Command(
        name = "evaluate",
        description = "Measure Quoth on the bench: read, export, score, and print the figures beside peers and goals.",
        mixinStandardHelpOptions = true,
        exitCodeList = {"0:all was measured", "1:something could not be measured; the messages say what", "2:no bench"})
public final class EvaluateCommand implements Callable<Integer> {

    private static final String EVENNESS = "evenness";

    @Option(
            names = "--bench",
            paramLabel = "DIR",
            defaultValue = "../shared/bench",
            description = "the folder of the bench (default: ${DEFAULT-VALUE})")
    private Path bench = Path.of("");

    @Option(
            names = "--task",
            paramLabel = "TASK",
            split = ",",
            defaultValue = "all",
            description =
                    "attribution, time, coref, events, grouping, echoes, echoes-more, labels, stories, samples, evenness, or the "
                            + "name of one trial; several with commas (default: ${DEFAULT-VALUE})")
    private List<String> tasks = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "keep dossiers, exports and what the scorers print here (default: a folder that is removed)")
    private Path out = Path.of("");

    @Option(
            names = "--samples",
            paramLabel = "DIR",
            defaultValue = "samples",
            description = "the project's own stories (default: ${DEFAULT-VALUE})")
    private Path samples = Path.of("");

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            defaultValue = "quoth-lab/src/gold",
            description = "their gold (default: ${DEFAULT-VALUE})")
    private Path gold = Path.of("");

    @Option(names = "--failures", description = "print the sentences in which evenness fails, and what differs")
    private boolean failures;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "the seed by which the sentences of evenness are chosen (default: ${DEFAULT-VALUE})")
    private long seed;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter problems = specification.commandLine().getErr();
        if (!Files.isDirectory(bench.resolve("scorers"))) {
            problems.println("There is no bench at " + bench + "; name its folder with --bench.");
            return 2;
        }
        List<Trial> all = Stream.concat(Bench.trials().stream(), Stream.of(Bench.samples(stories(), gold.toString())))
                .toList();
        List<Trial> further = Bench.furtherEchoes();
        List<Trial> chosen = Stream.concat(
                        all.stream().filter(this::wanted),
                        further.stream().filter(trial -> tasks.contains(trial.task()) || tasks.contains(trial.name())))
                .toList();
        Set<String> unknown = new TreeSet<>(tasks);
        further.forEach(trial -> unknown.removeAll(List.of(trial.task(), trial.name())));
        all.forEach(trial -> unknown.removeAll(List.of(trial.task(), trial.name(), "all")));
        unknown.remove(EVENNESS);
        if (!unknown.isEmpty()) {
            problems.println("The bench has no task " + String.join(", ", unknown) + "; it has "
                    + Stream.concat(all.stream().map(Trial::task), Stream.of(EVENNESS))
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + ".");
            return 2;
        }
        boolean kept = !out.toString().isEmpty();
        Path folder = kept ? out.toAbsolutePath() : Files.createTempDirectory("quoth-evaluation");
        try {
            return evaluate(chosen, folder);
        } finally {
            if (!kept) {
                remove(folder);
            }
        }
    }

    /** The folders below the samples' own, one for each story. */
    private List<String> stories() throws IOException {
        if (!Files.isDirectory(samples)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(samples)) {
            return inside.filter(Files::isDirectory)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private boolean wanted(Trial trial) {
        return tasks.contains("all") || tasks.contains(trial.task()) || tasks.contains(trial.name());
    }

    private int evaluate(List<Trial> trials, Path folder) {
        Table figures = new Table(List.of("trial", "measure", "figure", "peer", "goal"));
        List<String> headings = new ArrayList<>(List.of("trial"));
        headings.addAll(Measured.headings());
        Table costs = new Table(headings);
        PrintWriter problems = specification.commandLine().getErr();
        boolean complete = true;
        for (Trial trial : trials) {
            problems.println("Measuring " + trial.name() + " …");
            problems.flush();
            Trial.Folders folders = new Trial.Folders(bench.toAbsolutePath().normalize(), folder.resolve(trial.name()));
            try {
                run(trial, folders, figures, costs);
            } catch (IOException e) {
                problems.println(trial.name() + " could not be measured: " + e.getMessage());
                complete = false;
            }
        }
        Optional<EvennessTrial> evenness = Optional.empty();
        if (tasks.contains("all") || tasks.contains(EVENNESS)) {
            problems.println("Measuring " + EVENNESS + " …");
            problems.flush();
            try {
                evenness = Optional.of(evenness(figures));
            } catch (IOException e) {
                problems.println(EVENNESS + " could not be measured: " + e.getMessage());
                complete = false;
            }
        }
        PrintWriter table = specification.commandLine().getOut();
        figures.print(table);
        if (!trials.isEmpty()) {
            table.println();
            costs.print(table);
        }
        evenness.ifPresent(trial -> {
            table.println();
            trial.explain(table, failures);
        });
        return complete ? 0 : 1;
    }

    private EvennessTrial evenness(Table figures) throws IOException {
        EvennessTrial trial = EvennessTrial.run(bench, seed);
        for (EvennessTrial.Share share : trial.shares()) {
            figures.add(List.of(
                    EVENNESS,
                    share.measure() + " (" + share.of() + ")",
                    String.format(Locale.ROOT, "%.1f", share.percent()),
                    "",
                    "99.9"));
        }
        return trial;
    }

    private void run(Trial trial, Trial.Folders folders, Table figures, Table costs) throws IOException {
        Files.createDirectories(folders.out());
        if (!trial.preparation().isEmpty()) {
            succeed(folders.fill(trial.preparation()), folders.out().resolve("preparation.txt"));
        }
        Measured measured = Measured.reading(
                folders.fill(trial.input()).stream().map(Path::of).toList(), folders.out(), OptionalInt.empty());
        List<String> cost = new ArrayList<>(List.of(trial.name()));
        cost.addAll(measured.cells());
        costs.add(cost);
        for (Trial.Step step : trial.steps()) {
            Path output = folders.out().resolve(step.output());
            succeed(folders.fill(step.command()), output);
            String printed = Files.readString(output);
            for (Figure figure : step.figures()) {
                OptionalDouble value = figure.where().in(printed);
                figures.add(List.of(
                        trial.name(),
                        figure.measure(),
                        value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()) : "none",
                        figure.peer(),
                        figure.goal()));
            }
        }
    }

    private static void succeed(List<String> command, Path output) throws IOException {
        Programme.Outcome outcome = Programme.run(command, output);
        if (!outcome.well()) {
            throw new IOException(Path.of(command.get(1)).getFileName() + " ended with " + outcome.status() + ": "
                    + outcome.complaint());
        }
    }

    /** Removes a folder with all that is in it. */
    static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }
}
