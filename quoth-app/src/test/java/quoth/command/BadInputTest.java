package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quoth.command.Desk.Exports;
import quoth.views.export.ExportKind;

/** What people and machines hand in that is no article: said in one sentence each, and the rest is read. */
class BadInputTest {

    private static final String GOOD = "\"The pond froze over,\" said the warden, Ida Quist.\n";

    @TempDir
    Path folder;

    private Desk desk;
    private Path pile;
    private Path dossier;

    @BeforeEach
    void layOutTheGoodArticle() throws IOException {
        desk = new Desk(folder);
        pile = Files.createDirectory(folder.resolve("pile"));
        dossier = folder.resolve("pile.quoth");
        Files.writeString(pile.resolve("good.txt"), GOOD);
    }

    @Test
    void everythingThatIsNoArticleIsListedInASentenceOfItsOwnAndTheRestIsRead() throws IOException {
        Files.writeString(pile.resolve("empty.txt"), "");
        Files.write(pile.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.write(
                pile.resolve("torn.txt"), new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'O', 'h', (byte) 0xC3});
        Files.writeString(pile.resolve("menu.html"), "<html><nav><a href=/>Home</a> <a href=/a>About</a></nav></html>");
        Files.writeString(
                pile.resolve("lines.jsonl"),
                "{\"id\":\"first\",\"text\":\"One.\"}\nnot json\n{\"id\":\"third\",\"text\":\"Three.\"}\n");
        assertThat(desk.quoth("read", pile, "--into", dossier)).isZero();
        assertThat(desk.said()).contains("3 read").contains("5 not read").doesNotContain("Exception");
        assertThat(desk.quoth("show", dossier, "--what", "rejections")).isZero();
        assertThat(desk.printed())
                .contains("empty.txt", "picture.txt", "torn.txt", "menu.html", "lines.jsonl")
                .containsPattern("(?s)lines\\.jsonl.{0,20}2")
                .doesNotContain("Exception", "\tat ");
        assertThat(desk.exports(dossier).of(ExportKind.DOCUMENTS))
                .extracting(row -> row.path("name").asText())
                .containsExactlyInAnyOrder("good.txt", "first", "third");
    }

    @Test
    void aFileThatMayNotBeReadIsListedAndTheRestIsRead() throws IOException {
        Path secret = Files.writeString(pile.resolve("secret.txt"), GOOD);
        assumeThat(secret.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(secret)).isFalse();
        assertThat(desk.quoth("read", pile, "--into", dossier)).isZero();
        desk.quoth("show", dossier, "--what", "rejections");
        assertThat(desk.printed()).contains("secret.txt", "permissions");
    }

    @Test
    void anArticleInALanguageThatIsNotReadIsKeptAndFoundAndHasNoSpeakers() throws IOException {
        Files.writeString(
                pile.resolve("fremd.txt"),
                "Der B\u00FCrgermeister sagte am Montag, dass der Teich zugefroren sei. \u201EDas Eis ist noch nicht sicher\u201C,"
                        + " warnte er, und die Kinder wurden nach Hause geschickt, weil es zu gef\u00E4hrlich war.\n");
        assertThat(desk.quoth("read", pile, "--into", dossier)).isZero();
        JsonNode foreign = desk.exports(dossier).of(ExportKind.DOCUMENTS).stream()
                .filter(row -> row.path("name").asText().equals("fremd.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(foreign.path("language").asText()).isEqualTo("de");
        assertThat(desk.exports(dossier).of(ExportKind.ATTRIBUTIONS))
                .isNotEmpty()
                .noneMatch(row -> row.path("document").equals(foreign.path("id")));
        assertThat(desk.quoth("search", dossier, "zugefroren")).isZero();
        assertThat(desk.printed()).contains("fremd.txt");
        assertThat(desk.quoth("show", dossier)).isZero();
        assertThat(desk.printed().replaceAll("\\s+", " ")).contains("not read, since Quoth reads English: 1 in German");
        assertThat(desk.quoth("show", dossier, "--what", "rejections")).isZero();
        assertThat(desk.printed()).contains("fremd.txt", "It is in German");
        Path report = folder.resolve("report.html");
        assertThat(desk.quoth("report", dossier, "--out", report)).isZero();
        assertThat(Files.readString(report)).contains("It is in German, and Quoth reads English");
    }

    @ParameterizedTest
    @MethodSource("monsters")
    @Timeout(60)
    void aMonsterIsReadOrListedInBoundedTimeAndTheRestIsRead(String name, String text) throws IOException {
        Files.writeString(pile.resolve(name), text);
        assertThat(desk.quoth("read", pile, "--into", dossier)).isZero();
        Exports exports = desk.exports(dossier);
        assertThat(exports.texts()).containsValue(GOOD).containsValue(text);
        assertThat(exports.of(ExportKind.ATTRIBUTIONS))
                .anyMatch(row -> row.path("speakerName").asText().equals("Ida Quist"));
        assertThat(desk.quoth("show", dossier)).isZero();
    }

    @Test
    void halvesOfCharactersDoNotKeepADocumentOut() throws IOException {
        Files.writeString(
                pile.resolve("torn.jsonl"),
                "{\"id\":\"torn\",\"text\":\"\\ud83d \\\"The pond froze,\\\" said Ida Quist.\\udc1f\\nOlle Tamm left.\"}\n");
        assertThat(desk.quoth("read", pile, "--into", dossier)).isZero();
        assertThat(desk.said()).contains("2 read");
        assertThat(desk.exports(dossier).of(ExportKind.DOCUMENTS))
                .extracting(row -> row.path("name").asText())
                .contains("torn");
        assertThat(desk.quoth("search", dossier, "Tamm")).isZero();
    }

    static Object[][] monsters() {
        return new Object[][] {
            {"long-sentence.txt", "Ida Quist said that " + "the old pond and ".repeat(2_500) + "the new one froze.\n"},
            {"only-quotation-marks.txt", "\u201C\"\u201D'\u00AB\u00BB\u2018\u2019 ".repeat(4_000) + "\n"},
            {"open-quotation-marks.txt", "\u201CHe said \u2018she said ".repeat(1_500) + "\n"},
            {"many-quantities.txt", "The warden counted 12 ducks, 14 said Tamm. ".repeat(3_000) + "\n"},
            {
                "written-both-ways.txt",
                "\u202EThe \u200Fpond\u200E froze on Monday\u202C, said \u2067Ida Quist\u2069.\n".repeat(500)
            },
            {"brackets.txt", "(((([[[[".repeat(5_000) + "\n"},
            {"digits.txt", "1,234,567.89 ".repeat(4_000) + "1".repeat(20_000) + "\n"},
            {"one-word.txt", "a".repeat(200_000) + "\n"},
            {"one-line.txt", "The pond froze on Monday, and 12 ducks left. ".repeat(4_000) + "\n"},
            {"many-names.txt", manyNames()}
        };
    }

    /** Three thousand people, each of whom says something. */
    private static String manyNames() {
        return IntStream.range(0, 3_000)
                .mapToObj(i -> "\"I saw " + (i + 2) + " ducks,\" said " + name(i / 55) + " " + name(i % 55 + 60) + ".")
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String name(int number) {
        String[] first = {"Ba", "Do", "Fe", "Gi", "Hu", "Ka", "Lo", "Me", "Ni", "Pu"};
        String[] second = {"ran", "sel", "tim", "vok", "zur", "bel", "din", "fam", "gor", "lut", "mas", "nop"};
        return first[number % 10] + second[number / 10];
    }
}
