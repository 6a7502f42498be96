package quoth.lab.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import quoth.command.Quoth;

/** {@code lab scale}: measures seconds, peak memory and growth of the work across documents. */
@Command(
        name = "scale",
        description =
                "Measure how text reuse and story grouping grow with the pile, beside a plain n-gram index; or, with"
                        + " --entities, how the entities across documents do; or, with --added, what one more document costs.",
        mixinStandardHelpOptions = true,
        exitCodeList = {"0:all was measured", "1:something could not be measured; the messages say what"})
public final class ScaleCommand implements Callable<Integer> {

    /** How many articles the entities are measured on. */
    private static final int ARTICLES = 10_000;

    /** How many documents the generator may make fewer than it is asked for. */
    private static final int SPARE = 800;

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

    @Option(
            names = "--entities",
            description = "measure the entities across the bench's articles, a quarter of them and all")
    private boolean entities;

    @Option(
            names = "--readings",
            paramLabel = "FILE.quoth",
            description =
                    "with --entities: the dossier that holds the articles' readings; when it is missing, it is made first,"
                            + " which takes many minutes (default: quoth-scale.quoth in the folder of temporary files)")
    private Path readings = Path.of(System.getProperty("java.io.tmpdir"), "quoth-scale.quoth");

    @Option(
            names = "--added",
            paramLabel = "FILE.quoth",
            description =
                    "measure instead what one more document costs a dossier, beside all of it at once; 10,000 articles want --memory 6g")
    private @Nullable Path added;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = specification.commandLine().getOut();
        PrintWriter problems = specification.commandLine().getErr();
        if (added != null) {
            return run(java(AddedRun.class, added.toString()), problems) ? 0 : 1;
        }
        Path pool = bench.resolve("echoes/articles.jsonl.gz");
        if (!Files.isReadable(pool)) {
            problems.println("There are no articles at " + pool + "; name the bench's folder with --bench.");
            return 1;
        }
        if (entities) {
            return measureEntities(pool, out, problems) ? 0 : 1;
        }
        Path made = Files.createTempDirectory("quoth-scale").resolve("made");
        boolean generated = generate(pool, made, documents, problems);
        boolean complete = generated;
        out.println("way             documents  stage seconds (processor seconds) … peak memory");
        for (String way : List.of("quoth", "n-gram index")) {
            complete &= measure(way, pool, out, problems);
            complete &= generated && measure(way, made.resolve("docs.jsonl"), out, problems);
        }
        return complete ? 0 : 1;
    }

    /** Makes documents of the articles in {@code pool}, reprints among them. */
    private boolean generate(Path pool, Path made, int count, PrintWriter problems) throws IOException {
        return run(
                List.of(
                        "python3",
                        bench.resolve("echoes/make_echoes.py").toString(),
                        "--pool",
                        pool.toString(),
                        "--out",
                        made.toString(),
                        "--docs",
                        Integer.toString(count)),
                problems);
    }

    /** Measures a quarter of {@value #ARTICLES} articles and all: those of the bench, and what is missing from the generator. */
    private boolean measureEntities(Path pool, PrintWriter out, PrintWriter problems) throws IOException {
        if (!Files.exists(readings) && !read(pool, out, problems)) {
            return false;
        }
        boolean complete = true;
        for (int count : List.of(ARTICLES / 4, ARTICLES)) {
            complete &= run(java(EntityRun.class, readings.toString(), Integer.toString(count)), problems);
        }
        return complete;
    }

    private boolean read(Path pool, PrintWriter out, PrintWriter problems) throws IOException {
        out.println("Reading " + ARTICLES + " articles into " + readings + " ...");
        out.flush();
        Path folder = Files.createTempDirectory("quoth-scale");
        Path made = folder.resolve("made");
        Path pile = Files.createDirectory(folder.resolve("pile"));
        List<String> articles = lines(pool);
        Files.write(pile.resolve("articles.jsonl"), articles);
        if (articles.size() < ARTICLES) {
            if (!generate(pool, made, ARTICLES - articles.size() + SPARE, problems)) {
                return false;
            }
            List<String> more = Files.readAllLines(made.resolve("docs.jsonl"));
            Files.write(pile.resolve("more.jsonl"), more.subList(0, Math.min(more.size(), ARTICLES - articles.size())));
        }
        return run(java(Quoth.class, "read", pile.toString(), "--into", readings.toString(), "--quiet"), problems);
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = new GZIPInputStream(bytes)) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** The command that runs a class of this programme with the memory that a run may have. */
    private List<String> java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + memory);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private boolean measure(String way, Path pile, PrintWriter out, PrintWriter problems) throws IOException {
        out.printf(Locale.ROOT, "%-14s  ", way);
        out.flush();
        return run(java(ScaleRun.class, way, pile.toString()), problems);
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
