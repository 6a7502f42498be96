package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the site answers, and whom it does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private Path folder = Path.of("");
    private final HttpClient client = HttpClient.newHttpClient();
    private ServedSample site;

    @BeforeAll
    void serve(@TempDir Path temporary) throws IOException {
        folder = temporary;
        site = ServedSample.in(folder);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Map<String, String> form, String origin)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create(site.address("rulings")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String origin() {
        return site.address("").replaceFirst("(http://[^/]+)/.*", "$1");
    }

    private String token() throws IOException, InterruptedException {
        String point = first("points", "points/p[0-9a-f]+");
        String page = get(site.address("rule?point=" + point.substring("points/".length())))
                .body();
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private String first(String page, String link) throws IOException, InterruptedException {
        Matcher found = Pattern.compile(link).matcher(get(site.address(page)).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void withoutTheSecretThereIsNothing() throws IOException, InterruptedException {
        for (String path : new String[] {"/", "/points", "/x/points", "/page.css"}) {
            HttpResponse<String> answer = get(origin() + path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("Renn");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1.evil.example"})
    void anotherHostIsRefused(String host) throws IOException {
        URI address = URI.create(site.address(""));
        try (Socket socket = new Socket(address.getHost(), address.getPort());
                InputStream answer = socket.getInputStream()) {
            socket.getOutputStream()
                    .write(("GET " + address.getPath() + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String all = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(all).startsWith("HTTP/1.1 421").doesNotContain("Renn");
        }
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() throws IOException, InterruptedException {
        Map<String, String> form = Map.of("kind", "undo", "number", "1", "by", "mallory", "token", token());
        assertThat(post(form, "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(post(form, "null").statusCode()).isEqualTo(403);
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() throws IOException, InterruptedException {
        Map<String, String> form = Map.of("kind", "undo", "number", "1", "by", "mallory", "token", "guessed");
        assertThat(post(form, origin()).statusCode()).isEqualTo(403);
    }

    @Test
    void aRulingThatCannotBeGivenIsToldPlainly() throws IOException, InterruptedException {
        Map<String, String> form = Map.of("kind", "undo", "number", "999", "by", "lina", "token", token());
        HttpResponse<String> answer = post(form, origin());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is no ruling 999. Nothing was changed.");
    }

    @Test
    void everyAnswerForbidsScriptsOfOthers() throws IOException, InterruptedException {
        for (String path : new String[] {"", "points", "documents", "rulings", "nowhere", "page.css"}) {
            assertThat(get(site.address(path)).headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy ->
                            assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        }
    }

    @Test
    void whatIsNotThereIsToldPlainly() throws IOException, InterruptedException {
        for (String path : new String[] {
            "nowhere",
            "points/none",
            "documents/none",
            "compare?left=a&right=b",
            "rule?point=none",
            "rule?entity=none",
            "rule?document=none&attribution=99999999999"
        }) {
            HttpResponse<String> answer = get(site.address(path));
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("Nothing is here");
        }
    }

    @Test
    void filtersThatNobodyOffersLetNothingThrough() throws IOException, InterruptedException {
        String page = get(site.address("points?status=true&outlet=%3Cscript%3E&page=99999999999"))
                .body();
        assertThat(page)
                .contains("No point is of this kind")
                .doesNotContain("<script>\"")
                .doesNotContain("\"<script>");
    }

    @Test
    void aHostileDocumentIsShownAsWhatItIs() throws IOException, InterruptedException {
        String documents = get(site.address("documents")).body();
        Matcher link =
                Pattern.compile("documents/d[0-9a-f]+(?=\"><bdi>&lt;script)").matcher(documents);
        assertThat(link.find()).isTrue();
        String page = get(site.address(link.group())).body();
        assertThat(page)
                .contains("&lt;iframe", "&lt;style&gt;")
                .doesNotContain(
                        "<iframe",
                        "<style>",
                        "<a href=\"javascript:",
                        "class=\"out\"",
                        "<img",
                        "<form action=\"http://evil");
    }

    @Test
    void aRulingShowsAtOnceAndIsUndone() throws IOException, InterruptedException {
        String documentPage = get(site.address("documents")).body();
        Matcher links = Pattern.compile("documents/(d[0-9a-f]+)").matcher(documentPage);
        assertThat(links.find()).isTrue();
        String document = links.group(1);
        String before = get(site.address("documents/" + document)).body();
        Map<String, String> form = Map.of(
                "kind", "note", "document", document, "text", "Asked the editor.", "by", "lina", "token", token());
        HttpResponse<String> kept = post(form, origin());
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(get(site.address("documents/" + document)).body())
                .contains("note by lina")
                .contains("Asked the editor.");
        Matcher number = Pattern.compile("done=(\\d+)")
                .matcher(kept.headers().firstValue("Location").orElseThrow());
        assertThat(number.find()).isTrue();
        Map<String, String> undo = Map.of("kind", "undo", "number", number.group(1), "by", "lina", "token", token());
        assertThat(post(undo, origin()).statusCode()).isEqualTo(303);
        assertThat(withoutEdition(get(site.address("documents/" + document)).body()))
                .isEqualTo(withoutEdition(before));
        assertThat(get(site.address("rulings")).body()).contains("undone by");
    }

    /** A page without the number of the state that it shows, which every ruling raises. */
    private static String withoutEdition(String page) {
        return page.replaceAll(" data-edition=\"\\d+\"", "");
    }

    @Test
    void whatIsReadMeanwhileIsShown() throws IOException, InterruptedException {
        Path more = folder.resolve("more").resolve("late.txt");
        Files.writeString(more, "---\ntitle: A late word\noutlet: Late Paper\n---\n\nThe dam was built in 1931.\n");
        site.desk().quoth("read", more, "--into", site.dossier());
        boolean shown = false;
        for (int i = 0; i < 100 && !shown; i++) {
            shown = get(site.address("documents")).body().contains("A late word");
            Thread.sleep(100);
        }
        assertThat(shown).isTrue();
    }
}
