package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the site that cross documents, on the sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorationsTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private ServedSample site;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        site = ServedSample.in(folder);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(site.address(path))).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private String entity(String name) throws IOException, InterruptedException {
        String list = page("entities?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        Matcher link = Pattern.compile("entities/(e[^\"]+)\"><bdi>" + Pattern.quote(name) + "<")
                .matcher(list);
        assertThat(link.find()).as(list).isTrue();
        return page("entities/" + link.group(1));
    }

    private static String between(String page, String from, String to) {
        int start = page.indexOf(from);
        assertThat(start).as(from).isNotNegative();
        int end = page.indexOf(to, start);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    @Test
    void whatSomebodySaysAndWhatOthersSayOfThemStandApart() throws IOException, InterruptedException {
        String page = entity("Casimir Renn");
        assertThat(between(page, "What they say", "</section>"))
                .contains("Nobody could have foreseen this")
                .doesNotContain("Let him say it");
        assertThat(between(page, "What is said of them", "</section>")).contains("Let him say it");
        assertThat(between(page, "Names and labels", "</section>"))
                .contains("Mr Renn")
                .contains("River Free");
        assertThat(between(page, "Described as, over time", "</section>")).contains("Energy Minister");
        assertThat(between(page, "Why these names were taken for one", "</section>"))
                .contains("Named");
    }

    @Test
    void entitiesAreFoundByTypeAndByName() throws IOException, InterruptedException {
        assertThat(page("entities?type=person&name=renn"))
                .contains("Casimir Renn")
                .doesNotContain("Norrey Hydro<");
        assertThat(page("entities?type=place&name=casimir")).contains("None is of this kind and called so");
    }

    @Test
    void aSearchFindsSpeakersSayingsAndDocuments() throws IOException, InterruptedException {
        String page = page("search?q=siren");
        assertThat(between(page, "What is said", "</section>")).contains("No siren, no loudspeaker, nothing");
        assertThat(between(page, ">Documents</h2>", "</section>")).contains("<mark>siren</mark>");
        assertThat(between(page("search?q=Renn"), "Who speaks", "</section>")).contains("Casimir Renn");
        assertThat(between(page("search?q=siren&speaker=petrak"), "What is said", "</section>"))
                .contains("Jonah Petrak")
                .doesNotContain("Norrey Hydro");
        assertThat(page("search?q=siren&outlet=Radio%20Isk")).doesNotContain("Alder Meadow, the morning after</bdi>");
        assertThat(page("search?q=zzyzx")).contains("Nothing was found");
    }

    @Test
    void whateverIsLookedForIsShownAndDoesNothing() throws IOException, InterruptedException {
        for (String words : List.of("\"", "* OR", "') --", "<script>alert(1)</script>", "\u202E", "a\u0000b")) {
            assertThat(page("search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)))
                    .contains("<h1>Search</h1>")
                    .doesNotContain("<script>alert");
        }
        assertThat(page("network?story=nowhere")).contains("Who speaks about whom");
        assertThat(page("families?story=%3Cb%3E")).doesNotContain("<b>&gt;");
    }

    @Test
    void aTextStandsBelowTheOneItTookFromWithTheEvidence() throws IOException, InterruptedException {
        String tree = between(page("families"), "<ul class=\"family\">", "</main>");
        int wire = tree.indexOf("At least nine dead as dam gate opens");
        int print = tree.indexOf("Norrey dam flood kills at least nine");
        assertThat(wire).isNotNegative();
        assertThat(print).isGreaterThan(wire);
        assertThat(tree.substring(print)).contains("of it stands there").contains("sentences changed");
    }

    @Test
    void whatTheNetworkDrawsStandsInATableToo() throws IOException, InterruptedException {
        String part = between(page("network"), "Who speaks about whom", "</section>");
        Matcher drawn = Pattern.compile("<title>(.+?) – (.+?): (\\d+)</title>").matcher(part);
        String table = between(part, "<tbody>", "</tbody>");
        int lines = 0;
        while (drawn.find()) {
            lines++;
            assertThat(table).contains(drawn.group(1)).contains(drawn.group(2));
        }
        assertThat(lines).isPositive().isEqualTo(table.split("<tr>", -1).length - 1);
        assertThat(page("network")).contains("The Selby Chronicle");
    }

    @Test
    void datesStandOnALineAndInAList() throws IOException, InterruptedException {
        assertThat(page("dates"))
                .contains("When the documents were published")
                .contains("1961")
                .contains("9 March 2034");
    }
}
