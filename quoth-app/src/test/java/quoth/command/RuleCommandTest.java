package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.command.Desk.Exports;
import quoth.dossier.Dossier;
import quoth.views.export.ExportKind;

/** Rulings on the sample, from the command line to every view and back. */
class RuleCommandTest {

    /** The sample, read once. */
    @TempDir
    static Path shared;

    private static Path sampleDossier = Path.of("");

    @TempDir
    Path folder;

    private Desk desk;
    private Path pile;
    private Path dossier;

    @BeforeAll
    static void readTheSample() throws IOException {
        Path articles = copied(shared.resolve("articles"));
        Desk desk = new Desk(shared);
        sampleDossier = desk.newDossier();
        desk.read(sampleDossier, List.of(articles), List.of());
    }

    @BeforeEach
    void sitDown() throws IOException {
        desk = new Desk(folder);
        pile = shared.resolve("articles");
        dossier = Files.copy(sampleDossier, desk.newDossier());
    }

    /** Has the sample where a test can change it. */
    private void readOwnCopy() throws IOException {
        pile = copied(folder.resolve("articles"));
        dossier = desk.newDossier();
        desk.read(dossier, List.of(pile), List.of());
    }

    private static Path copied(Path into) throws IOException {
        Files.createDirectory(into);
        for (Path article : articles(Desk.samples().resolve("harrow-dam"))) {
            Files.copy(article, into.resolve(article.getFileName()));
        }
        return into;
    }

    @Test
    void aRulingIsToldWithWhatCameOfItAndHowToUndoIt() {
        assertThat(rule("type", "Norrey Hydro", "organisation", "--by", "lina", "--why", "it is a company"))
                .isZero();
        assertThat(desk.printed()).startsWith("""
                1  “Norrey Hydro” is of type organisation                               followed
                   by lina, 2041-02-03T04:05:06Z: it is a company
                   it applies in 9 documents
                   undo it with: quoth rule
                """).containsPattern("""
                undo 1
                   →  organisation  Norrey Hydro, \\d\\d mentions in 9 documents
                $""");
    }

    @Test
    void aNewNameReachesSpeakersAnswersPagesAndTheReport() throws IOException {
        assertThat(rule("rename", "Casimir Renn", "Minister Q")).isZero();
        Exports exports = desk.exports(dossier);
        assertThat(exports.of(ExportKind.ATTRIBUTIONS))
                .extracting(row -> row.path("speakerName").asText())
                .contains("Minister Q")
                .doesNotContain("Casimir Renn");
        for (String page : List.of("summary", "points", "speakers", "attributions", "entities")) {
            desk.quoth("show", dossier, "--what", page);
            assertThat(desk.printed()).as(page).contains("Minister Q").doesNotContain("words did Casimir Renn");
        }
        Path report = folder.resolve("report.html");
        desk.quoth("report", dossier, "--out", report);
        assertThat(report)
                .content()
                .contains("Minister Q")
                .contains("<dt>“Casimir Renn” is to be called “Minister Q”</dt>");
    }

    @Test
    void whatIsNoEntityIsInNoViewAnyMore() {
        String monday = entity("Federation").path("id").asText();
        assertThat(rule("not-an-entity", "Federation", "--everywhere")).isZero();
        Exports exports = desk.exports(dossier);
        for (ExportKind kind : List.of(ExportKind.ENTITIES, ExportKind.MENTIONS, ExportKind.ATTRIBUTIONS)) {
            assertThat(exports.files().getOrDefault(kind, "")).doesNotContain("\"" + monday + "\"");
        }
    }

    @Test
    void aMentionThatWasTakenForSomebodyElseIsSplitOff() {
        assertThat(rule("split", "the engineer", "--words", "the second engineer"))
                .isZero();
        assertThat(entity("second engineer").path("mentions").asInt()).isEqualTo(1);
        assertThat(entity("the engineer").path("variants").toString()).doesNotContain("second engineer");
        desk.quoth("show", dossier, "--what", "entities");
        assertThat(desk.printed().replaceAll("\\s+", " "))
                .contains("ruling 1 says that “second engineer” in 04-the-open-page.html is somebody else than");
    }

    @Test
    void whoIsRuledToSpeakSpeaksAndIsAskedNoLongerForWordsOfSomebodyElse() {
        String otherWords = "nobody wanted to foresee this";
        desk.quoth("show", dossier, "--what", "points");
        assertThat(desk.printed()).contains(otherWords);
        assertThat(rule("wrong-speaker", "Nobody could have foreseen this", "Oda Wexler"))
                .isZero();
        desk.quoth("show", dossier, "--what", "points");
        assertThat(desk.printed()).doesNotContain(otherWords);
        assertThat(saying("Nobody could have foreseen this").path("speakerName").asText())
                .isEqualTo("Oda Wexler");
        assertThat(rule("not-a-quotation", "Nobody could have foreseen this")).isZero();
        assertThat(desk.exports(dossier).of(ExportKind.ATTRIBUTIONS)).hasSize(sampleAttributions() - 1);
    }

    /** The attribution whose content has these words. */
    private JsonNode saying(String words) {
        Exports exports = desk.exports(dossier);
        Map<String, String> texts = exports.texts();
        return exports.of(ExportKind.ATTRIBUTIONS).stream()
                .filter(row -> {
                    String text = texts.getOrDefault(row.path("document").asText(), "");
                    JsonNode content = row.path("content").path(0);
                    int start = text.offsetByCodePoints(0, content.path(0).asInt());
                    int end = text.offsetByCodePoints(0, content.path(1).asInt());
                    return text.substring(start, end).contains(words);
                })
                .findFirst()
                .orElseThrow();
    }

    private int sampleAttributions() {
        return desk.exports(sampleDossier).of(ExportKind.ATTRIBUTIONS).size();
    }

    @Test
    void theEntitiesPageSaysWhyNamesWereJoinedAndInWhichDocuments() {
        desk.quoth("show", dossier, "--what", "entities");
        assertThat(desk.printed().replaceAll("\\s+", " "))
                .contains("“Saale” and “Sahle” are two spellings of one name:")
                .contains("split 'Ingrid Saale' --in 02-selby-chronicle.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "same|Ingrid Sahle|Oda Wexler||",
                "same|Casimir Renn|Norrey Hydro|--everywhere|",
                "not-same|Casimir Renn|Renn||",
                "split|Oda Wexler|--words|Wexler|",
                "rename|Norrey Hydro|The Company||",
                "type|Norrey Hydro|media||",
                "not-an-entity|Norrey Hydro|||",
                "wrong-speaker|Nobody could have foreseen this|Oda Wexler||",
                "wrong-speaker|Nobody could have foreseen this|||",
                "not-a-quotation|Nobody could have foreseen this|||",
                "wrong-kind|Nobody could have foreseen this|mixed||"
            })
    void aRulingAndItsUndoingLeaveNoTraceButInTheHistory(
            String kind, String first, String second, String third, String fourth) {
        Exports before = desk.exports(dossier);
        String[] words = Stream.of(kind, first, second, third, fourth)
                .filter(word -> word != null)
                .toArray(String[]::new);
        assertThat(rule(words)).as(desk.said()).isZero();
        Exports ruled = desk.exports(dossier);
        assertThat(withoutHistory(ruled)).isNotEqualTo(withoutHistory(before));
        assertThat(rule("undo", "1")).isZero();
        assertThat(withoutHistory(desk.exports(dossier))).isEqualTo(withoutHistory(before));
        assertThat(rule("undo", "2")).isZero();
        assertThat(withoutHistory(desk.exports(dossier))).isEqualTo(withoutHistory(ruled));
        assertThat(desk.exports(dossier).of(ExportKind.RULINGS)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theSameRulingsOnTheSameArticlesGiveTheSameBytesInWhateverOrderAndOnAnyThreads(long seed) {
        List<List<String>> rulings = List.of(
                List.of("same", "Ingrid Sahle", "Oda Wexler"),
                List.of("split", "the engineer", "--words", "the second engineer"),
                List.of("type", "Norrey Hydro", "organisation"),
                List.of("rename", "Casimir Renn", "Minister Renn"));
        rulings.forEach(words -> rule(words.toArray(String[]::new)));
        Exports expected = desk.exports(dossier);
        List<Path> shuffled = new ArrayList<>(articles(pile));
        Collections.shuffle(shuffled, new Random(seed));
        Path other = desk.newDossier();
        int half = shuffled.size() / 2;
        desk.read(other, shuffled.subList(0, half), List.of("--threads", "1"));
        desk.read(other, shuffled.subList(half, shuffled.size()), List.of("--threads", String.valueOf(1 + seed)));
        for (List<String> words : rulings) {
            assertThat(rule(other, words.toArray(String[]::new))).isZero();
        }
        assertThat(desk.exports(other)).isEqualTo(expected);
    }

    @Test
    void rulingsHoldAfterFilesHaveChangedAndApplyToDocumentsThatComeLater() throws IOException {
        readOwnCopy();
        rule("split", "the engineer", "--words", "the second engineer");
        rule("rename", "Oda Wexler", "Dr Wexler");
        rule("not-an-entity", "Federation", "--in", "velm-police-note-311");
        Path page = pile.resolve("04-the-open-page.html");
        Files.writeString(
                page, Files.readString(page).replaceFirst("<p>", "<p>This page was corrected on Sunday.</p>\n<p>"));
        Files.writeString(
                pile.resolve("99-late.txt"), "\"We were never asked,\" said Oda Wexler, the lawyer, on Friday.\n");
        desk.read(dossier, List.of(pile), List.of());
        assertThat(entity("second engineer").path("mentions").asInt()).isEqualTo(1);
        assertThat(desk.exports(dossier).of(ExportKind.RULINGS))
                .extracting(row -> row.path("applies").asText())
                .containsExactly("wholly", "wholly", "wholly");
        JsonNode late = desk.exports(dossier).of(ExportKind.ATTRIBUTIONS).stream()
                .filter(row -> row.toString().contains(idOf("99-late.txt")))
                .findFirst()
                .orElseThrow();
        assertThat(late.path("speakerName").asText()).isEqualTo("Dr Wexler");
    }

    @Test
    void aRulingWhoseDocumentIsGoneIsKeptAndSaysSo() throws IOException {
        Path lines = folder.resolve("two.jsonl");
        Files.writeString(lines, """
                {"id": "one", "text": "Ada Moor spoke in the hall on Friday."}
                {"id": "two", "text": "Ada Moor sang in the hall on Friday."}
                """);
        Path small = desk.newDossier();
        desk.read(small, List.of(lines), List.of());
        assertThat(rule(small, "split", "Ada Moor", "--in", "two")).isZero();
        assertThat(desk.exports(small).of(ExportKind.ENTITIES))
                .extracting(RuleCommandTest::name)
                .filteredOn("Ada Moor"::equals)
                .hasSize(2);
        Files.writeString(lines, "{\"id\": \"one\", \"text\": \"Ada Moor spoke in the hall on Friday.\"}\n");
        desk.read(small, List.of(lines), List.of());
        desk.quoth("rule", small);
        assertThat(desk.printed())
                .contains("does not apply now")
                .contains("it does not apply now, because two is not in the dossier");
    }

    /** Two accounts that give two numbers of the dead, and one that gives none. */
    private Path silo() throws IOException {
        String setting = "The grain silo at Pellow burst open on Tuesday and buried part of the harbour road under"
                + " wheat.\\n\\nFirefighters from Pellow dug through the night at the silo.\\n\\n";
        Path lines = folder.resolve("silo.jsonl");
        Files.writeString(lines, """
                {"id": "post", "outlet": "Harbour Post", "title": "Silo bursts", "published": "2041-06-12T08:00", "text": "%sThe number of the dead stands at six, according to the town hall."}
                {"id": "echo", "outlet": "Pellow Echo", "title": "Silo bursts", "published": "2041-06-12T09:00", "text": "%sThe number of the dead stands at nine, according to the dockers’ union."}
                {"id": "mail", "outlet": "Coast Mail", "title": "Silo opened again", "published": "2041-06-14T09:00", "text": "The silo is open again, said Tilda Marsh."}
                """.formatted(setting, setting));
        Path small = desk.newDossier();
        desk.read(small, List.of(lines), List.of());
        return small;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not-same-question|the dead stands at six|stands at nine|",
                "no-disagreement|the dead stands at six|stands at nine|",
                "note|Ask again.|--answer|stands at nine"
            })
    void aRulingOnAnswersAndItsUndoingLeaveNoTraceButInTheHistory(
            String kind, String first, String second, String third) throws IOException {
        Path small = silo();
        Exports before = desk.exports(small);
        String[] words = Stream.of(kind, first, second, third)
                .filter(word -> word != null)
                .toArray(String[]::new);
        assertThat(rule(small, words)).as(desk.said()).isZero();
        Exports ruled = desk.exports(small);
        assertThat(withoutHistory(ruled)).isNotEqualTo(withoutHistory(before));
        assertThat(rule(small, "undo", "1")).isZero();
        assertThat(withoutHistory(desk.exports(small))).isEqualTo(withoutHistory(before));
        assertThat(rule(small, "undo", "2")).isZero();
        assertThat(withoutHistory(desk.exports(small))).isEqualTo(withoutHistory(ruled));
    }

    @Test
    void whatWasRuledAndNotedOnAnswersIsToldBesideThem() throws IOException {
        Path small = silo();
        String[] agreed = {"no-disagreement", "stands at six", "stands at nine", "--by", "lina", "--why", "two counts"};
        assertThat(rule(small, agreed)).isZero();
        assertThat(desk.printed()).contains("   →  How many people died?");
        assertThat(rule(small, "note", "Ask the <service>.", "--answer", "stands at nine", "--by", "omar"))
                .isZero();
        assertThat(rule(small, "note", "Late edition.", "--in", "mail", "--by", "omar"))
                .isZero();
        assertThat(rule(small, "note", "Is he right?", "--words", "the town hall", "--by", "omar"))
                .isZero();
        assertThat(rule(small, "note", "Who is she?", "--on", "Tilda Marsh", "--by", "omar"))
                .isZero();
        assertThat(rule(small, agreed)).isEqualTo(1);
        assertThat(desk.said()).contains("are not held to contradict each other");
        List<JsonNode> points = desk.exports(small).of(ExportKind.POINTS).stream()
                .filter(row -> row.path("question").asText().equals("How many people died?"))
                .toList();
        List<String> ids = desk.exports(small).of(ExportKind.RULINGS).stream()
                .map(row -> row.path("id").asText())
                .toList();
        assertThat(points).singleElement().satisfies(row -> {
            assertThat(row.path("status").asText()).isNotEqualTo("disputed");
            assertThat(row.path("rulings")).extracting(JsonNode::asText).containsExactly(ids.get(0), ids.get(1));
        });
        desk.quoth("show", small, "--what", "documents");
        assertThat(desk.printed())
                .contains("note by omar, 2041-02-03: Late edition.")
                .contains("on “the town hall”, note by omar, 2041-02-03: Is he right?");
        desk.quoth("show", small, "--what", "entities");
        assertThat(desk.printed()).contains("note by omar, 2041-02-03: Who is she?");
        Path report = folder.resolve("report.html");
        desk.quoth("report", small, "--out", report);
        assertThat(report)
                .content()
                .contains("ruled no disagreement by lina, 2041-02-03: two counts")
                .contains("note by omar, 2041-02-03: Ask the &lt;service")
                .contains("note by omar, 2041-02-03: Late edition.")
                .contains("note by omar, 2041-02-03: Is he right?");
    }

    @Test
    void rulingsOnAnswersGoFromOneDossierToAnotherAndHoldWhenItIsReadAgain() throws IOException {
        Path small = silo();
        rule(small, "no-disagreement", "stands at six", "stands at nine");
        rule(small, "note", "Ask again.", "--answer", "stands at nine");
        rule(small, "note", "Late edition.", "--in", "mail");
        rule(small, "note", "Is he right?", "--words", "the town hall");
        rule(small, "note", "Who is she?", "--on", "Tilda Marsh");
        rule(small, "undo", "3");
        Path file = folder.resolve("rulings.jsonl");
        desk.quoth("export", small, "--what", "rulings", "--out", file);
        Path other = silo();
        assertThat(rule(other, "import", file.toString())).isZero();
        assertThat(desk.said()).contains("6 rulings taken").contains("0 here before");
        assertThat(desk.exports(other)).isEqualTo(desk.exports(small));
        Path lines = folder.resolve("silo.jsonl");
        Files.writeString(
                lines, Files.readString(lines).replace("The grain silo", "Corrected on Friday. The grain silo"));
        desk.read(other, List.of(lines), List.of());
        assertThat(desk.exports(other)
                        .of(ExportKind.RULINGS)
                        .getFirst()
                        .path("applies")
                        .asText())
                .isEqualTo("wholly");
    }

    @Test
    void whatIsNotUnderstoodOfAnswersIsOneSentence() throws IOException {
        Path small = silo();
        Map<List<String>, Integer> wrong = new LinkedHashMap<>();
        wrong.put(List.of("not-same-question", "stands at nine", "the"), 1);
        wrong.put(List.of("not-same-question", "stands at nine", "dead stands at nine"), 1);
        wrong.put(List.of("not-same-question", "stands at nine", "open again"), 1);
        wrong.put(List.of("not-same-question", "stands at nine", "stands at eight"), 1);
        wrong.put(List.of("not-same-question", "stands at nine", "stands at six", "--first-in", "nowhere"), 1);
        wrong.put(List.of("no-disagreement", "stands at nine", " "), 2);
        wrong.put(List.of("no-disagreement", "stands at nine", "stands at six", "--asked", "date"), 1);
        wrong.put(List.of("no-disagreement", "stands at nine", "stands at six", "--asked", "why"), 2);
        wrong.put(List.of("note", "Why?"), 2);
        wrong.put(List.of("note", " ", "--on", "Tilda Marsh"), 2);
        wrong.put(List.of("note", "\u202Eyhw", "--on", "Tilda Marsh"), 2);
        wrong.put(List.of("note", "Why?", "--on", "Tilda Marsh", "--answer", "nine"), 2);
        wrong.put(List.of("note", "Why?", "--words", "the"), 1);
        wrong.put(List.of("note", "Why?", "--answer", "Tilda"), 1);
        wrong.forEach((words, code) -> {
            assertThat(rule(small, words.toArray(String[]::new)))
                    .as(words.toString())
                    .isEqualTo(code);
            assertThat(desk.said())
                    .as(words.toString())
                    .startsWith("quoth: ")
                    .doesNotContain("\tat ")
                    .hasLineCount(1);
        });
    }

    @Test
    void rulingsGoFromOneDossierToAnotherOnce() {
        rule("same", "Ingrid Sahle", "Oda Wexler", "--by", "lina", "--why", "one \u201Cvoice\u201D");
        rule("split", "the engineer", "--words", "the second engineer");
        rule("undo", "1");
        rule("undo", "3");
        rule("wrong-kind", "Nobody could have foreseen this", "mixed");
        Path file = folder.resolve("rulings.jsonl");
        desk.quoth("export", dossier, "--what", "rulings", "--out", file);
        Path other = desk.newDossier();
        desk.read(other, List.of(pile), List.of());
        assertThat(rule(other, "import", file.toString())).isZero();
        assertThat(desk.said()).contains("5 rulings taken").contains("0 here before");
        assertThat(desk.exports(other)).isEqualTo(desk.exports(dossier));
        assertThat(rule(other, "import", file.toString())).isZero();
        assertThat(desk.said()).contains("0 rulings taken").contains("5 here before");
        assertThat(desk.exports(other)).isEqualTo(desk.exports(dossier));
    }

    @Test
    void linesThatAreNoRulingsAreNamedAndTheRestIsTaken() throws IOException {
        Path file = folder.resolve("rulings.jsonl");
        Files.writeString(file, """
                {"kind": "type", "first": {"name": "Norrey Hydro"}, "type": "organisation"}
                {"kind": "type", "first": {"name": "Norrey Hydro"}, "type": "gossip"}
                {"kind": "undo", "undoes": "r000000000000"}
                {"kind": "same", "first": {"name": ""}, "second": {"name": "x"}}
                {"kind": "same", "first": {"name": "%s"}, "second": {"name": "x"}}
                {"kind": "rename", "first": {"name": "x", "places": [{"document": {}}]}, "name": "y"}
                {"kind": "type", "first": {"name": "x"}, "type": "media", "at": "yesterday"}
                not json
                [1, 2]
                {"kind": "\u001B]0;owned"}
                {"kind": "note", "text": "on nothing"}
                {"kind": "no-disagreement", "answers": [[{"document": {"name": "x"}}], []]}
                {"kind": "wrong-kind", "passages": [{"document": {"name": "x"}, "quote": {"exact": "y"}}], "quotation": "sung"}
                """.formatted("n".repeat(10_000)));
        assertThat(rule("import", file.toString())).isEqualTo(1);
        assertThat(desk.said())
                .contains("Line 2 of " + file + " is not usable: there is no type \"gossip\"")
                .contains("Line 3 ")
                .contains("Line 10 ")
                .contains("1 ruling taken")
                .contains("Line 13 of " + file
                        + " is not usable: there is no kind of quotation \"sung\", only direct, indirect, mixed")
                .contains("12 not usable")
                .doesNotContain("\u001B");
        assertThat(entity("Norrey Hydro").path("type").asText()).isEqualTo("organisation");
        assertThat(rule("import", folder.resolve("nowhere.jsonl").toString())).isEqualTo(1);
        assertThat(desk.said()).hasLineCount(1).contains("nowhere.jsonl cannot be read");
    }

    @Test
    void whatIsNotUnderstoodIsOneSentence() {
        Exports before = desk.exports(dossier);
        Map<List<String>, Integer> wrong = new LinkedHashMap<>();
        wrong.put(List.of("same", "Casimir Rennn", "Oda Wexler"), 1);
        wrong.put(List.of("same", "Casimir Renn", "casimir renn"), 1);
        wrong.put(List.of("same", "Casimir Renn"), 2);
        wrong.put(List.of("same", "", "Oda Wexler"), 2);
        wrong.put(List.of("same", "x".repeat(10_000), "Oda Wexler"), 2);
        wrong.put(List.of("same", "'; DROP TABLE ruling; --", "Oda Wexler"), 1);
        wrong.put(List.of("same", "\u001B[31mred\u202E\u0000", "Oda Wexler"), 1);
        wrong.put(List.of("not-same", "Casimir Renn", "Renn, Casimir Renn"), 1);
        wrong.put(List.of("split", "Casimir Renn"), 2);
        wrong.put(List.of("split", "Casimir Renn", "--in", "nowhere.txt"), 1);
        wrong.put(List.of("split", "Casimir Renn", "--words", "the third engineer"), 1);
        wrong.put(List.of("split", "Federation", "--in", "01-associated-dispatch.txt"), 1);
        wrong.put(List.of("rename", "Casimir Renn", " "), 2);
        wrong.put(List.of("rename", "Casimir Renn", "a\nb"), 2);
        wrong.put(List.of("rename", "Casimir Renn", "nneR \u202Erimisac"), 2);
        wrong.put(List.of("type", "Casimir Renn", "hero"), 2);
        wrong.put(List.of("not-an-entity", "the second engineer"), 1);
        wrong.put(List.of("wrong-speaker", "Nobody could have known this", "Oda Wexler"), 1);
        wrong.put(List.of("wrong-speaker", " ", "Oda Wexler"), 2);
        wrong.put(List.of("wrong-speaker", "[(*", "Oda Wexler"), 1);
        wrong.put(List.of("not-a-quotation", "the"), 1);
        wrong.put(List.of("not-a-quotation", "x".repeat(20_000)), 2);
        wrong.put(List.of("wrong-kind", "Nobody could have foreseen this", "sung"), 2);
        wrong.put(List.of("wrong-kind", "Nobody could have foreseen this", "direct"), 1);
        wrong.put(List.of("undo", "7"), 1);
        wrong.put(List.of("undo", "first"), 2);
        wrong.put(List.of("gossip"), 2);
        wrong.put(List.of("type", "Casimir Renn", "other", "--by", " "), 2);
        wrong.forEach((words, code) -> {
            assertThat(rule(words.toArray(String[]::new))).as(words.toString()).isEqualTo(code);
            assertThat(desk.said())
                    .as(words.toString())
                    .startsWith("quoth: ")
                    .doesNotContain("\tat ")
                    .doesNotContain("\u001B")
                    .hasLineCount(1);
        });
        assertThat(desk.exports(dossier)).isEqualTo(before);
    }

    @Test
    void oneMinistryIsNotAnother() {
        assertThat(rule("rename", "Foreign Ministry", "Foreign Office")).isZero();
        assertThat(entity("Interior Ministry").path("rulings")).isEmpty();
        assertThat(entity("Foreign Office").path("rulings")).hasSize(1);
    }

    @Test
    void nearNamesAreSuggested() {
        rule("type", "Casimir Rennn", "other");
        assertThat(desk.said()).contains("did you mean “Casimir Renn”");
        rule("type", "Casimir Renn", "other", "--in", "05-brask-valley-pos.txt");
        assertThat(desk.said()).contains("did you mean “05-brask-valley-post.txt”");
    }

    @Test
    void aNameThatSeveralHaveListsThemAndTheirIdsCanBeGiven() {
        int companies = companies();
        assertThat(companies).isGreaterThan(1);
        assertThat(rule("same", "company", "Norrey Hydro")).isEqualTo(1);
        assertThat(desk.said())
                .contains(companies + " are called “company”: say which with --first-in DOCUMENT")
                .contains("company, organisation, in 06-norrey-hydro-statement.txt");
        String id = desk.said()
                .lines()
                .filter(line -> line.contains("06-norrey-hydro-statement.txt"))
                .map(line -> line.strip().split(" ")[0])
                .findFirst()
                .orElseThrow();
        assertThat(rule("same", id, "Norrey Hydro")).isZero();
        assertThat(companies()).isEqualTo(companies - 1);
    }

    private int companies() {
        return (int) desk.exports(dossier).of(ExportKind.ENTITIES).stream()
                .map(RuleCommandTest::name)
                .filter("company"::equals)
                .count();
    }

    @Test
    void theSameRulingTwiceIsOneAndAnUndoneOneIsNotUndoneTwice() {
        rule("type", "Norrey Hydro", "organisation");
        assertThat(rule("type", "Norrey Hydro", "organisation")).isZero();
        assertThat(desk.said()).contains("Ruling 1 says so already.");
        rule("undo", "1");
        assertThat(rule("undo", "1")).isZero();
        assertThat(desk.said()).contains("Ruling 1 is undone already, by 2.");
        assertThat(desk.exports(dossier).of(ExportKind.RULINGS)).hasSize(2);
    }

    @Test
    void theHistoryIsListedWithWhatWasUndone() {
        rule("type", "Norrey Hydro", "organisation", "--by", "lina", "--why", "it is a company");
        rule("undo", "1", "--by", "omar");
        desk.quoth("rule", dossier);
        String listed = desk.printed();
        assertThat(listed).startsWith("""
                1  “Norrey Hydro” is of type organisation                            undone by 2
                   by lina, 2041-02-03T04:05:06Z: it is a company

                2  ruling 1 is undone                                                   in force
                   by omar, 2041-02-03T04:05:06Z
                   undo it with: quoth rule""").endsWith(" undo 2\n");
        desk.quoth("show", dossier, "--what", "rulings");
        assertThat(desk.printed()).isEqualTo(listed);
        desk.quoth("rule", dossier, "list", "--json");
        String json = desk.printed();
        desk.quoth("export", dossier, "--what", "rulings");
        assertThat(json).isEqualTo(desk.printed());
    }

    @Test
    void whoeverRulesAtTheSameTimeLosesNothing() throws Exception {
        List<String> names = List.of("Oda Wexler", "Casimir Renn", "Norrey Hydro", "Lucan Mirey", "Marten Koll");
        List<Callable<Integer>> all = new ArrayList<>();
        for (String name : names) {
            Desk another = new Desk(folder);
            all.add(() -> another.quoth("rule", dossier, "rename", name, name + " II"));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(names.size())) {
            for (Future<Integer> code : pool.invokeAll(all)) {
                assertThat(code.get()).isZero();
            }
        }
        Exports exports = desk.exports(dossier);
        assertThat(exports.of(ExportKind.RULINGS))
                .hasSize(names.size())
                .allSatisfy(row -> assertThat(row.path("applies").asText()).isEqualTo("wholly"));
        for (String name : names) {
            assertThat(exports.of(ExportKind.ENTITIES))
                    .extracting(RuleCommandTest::name)
                    .contains(name + " II");
        }
    }

    @Test
    void aRulingIsKeptWhileAReadingGoesOnAndFollowedWhenItHasDone() throws IOException {
        readOwnCopy();
        Files.writeString(pile.resolve("99-late.txt"), "Oda Wexler said on Friday that it rained.\n");
        try (Dossier writer = Dossier.openOrCreate(dossier)) {
            assertThat(rule("rename", "Oda Wexler", "Dr Wexler")).isZero();
            assertThat(desk.said()).contains("The ruling is kept. Another process is writing to " + dossier);
            assertThat(writer.rulings().entries()).hasSize(1);
        }
        desk.read(dossier, List.of(pile), List.of());
        assertThat(entity("Dr Wexler").path("mentions").asInt()).isPositive();
    }

    private int rule(String... words) {
        return rule(dossier, words);
    }

    private int rule(Path into, String... words) {
        Object[] line = Stream.concat(Stream.of("rule", into), Stream.of(words)).toArray();
        return desk.quoth(line);
    }

    private JsonNode entity(String name) {
        return desk.exports(dossier).of(ExportKind.ENTITIES).stream()
                .filter(row -> name(row).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entity is called " + name));
    }

    private String idOf(String name) {
        return desk.exports(dossier).of(ExportKind.DOCUMENTS).stream()
                .filter(row -> name(row).equals(name))
                .map(row -> row.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String name(JsonNode row) {
        return row.path("name").asText();
    }

    private static Map<ExportKind, String> withoutHistory(Exports exports) {
        Map<ExportKind, String> rest = new TreeMap<>(exports.files());
        rest.remove(ExportKind.RULINGS);
        return rest;
    }

    private static List<Path> articles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
