package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.command.Desk.Exports;
import quoth.views.export.ExportKind;

/** What must not make a difference makes none, and what must makes no more than it should: on the samples, from files to exports. */
class InvarianceTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @CsvSource({"harrow-dam, 1", "harrow-dam, 2", "cup-night, 3"})
    void theOrderOfPathsChangesNoByte(String story, long seed) {
        List<Path> shuffled = new ArrayList<>(articles(story));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(desk.exportsOf(shuffled, List.of())).isEqualTo(desk.exportsOf(story(story)));
    }

    @ParameterizedTest
    @CsvSource({"harrow-dam, 4", "cup-night, 5"})
    void readingOneByOneChangesNoByte(String story, long seed) {
        List<Path> shuffled = new ArrayList<>(articles(story));
        Collections.shuffle(shuffled, new Random(seed));
        Path dossier = desk.newDossier();
        for (Path article : shuffled) {
            desk.read(dossier, List.of(article), List.of());
        }
        assertThat(desk.exports(dossier)).isEqualTo(desk.exportsOf(story(story)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void theNumberOfThreadsChangesNoByte(int threads) {
        List<String> option = List.of("--threads", Integer.toString(threads));
        assertThat(desk.exportsOf(List.of(Desk.samples()), option)).isEqualTo(desk.exportsOf(Desk.samples()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harrow-dam", "cup-night"})
    void readingAgainAddsNothingAndReadingAnewGivesTheSame(String story) throws IOException {
        Path dossier = desk.newDossier();
        desk.read(dossier, List.of(story(story)), List.of());
        Exports once = desk.exports(dossier);
        desk.read(dossier, List.of(story(story)), List.of());
        assertThat(desk.exports(dossier)).isEqualTo(once);
        Files.delete(dossier);
        desk.read(dossier, List.of(story(story)), List.of());
        assertThat(desk.exports(dossier)).isEqualTo(once);
    }

    @Test
    void aChangedFileLeavesNoTraceOfWhatItWas() throws IOException {
        Path pile = copyOf("harrow-dam");
        Path dossier = desk.newDossier();
        desk.read(dossier, List.of(pile), List.of());
        Exports before = desk.exports(dossier);
        Path statement = pile.resolve("06-norrey-hydro-statement.txt");
        Files.writeString(statement, Files.readString(statement).replace("04:50", "04:40"));
        desk.read(dossier, List.of(pile), List.of());
        assertThat(desk.exports(dossier)).isEqualTo(desk.exportsOf(pile)).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "harrow-dam, 01-associated-dispatch.txt",
        "harrow-dam, 05-brask-valley-post.txt",
        "harrow-dam, 07-spillway-notes.md",
        "cup-night, 04-kiln-end-notes.md"
    })
    void aCopyOfAnArticleAddsNoOriginAndNoDispute(String story, String article) throws IOException {
        Exports alone = desk.exportsOf(story(story));
        Path pile = copyOf(story);
        Files.copy(pile.resolve(article), pile.resolve("again-" + article));
        Exports withCopy = desk.exportsOf(pile);
        assertThat(withCopy.texts()).hasSize(alone.texts().size() + 1);
        assertThat(disputed(withCopy)).isEqualTo(disputed(alone));
        Map<String, Integer> before = originsByClaim(alone);
        originsByClaim(withCopy)
                .forEach((claim, origins) ->
                        assertThat(origins).as(claim).isLessThanOrEqualTo(before.getOrDefault(claim, origins)));
    }

    @Test
    void anotherNameOfAnOutletChangesItsNameAndNothingElse() throws IOException {
        List<ObjectNode> records = records(desk.exportsOf(story("harrow-dam")));
        String expected = Telling.of(desk.exportsOf(pile("before.jsonl", records)));
        for (ObjectNode row : records) {
            String outlet = row.path("outlet").asText();
            String plain = outlet.replaceFirst("\\s*\\(.*\\)$", "");
            if (row.path("text").asText().contains(plain)) {
                continue; // Then it is a name in the text, too, and the text is not changed here.
            }
            String another = "Outlet No. " + records.indexOf(row);
            // Also where the outlet speaks for itself as "we".
            String document = row.path("id").asText();
            expected = expected.replace(document + ": " + outlet, document + ": " + another)
                    .replace(document + ", " + outlet, document + ", " + another);
            row.put("outlet", another);
        }
        String after = Telling.of(desk.exportsOf(pile("after.jsonl", records)));
        assertThat(differences(expected, after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Casimir, Renn, Lucan, Mirey, Rhenn, Mirrey", "Ingrid, Saale, Oda, Wexler, Sahle, Wexlerr"})
    void twoNamesThatChangePlacesChangePlacesInTheExports(
            String given, String family, String other, String another, String misspelled, String likewise)
            throws IOException {
        List<ObjectNode> records = records(desk.exportsOf(story("harrow-dam")));
        String before = Telling.of(desk.exportsOf(pile("before.jsonl", records)));
        for (ObjectNode row : records) {
            for (String field : List.of("text", "title", "author")) {
                if (row.path(field).isTextual()) {
                    row.put(
                            field,
                            swapped(row.path(field).asText(), given, other, family, another, misspelled, likewise));
                }
            }
        }
        String after = Telling.of(desk.exportsOf(pile("after.jsonl", records)));
        assertThat(differences(swapped(before, given, other, family, another, misspelled, likewise), after))
                .isEmpty();
    }

    private static String swapped(String text, String... pairs) {
        String result = text;
        for (int i = 0; i < pairs.length; i += 2) {
            result = result.replace(pairs[i], "\uE000")
                    .replace(pairs[i + 1], pairs[i])
                    .replace("\uE000", pairs[i + 1]);
        }
        return result;
    }

    /** The lines of one telling that the other has not, in whatever order they stand. */
    private static List<String> differences(String expected, String actual) {
        List<String> missing = new ArrayList<>(expected.lines().toList());
        List<String> added = new ArrayList<>();
        for (String line : actual.lines().toList()) {
            if (!missing.remove(line)) {
                added.add("+ " + line);
            }
        }
        missing.forEach(line -> added.add("- " + line));
        return added;
    }

    /** The exported documents as they would stand in JSON Lines, without what depends on the run. */
    private static List<ObjectNode> records(Exports exports) {
        List<ObjectNode> records = new ArrayList<>();
        for (JsonNode row : exports.of(ExportKind.DOCUMENTS)) {
            ObjectNode copy = row.deepCopy();
            copy.put("id", row.path("name").asText());
            records.add(copy.retain("id", "title", "outlet", "author", "published", "text"));
        }
        return records;
    }

    private Path pile(String name, List<ObjectNode> records) throws IOException {
        JsonMapper json = new JsonMapper();
        List<String> lines = new ArrayList<>();
        for (ObjectNode row : records) {
            lines.add(json.writeValueAsString(row));
        }
        return Files.write(folder.resolve(name), lines);
    }

    private static List<String> disputed(Exports exports) {
        return exports.of(ExportKind.POINTS).stream()
                .filter(row -> row.path("status").asText().equals("disputed"))
                .map(row -> row.path("question").asText())
                .sorted()
                .toList();
    }

    /** How many origins stand behind the value that a claim makes, by the document and the place of the claim. */
    private static Map<String, Integer> originsByClaim(Exports exports) {
        Map<String, Integer> origins = new TreeMap<>();
        for (JsonNode row : exports.of(ExportKind.POINTS)) {
            for (JsonNode value : row.path("values")) {
                for (JsonNode claim : value.path("claims")) {
                    String key = row.path("kind").asText() + " "
                            + value.path("value").asText() + " "
                            + claim.path("document").asText() + " "
                            + claim.path("start").asInt();
                    origins.merge(key, value.path("origins").asInt(), Math::max);
                }
            }
        }
        return origins;
    }

    private Path copyOf(String story) throws IOException {
        Path pile = Files.createDirectory(folder.resolve(story));
        for (Path article : articles(story)) {
            Files.copy(article, pile.resolve(article.getFileName()));
        }
        return pile;
    }

    private static Path story(String name) {
        return Desk.samples().resolve(name);
    }

    private static List<Path> articles(String story) {
        try (Stream<Path> files = Files.list(story(story))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
