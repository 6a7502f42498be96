package quoth.lab.scale;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab scale}: measures seconds, peak memory and growth of the work across documents. */
@Command(
        name = "scale",
        description = "Measure how text reuse and story grouping grow with the pile, beside a plain n-gram index.",
        mixinStandardHelpOptions = true,
        exitCodeList = {"0:all was measured", "1:something could not be measured; the messages say what"})
public final class ScaleCommand implements Callable<Integer> {

    @Option(
            names = "--bench",
            paramLabel = "DIR",
            defaultValue = "../shared/bench",
            description = "the folder of the bench (default: ${DEFAULT-VALUE})")
    private Path bench = Path.of("");

    @Option(
            names = "--documents",
            paramLabel = "N",
            defaultValue = "42200",
            description =
                    "how many documents the generator is asked for; it makes some fewer (default: ${DEFAULT-VALUE})")
    private int documents;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            defaultValue = "1650m",
            description = "the largest heap of each run, as Java writes it (default: ${DEFAULT-VALUE})")
    private String memory = "";

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = specification.commandLine().getOut();
        PrintWriter problems = specification.commandLine().getErr();
        Path pool = bench.resolve("echoes/articles.jsonl.gz");
        if (!Files.isReadable(pool)) {
            problems.println("There are no articles at " + pool + "; name the bench's folder with --bench.");
            return 1;
        }
        Path folder = Files.createTempDirectory("quoth-scale");
        Path made = folder.resolve("made");
        boolean generated = run(
                List.of(
                        "python3",
                        bench.resolve("echoes/make_echoes.py").toString(),
                        "--pool",
                        pool.toString(),
                        "--out",
                        made.toString(),
                        "--docs",
                        Integer.toString(documents)),
                problems);
        boolean complete = generated;
        out.println("way             documents  stage seconds (processor seconds) … peak memory");
        for (String way : List.of("quoth", "n-gram index")) {
            complete &= measure(way, pool, out, problems);
            complete &= generated && measure(way, made.resolve("docs.jsonl"), out, problems);
        }
        return complete ? 0 : 1;
    }

    private boolean measure(String way, Path pile, PrintWriter out, PrintWriter problems) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + memory);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(ScaleRun.class.getName());
        command.add(way);
        command.add(pile.toString());
        out.printf(Locale.ROOT, "%-14s  ", way);
        out.flush();
        return run(command, problems);
    }

    /** Runs a programme that writes to this one's own output. */
    private static boolean run(List<String> command, PrintWriter problems) throws IOException {
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                problems.println(String.join(" ", command) + " ended with " + status);
            }
            return status == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the run was interrupted", e);
        }
    }
}
