package quoth.lab.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lab serve}: how soon and how fast {@code quoth serve} shows the pages of a dossier, started as a person starts it, to one reader who
 * asks for one page after the other.
 */
@Command(
        name = "serve",
        description = "Measure how fast the pages of a dossier are served, and in how much memory.",
        mixinStandardHelpOptions = true,
        exitCodeList = {"0:all was measured", "1:the server did not start"})
public final class ServeCommand implements Callable<Integer> {

    private static final int LISTS = 40;
    private static final int PAUSE = 500;
    private static final List<String> WORDS = List.of(
            "police",
            "election",
            "%22prime+minister%22",
            "hospital+doctors",
            "fire",
            "budget*",
            "school",
            "storm",
            "court+ruling",
            "border");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)[\"#]");

    @Parameters(paramLabel = "FILE.quoth", description = "the dossier")
    private Path file = Path.of("");

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "200",
            description = "how many pages of each kind (default: ${DEFAULT-VALUE})")
    private int pages;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "which pages (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--launcher",
            paramLabel = "FILE",
            defaultValue = "quoth",
            description = "the launcher that starts it (default: ${DEFAULT-VALUE}, in this folder)")
    private Path launcher = Path.of("quoth");

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            defaultValue = "1g",
            description = "the most memory that Java may take for objects (default: ${DEFAULT-VALUE})")
    private String memory = "1g";

    @Spec
    private CommandSpec specification = CommandSpec.create();

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = specification.commandLine().getOut();
        long start = System.nanoTime();
        ProcessBuilder starting = new ProcessBuilder(launcher.toAbsolutePath().toString(), "serve", file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        starting.environment().put("QUOTH_JAVA_OPTIONS", "-Xmx" + memory);
        Process server = starting.start();
        try (BufferedReader printed =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String address = printed.readLine();
            if (address == null) {
                return 1;
            }
            int bytes = page(address).length();
            double seconds = (System.nanoTime() - start) / 1e9;
            double processor =
                    server.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
            bytes += page(address + "page.css").length()
                    + page(address + "page.js").length();
            out.printf(
                    Locale.ROOT,
                    "first page after %.1f s (%.1f s of processor time), %,d bytes with its style and script%n",
                    seconds,
                    processor,
                    bytes);
            measure(address, out);
            memory(server, out);
            return 0;
        } finally {
            server.destroy();
        }
    }

    private void measure(String address, PrintWriter out) throws IOException, InterruptedException {
        Random random = new Random(seed);
        List<String> lists = new ArrayList<>();
        TreeSet<String> points = new TreeSet<>();
        TreeSet<String> documents = new TreeSet<>();
        for (int page = 1; page <= LISTS; page++) {
            lists.add(address + "points?page=" + page);
            lists.add(address + "documents?page=" + page);
            points.addAll(links(address, address + "points?page=" + page, "points/"));
            documents.addAll(links(address, address + "documents?page=" + page, "documents/"));
        }
        TreeSet<String> pairs = new TreeSet<>();
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("overview", Collections.nCopies(LISTS, address));
        kinds.put("lists", lists);
        kinds.put("point", some(points, random));
        kinds.put("document", some(documents, random));
        for (String document : kinds.get("document")) {
            pairs.addAll(links(address, document, "compare?"));
        }
        kinds.put("two side by side", some(pairs, random));
        kinds.put("what is new", Collections.nCopies(LISTS, address + "changes"));
        time(kinds, out);
        long start = System.nanoTime();
        while (page(address + "entities").contains("still being gone through")) {
            Thread.sleep(PAUSE);
        }
        out.printf(Locale.ROOT, "all readings gone through %.0f s later%n", (System.nanoTime() - start) / 1e9);
        TreeSet<String> entities = new TreeSet<>();
        for (int page = 1; page <= LISTS; page++) {
            entities.addAll(links(address, address + "entities?page=" + page, "entities/"));
        }
        List<String> stories = links(address, address, "points?story=").stream()
                .map(link -> link.substring(link.indexOf("story=")))
                .toList();
        kinds.clear();
        kinds.put("who and what", some(entities, random));
        for (String page : List.of("dates", "network", "families")) {
            kinds.put(
                    page,
                    stories.stream().map(story -> address + page + "?" + story).toList());
        }
        kinds.put(
                "search",
                WORDS.stream().map(words -> address + "search?q=" + words).toList());
        time(kinds, out);
    }

    private void time(Map<String, List<String>> kinds, PrintWriter out) throws IOException, InterruptedException {
        for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
            List<Double> milliseconds = new ArrayList<>();
            for (String page : kind.getValue()) {
                long start = System.nanoTime();
                page(page);
                milliseconds.add((System.nanoTime() - start) / 1e6);
            }
            if (!milliseconds.isEmpty()) {
                Collections.sort(milliseconds);
                out.printf(
                        Locale.ROOT,
                        "%-17s %4d pages, median %4.0f ms, p95 %4.0f ms%n",
                        kind.getKey(),
                        milliseconds.size(),
                        milliseconds.get(milliseconds.size() / 2),
                        milliseconds.get(milliseconds.size() * 95 / 100));
            }
        }
    }

    private List<String> some(Set<String> links, Random random) {
        List<String> all = new ArrayList<>(links);
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(pages, all.size()));
    }

    private Set<String> links(String address, String page, String below) throws IOException, InterruptedException {
        TreeSet<String> links = new TreeSet<>();
        Matcher found = LINK.matcher(page(page));
        while (found.find()) {
            String link = URI.create(address)
                    .resolve(found.group(1).replace("&amp;", "&"))
                    .toString();
            if (link.startsWith(address + below)) {
                links.add(link);
            }
        }
        return links;
    }

    private String page(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " for " + address);
        }
        return answer.body();
    }

    /** The most memory that the process has taken, where the system tells (Linux). */
    private static void memory(Process server, PrintWriter out) throws IOException {
        Path status = Path.of("/proc", String.valueOf(server.pid()), "status");
        if (Files.isReadable(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    out.println("most memory of the process "
                            + line.substring("VmHWM:".length()).strip());
                }
            }
        }
    }
}
