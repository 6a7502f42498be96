package quoth.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.intake.Intake;
import quoth.intake.Rejection;
import quoth.intake.Taken;

/** The gold of the project's own stories points into the stories as they stand. */
class GoldTest {

    private static final Path GOLD = Path.of("src", "gold");
    private static final Path SAMPLES = Path.of("..", "samples");

    static Stream<String> stories() throws IOException {
        try (Stream<Path> inside = Files.list(GOLD)) {
            return inside
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyTextOfTheGoldStandsOnceInItsArticle(String story) throws IOException {
        JsonNode gold = new ObjectMapper()
                .readTree(GOLD.resolve(story).resolve("gold.json").toFile());
        assertThat(gold.path("facts")).isNotEmpty();
        boolean sayings =
                gold.path("unannotated").size() < gold.path("documents").size();
        assertThat(gold.path("attributions").isEmpty()).isEqualTo(!sayings);
        for (JsonNode attribution : gold.path("attributions")) {
            once(story, attribution.path("file"), attribution.path("content"));
        }
        for (JsonNode fact : gold.path("facts")) {
            for (JsonNode value : fact.path("values")) {
                for (JsonNode claim : value.path("claims")) {
                    once(story, claim.path("file"), claim.path("text"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void intakeFindsTheArticlesAndTheirImprintsAsTheGoldHasThem(String story) throws IOException {
        JsonNode gold = new ObjectMapper()
                .readTree(GOLD.resolve(story).resolve("gold.json").toFile());
        Map<String, Document> taken = new TreeMap<>();
        List<Rejection> rejections = new ArrayList<>();
        Intake.standard().take(List.of(SAMPLES.resolve(story)), item -> {
            switch (item) {
                case Taken.Accepted accepted -> taken.put(accepted.document().name(), accepted.document());
                case Rejection rejection -> rejections.add(rejection);
            }
        });
        assertThat(rejections).isEmpty();
        assertThat(taken).hasSize(gold.path("documents").size());
        for (JsonNode wanted : gold.path("documents")) {
            Document document = document(taken, wanted);
            Imprint imprint = document.imprint();
            assertThat(imprint.title()).hasValue(wanted.path("title").asText());
            assertThat(imprint.outlet()).hasValue(wanted.path("outlet").asText());
            assertThat(imprint.author().orElse("null"))
                    .isEqualTo(wanted.path("author").asText());
            assertThat(imprint.published().map(PublicationTime::iso))
                    .hasValue(wanted.path("published").asText());
        }
        for (JsonNode attribution : gold.path("attributions")) {
            String text = document(taken, attribution).text();
            assertThat(text).contains(attribution.path("content").asText());
        }
    }

    private static Document document(Map<String, Document> taken, JsonNode named) {
        String file = named.path("file").asText();
        return Optional.ofNullable(taken.get(file)).orElseThrow(() -> new AssertionError(file + " was not taken in"));
    }

    private static void once(String story, JsonNode file, JsonNode text) throws IOException {
        String article = article(story, file.asText());
        int at = article.indexOf(text.asText());
        assertThat(at).as("\"%s\" in %s", text.asText(), file.asText()).isNotNegative();
        assertThat(article.indexOf(text.asText(), at + 1))
                .as("\"%s\" again in %s", text.asText(), file.asText())
                .isNegative();
    }

    private static String article(String story, String file) throws IOException {
        Path clean = GOLD.resolve(story).resolve("clean").resolve(file.replaceFirst("\\.(html|md)$", "") + ".txt");
        if (Files.exists(clean)) {
            return Files.readString(clean);
        }
        String written = Files.readString(SAMPLES.resolve(story).resolve(file));
        return written.substring(written.indexOf("\n---\n") + 5);
    }
}
