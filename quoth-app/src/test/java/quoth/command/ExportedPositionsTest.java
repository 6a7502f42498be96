package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.command.Desk.Exports;
import quoth.views.export.ExportKind;

/** Positions in exports, in texts where counting is hard: {@code text[start:end]} in code points is the passage, to the character. */
class ExportedPositionsTest {

    /** Emoji beyond the Basic Multilingual Plane, joined emoji, combining marks, CRLF, right-to-left marks. */
    private static final String HARD = """
            \uD83C\uDF0A\uD83C\uDF0A Flood at the we\u0301ir \uD83D\uDC69\u200D\uD83D\uDE92\r
            \r
            Mayor Rene\u0301e Falk told \u200Freporters\u200E on Tuesday, 3 May 2033: \u201CWe lost 12 boats \uD83D\uDEA3.\u201D\r
            \r
            Zoltan Mark said that 15 people had been hurt \uD83E\uDD15. He said: \u201CI saw it.\u201D\r
            """;

    /** Marks that open and never close, and close without having been opened. */
    private static final String UNPAIRED = """
            \uD83D\uDD14 "Zoltan Mark said that 19 people had been hurt.\r
            \r
            \u201D Mayor Rene\u0301e Falk said: \u201CNobody was hurt on 4 May 2033.\r
            \r
            \u00BB The end' of it.\r
            """;

    @TempDir
    Path folder;

    private Exports exports = new Exports(Map.of());

    @BeforeEach
    void read() throws IOException {
        Path pile = Files.createDirectory(folder.resolve("pile"));
        Files.writeString(pile.resolve("hard.txt"), HARD);
        Files.writeString(
                pile.resolve("more.jsonl"),
                new JsonMapper().writeValueAsString(Map.of("id", "unpaired", "text", UNPAIRED)) + "\n");
        exports = new Desk(folder).exportsOf(pile);
    }

    @Test
    void textsAreKeptToTheCharacter() {
        assertThat(exports.texts().values()).containsExactlyInAnyOrder(HARD, UNPAIRED);
    }

    @Test
    void passagesThatAreQuotedStandWhereTheExportSays() {
        List<JsonNode> quoted = new ArrayList<>();
        for (JsonNode point : exports.of(ExportKind.POINTS)) {
            point.path("values").forEach(value -> value.path("claims").forEach(quoted::add));
        }
        assertThat(quoted).isNotEmpty();
        exports.of(ExportKind.ENTITIES)
                .forEach(entity -> entity.path("variants").forEach(quoted::add));
        assertThat(quoted)
                .hasSizeGreaterThan(3)
                .allSatisfy(passage -> assertThat(words(passage))
                        .isEqualTo(passage.path("text").asText()));
    }

    @Test
    void speakersCuesAndContentsAreCutAtTheirWords() {
        List<String> hard = new ArrayList<>();
        for (JsonNode row : exports.of(ExportKind.ATTRIBUTIONS)) {
            String document = row.path("document").asText();
            for (String part : List.of("source", "cue", "content")) {
                row.path(part).forEach(span -> hard.add(part + " " + words(document, span.path(0), span.path(1))));
            }
        }
        assertThat(hard)
                .contains(
                        "source Mayor Rene\u0301e Falk",
                        "content \u201CWe lost 12 boats \uD83D\uDEA3.\u201D",
                        "source Zoltan Mark",
                        "content \u201CI saw it.\u201D")
                .allSatisfy(words -> assertThat(words.strip()).isEqualTo(words).doesNotContain("\uFFFD"));
    }

    @Test
    void mentionsAndTimesAreCutAtTheirWords() {
        assertThat(exports.of(ExportKind.MENTIONS).stream()
                        .filter(row -> row.path("form").asText().equals("name"))
                        .map(this::words))
                .contains("Zoltan Mark")
                .anyMatch(words -> words.endsWith("Rene\u0301e Falk"));
        assertThat(exports.of(ExportKind.TIMES).stream().map(this::words))
                .contains("4 May 2033")
                .anyMatch(words -> words.contains("3 May"));
    }

    @Test
    void repeatedPassagesStandWhereTheExportSays() throws IOException {
        Path pile = Files.createDirectory(folder.resolve("repeats"));
        String wire =
                HARD + "The water rose for six hours and took the old mill with it, said the miller Otto Green.\r\n";
        Files.writeString(pile.resolve("1.txt"), wire);
        Files.writeString(pile.resolve("2.txt"), "\uD83E\uDD86\uD83E\uDD86 From a wire:\r\n\r\n" + wire);
        exports = new Desk(folder).exportsOf(pile);
        assertThat(exports.of(ExportKind.REUSE))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(words(row.path("to"))).isEqualTo(words(row.path("from"))));
    }

    private String words(JsonNode passage) {
        return words(passage.path("document").asText(), passage.path("start"), passage.path("end"));
    }

    private String words(String document, JsonNode start, JsonNode end) {
        int[] codePoints =
                exports.texts().getOrDefault(document, "").codePoints().toArray();
        return new String(codePoints, start.asInt(), end.asInt() - start.asInt());
    }
}
