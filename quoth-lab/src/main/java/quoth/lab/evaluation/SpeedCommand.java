package quoth.lab.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;

/**
 * {@code lab speed}: how fast articles are read on one thread, and what the models cost on disk, at the start and in memory.
 * Speeds are tokens per second of processor time, so that a busy machine changes them little.
 */
@Command(
        name = "speed",
        description = "Measure how fast articles are read on one thread, stage by stage, and what the models cost.",
        mixinStandardHelpOptions = true,
        exitCodeList = {"0:all was measured", "1:something could not be measured", "2:no bench, or no such peer"})
public final class SpeedCommand implements Callable<Integer> {

    private static final List<String> MODELS = List.of(
            "/quoth/language/tagger.model",
            "/quoth/language/parser.model",
            "/quoth/language/lemmas.model",
            "/quoth/language/clusters.model",
            "/quoth/reading/attribution/attribution.model");
    private static final int FRESH_STARTS = 5;

    @Option(
            names = "--bench",
            paramLabel = "DIR",
            defaultValue = "../shared/bench",
            description = "the folder of the bench (default: ${DEFAULT-VALUE})")
    private Path bench = Path.of("");

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "20",
            description = "how long to read the articles over and over, after as long a warm-up (default: ${DEFAULT-VALUE})")
    private double seconds;

    @Option(names = "--peer", paramLabel = "NAME", description = "measure this peer on the same texts: corenlp")
    private Optional<String> peer = Optional.empty();

    @Option(
            names = "--peer-tokens",
            paramLabel = "N",
            defaultValue = "6000",
            description = "on the first articles with so many tokens (default: ${DEFAULT-VALUE})")
    private long peerTokens;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter problems = specification.commandLine().getErr();
        Path articles = bench.resolve("attribution/polnear.dev.jsonl");
        if (!Files.isRegularFile(articles)) {
            problems.println("There is no bench at " + bench + "; name its folder with --bench.");
            return 2;
        }
        if (peer.isPresent() && !peer.get().equals("corenlp")) {
            problems.println("There is no peer " + peer.get() + "; there is corenlp.");
            return 2;
        }
        Table table = new Table(List.of("measure", "figure", "goal"));
        List<Document> documents = documents(articles);
        StageSpeed speed = new StageSpeed();
        stages(documents, speed, table);
        costs(table);
        if (peer.isPresent() && !compare(documents, speed, table)) {
            problems.println("CoreNLP is not on the class path; build the lab with it: "
                    + "mvn -pl quoth-lab -am -Pcorenlp package -Dmaven.test.skip=true");
            return 2;
        }
        table.print(specification.commandLine().getOut());
        return 0;
    }

    private static List<Document> documents(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode record = mapper.readTree(line);
            Imprint imprint = new Imprint(
                    Optional.empty(),
                    Optional.of(record.get("title").asText()),
                    Optional.empty(),
                    PublicationTime.parse(record.get("date").asText()),
                    Optional.empty());
            documents.add(Document.of(
                    record.get("id").asText(), "bench:polnear", imprint, record.get("text").asText()));
        }
        return documents;
    }

    private void stages(List<Document> documents, StageSpeed speed, Table table) {
        say("Reading " + documents.size() + " articles for " + Math.round(2 * seconds) + " seconds …");
        long tokens = speed.tokens(documents);
        Map<StageSpeed.Stage, Long> spent = speed.measure(documents, seconds);
        spent.forEach((stage, nanos) -> table.add(List.of(
                stage.toString().toLowerCase(Locale.ROOT) + ", tokens a second",
                "%,.0f".formatted(tokens * 1e9 / nanos),
                stage == StageSpeed.Stage.WHOLE ? "50,000" : "")));
    }

    private void costs(Table table) throws IOException {
        long bytes = 0;
        for (String model : MODELS) {
            try (InputStream in = SpeedCommand.class.getResourceAsStream(model)) {
                bytes += in == null ? 0 : in.readAllBytes().length;
            }
        }
        table.add(List.of("models on disk", "%.1f MB".formatted(bytes / 1e6), "20 MB"));
        Path folder = Files.createTempDirectory("quoth-speed");
        try {
            say("Starting afresh " + FRESH_STARTS + " times …");
            List<String> probe = new ArrayList<>(Programme.quoth(List.of()));
            probe.set(probe.size() - 1, LoadProbe.class.getName());
            List<Integer> loads = new ArrayList<>();
            List<Integer> firsts = new ArrayList<>();
            for (int i = 0; i < FRESH_STARTS; i++) {
                Programme.run(probe, folder.resolve("probe.txt"));
                String[] printed = Files.readString(folder.resolve("probe.txt")).strip().split(" ");
                loads.add(Integer.parseInt(printed[0]));
                firsts.add(Integer.parseInt(printed[1]));
            }
            table.add(List.of("models loaded in a fresh Java (median)", median(loads) + " ms", "400 ms"));
            table.add(List.of("… and one sentence read", median(firsts) + " ms", ""));
            say("Reading the stories …");
            Measured stories = Measured.reading(List.of(bench.resolve("stories")), folder, OptionalInt.empty());
            table.add(List.of("peak memory of quoth read on the stories", stories.cells().get(2), "400 MB"));
        } finally {
            EvaluateCommand.remove(folder);
        }
    }

    private static int median(List<Integer> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private boolean compare(List<Document> documents, StageSpeed speed, Table table) {
        List<Document> some = new ArrayList<>();
        long tokens = 0;
        for (Document document : documents) {
            if (tokens < peerTokens) {
                some.add(document);
                tokens += speed.tokens(List.of(document));
            }
        }
        say("Loading CoreNLP …");
        Optional<CoreNlp> coreNlp = CoreNlp.load();
        if (coreNlp.isEmpty()) {
            return false;
        }
        say("Reading " + some.size() + " articles with CoreNLP, the first of them twice …");
        coreNlp.get().read(some.subList(0, 1));
        double theirs = tokens * 1e9 / coreNlp.get().read(some);
        double ours = tokens * 1e9 / speed.measure(some, Math.min(seconds, 5)).getOrDefault(StageSpeed.Stage.WHOLE, 1L);
        table.add(List.of("CoreNLP on " + tokens + " tokens, tokens a second", "%,.0f".formatted(theirs), ""));
        table.add(List.of("Quoth on the same", "%,.0f".formatted(ours), ""));
        table.add(List.of("times faster", "%,.0f".formatted(ours / theirs), "300"));
        return true;
    }

    private void say(String what) {
        PrintWriter progress = specification.commandLine().getErr();
        progress.println(what);
        progress.flush();
    }
}
