package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import quoth.serve.DossierServer;

/** What the site shows while others work on the dossier: a reading in a process of its own, a move of the file, a lock on it. */
@DisabledOnOs(OS.WINDOWS)
class ServedMeanwhileTest {

    private static final int READERS = 4;

    /** At thirty in a second the reading of them takes long enough to look at pages meanwhile. */
    private static final int DOCUMENTS = 240;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Path articles;
    private Path dossier;
    private DossierServer server;

    @BeforeEach
    void serve() throws IOException {
        articles = folder.resolve("many.lines");
        dossier = folder.resolve("pile.quoth");
        write(10);
        Workshop workshop = new PlainWorkshop().workshop();
        Screen screen = new Screen(new ByteArrayOutputStream(), new ByteArrayOutputStream(), false, false, 80);
        assertThat(Quoth.run(workshop, screen, "read", articles.toString(), "--into", dossier.toString(), "-q"))
                .isZero();
        server = DossierServer.start(
                dossier, 0, workshop.collator().apply(1), new BrowserClerk(dossier, workshop, screen));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void write(int documents) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < documents; i++) {
            lines.append("\u201CIt was ").append(i).append(" barrels,\u201D said Ada Moor.\n");
        }
        Files.writeString(articles, lines);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> note(String token, String text) throws IOException, InterruptedException {
        String document = get("documents").body().replaceFirst("(?s).*documents/(d[0-9a-f]+)\".*", "$1");
        String origin = server.address().replaceFirst("(http://[^/]+)/.*", "$1");
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + "rulings"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "kind=note&by=lina&document=" + document + "&token=" + token + "&text=" + text))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String token() throws IOException, InterruptedException {
        String document = get("documents").body().replaceFirst("(?s).*documents/(d[0-9a-f]+)\".*", "$1");
        return get("rule?document=" + document).body().replaceFirst("(?s).*name=\"token\" value=\"([^\"]+)\".*", "$1");
    }

    @Test
    void severalReadersAreServedAndToldHowTheReadingGoesOn() throws Exception {
        write(DOCUMENTS);
        Process reading = startReading();
        while (!get("news").body().contains("A reading is being worked in")) {
            assertThat(reading.isAlive()).isTrue();
            Thread.sleep(50);
        }
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try (SiteBrowser browser = SiteBrowser.start();
                Page page = browser.page()) {
            page.navigate(server.address());
            page.locator("#notices:has-text('A reading is being worked in')").waitFor();
            String first = page.locator("#notices").innerText();
            List<Future<Integer>> served = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                served.add(readers.submit(readUntil(done)));
            }
            // The page is not loaded again; it asks.
            page.waitForCondition(() -> !page.locator("#notices").innerText().equals(first));
            assertThat(page.locator("#notices").innerText())
                    .contains("documents by now; this page shows the state before, with 10.");
            assertThat(note(token(), "Ring+them.").statusCode()).isEqualTo(303);
            assertThat(get("rulings").body()).contains("Ring them.", "kept; it is being worked in", "A ruling is kept");
            assertThat(reading.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(reading.exitValue()).isZero();
            page.locator("#notices:has-text('newer state') a").waitFor();
            page.locator("#notices a").click();
            page.locator("dd:text-is('" + DOCUMENTS + "')").first().waitFor();
            done.set(true);
            for (Future<Integer> one : served) {
                assertThat(one.get()).isPositive();
            }
            assertThat(get("rulings").body()).contains("Ring them.").doesNotContain("being worked in");
            assertThat(get("changes").body()).contains((DOCUMENTS - 10) + " documents came");
        } finally {
            done.set(true);
            readers.shutdownNow();
            reading.destroyForcibly();
        }
    }

    /** Asks for one page after the other; each must be there. */
    private Callable<Integer> readUntil(AtomicBoolean done) {
        return () -> {
            int served = 0;
            while (!done.get()) {
                for (String path : List.of("", "points", "documents", "search?q=barrels", "entities")) {
                    assertThat(get(path).statusCode()).as(path).isEqualTo(200);
                    served++;
                }
            }
            return served;
        };
    }

    @Test
    void aDossierThatIsMovedAwayIsMissedPlainlyAndFoundAgain() throws Exception {
        String token = token();
        get("");
        Path elsewhere = folder.resolve("elsewhere.quoth");
        Files.move(dossier, elsewhere);
        assertPlain(get(""), 200, "is no longer where it was");
        assertPlain(get("documents"), 200, "is no longer where it was");
        assertPlain(get("rulings"), 503, "does not exist");
        assertPlain(note(token, "x"), 503, "does not exist");
        Files.move(elsewhere, dossier);
        assertThat(get("").body()).doesNotContain("is no longer where it was");
        assertThat(note(token, "Found+again.").statusCode()).isEqualTo(303);
        assertPlain(get("rulings"), 200, "Found again.");
    }

    @Test
    void aDossierThatAnotherProgramLocksIsToldPlainly() throws Exception {
        get("");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + dossier);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            HttpResponse<String> overview = get("");
            assertPlain(overview, 200, "What you see is what was read from it last.");
            assertPlain(get("search?q=barrels"), 503, "cannot be read now");
            statement.execute("ROLLBACK");
        }
        assertThat(get("").body()).doesNotContain("What you see is what was read from it last.");
    }

    @Test
    void aDamagedDossierIsToldPlainly() throws Exception {
        get("");
        String document = get("documents").body().replaceFirst("(?s).*documents/(d[0-9a-f]+)\".*", "$1");
        damage();
        assertThat(get("documents/" + document).statusCode()).isIn(200, 503);
        assertPlain(get("search?q=barrels"), 503, "cannot be read now");
        assertPlain(get(""), 200, "What you see is what was read from it last.");
    }

    private void damage() throws IOException {
        byte[] bytes = Files.readAllBytes(dossier);
        Arrays.fill(bytes, 16, bytes.length, (byte) 0x5A);
        Files.write(dossier, bytes);
    }

    private static void assertPlain(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.body())
                .contains(words)
                .doesNotContain("Exception", "\tat ", "org.sqlite", "Internal Server Error");
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    private Process startReading() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowReading.class.getName(),
                        "read",
                        articles.toString(),
                        "--into",
                        dossier.toString(),
                        "--threads",
                        "1",
                        "-q")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("said").toFile())
                .start();
    }
}
