package quoth.views.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.collation.Collation;
import quoth.collation.Rulings;
import quoth.document.Document;
import quoth.dossier.Dossier;
import quoth.dossier.Pile;
import quoth.dossier.PlainCollator;
import quoth.dossier.SmallPile;

class ExportTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ExportKind.class)
    void everyRecordHasTheColumnsOfItsKindInTheirOrder(ExportKind kind) throws IOException {
        for (JsonNode record : records(pile(SmallPile.documents()), kind)) {
            assertThat(record.properties()).extracting(Map.Entry::getKey).containsExactlyElementsOf(kind.columns());
        }
    }

    @Test
    void kindsThatAreFilledHaveRecordsAndTheOthersAreEmpty() throws IOException {
        Pile pile = pile(SmallPile.documents());
        for (ExportKind kind : ExportKind.values()) {
            switch (kind) {
                case EVENTS, RELATIONS, ROLES, RULINGS -> // roles are left out by the plain reader
                    assertThat(text(pile, kind, ExportFormat.JSONL)).isEmpty();
                case DOCUMENTS, ATTRIBUTIONS, ENTITIES, MENTIONS, TIMES, POINTS, REUSE, LABELS, STORIES ->
                    assertThat(records(pile, kind)).as(kind.word()).isNotEmpty();
            }
        }
    }

    @Test
    void positionsAreCodePointsIntoTheExportedText() throws IOException {
        Pile pile = pile(SmallPile.documents());
        Map<String, String> texts = new TreeMap<>();
        records(pile, ExportKind.DOCUMENTS)
                .forEach(record ->
                        texts.put(record.get("id").asText(), record.get("text").asText()));
        JsonNode quote = records(pile, ExportKind.ATTRIBUTIONS).stream()
                .filter(record ->
                        record.get("document").asText().equals(SmallPile.wire().id()))
                .findFirst()
                .orElseThrow();
        String text = SmallPile.wire().text();
        assertThat(texts.get(SmallPile.wire().id())).isEqualTo(text);
        assertThat(passage(text, quote.get("content").get(0))).isEqualTo("\u201CWe counted 9 houses,\u201D");
        assertThat(passage(text, quote.get("source").get(0))).isEqualTo("Ole\u0301a Brandt");
        assertThat(quote.get("content").get(0).get(0).asInt())
                .as("the emoji before it is two code units and one code point")
                .isEqualTo(text.indexOf('\u201C') - 1);
    }

    @Test
    void aClaimPointsAtItsWordsItsSpeakerAndItsAttribution() throws IOException {
        Pile pile = pile(SmallPile.documents());
        JsonNode point = records(pile, ExportKind.POINTS).stream()
                .filter(record -> record.get("id").asText().equals("p-houses"))
                .findFirst()
                .orElseThrow();
        assertThat(point.get("status").asText()).isEqualTo("disputed");
        assertThat(point.get("event").isNull()).isTrue();
        JsonNode twelve = point.get("values").get(0);
        assertThat(twelve.get("value").asText()).isEqualTo("12");
        assertThat(twelve.get("claims").get(0).get("attribution").isNull()).isTrue();
        JsonNode nine = point.get("values").get(1);
        assertThat(nine.get("origins").asInt()).isEqualTo(1);
        for (JsonNode claim : nine.get("claims")) {
            assertThat(claim.get("text").asText()).isEqualTo("9 houses");
            assertThat(claim.get("attributedTo").asText()).isEqualTo("e-Ole\u0301a-Brandt");
            assertThat(claim.get("attribution").asText())
                    .isEqualTo(claim.get("document").asText() + "-a00000");
        }
    }

    @Test
    void similarityHasFourDecimals() throws IOException {
        assertThat(text(pile(SmallPile.documents()), ExportKind.REUSE, ExportFormat.JSONL))
                .endsWith("\"similarity\":0.6667}\n");
    }

    @ParameterizedTest
    @EnumSource(ExportKind.class)
    void csvSaysTheSameAsJsonLines(ExportKind kind) throws IOException {
        Pile pile = pile(SmallPile.documents());
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        String csv = text(pile, kind, ExportFormat.CSV);
        assertThat(csv).startsWith(String.join(",", kind.columns()) + "\r\n");
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(csv)) {
            for (JsonNode record : records(pile, kind)) {
                Map<String, String> row = rows.next();
                for (Map.Entry<String, JsonNode> column : record.properties()) {
                    JsonNode value = column.getValue();
                    String cell = row.getOrDefault(column.getKey(), "missing");
                    if (value.isContainerNode()) {
                        assertThat(JSON.readTree(cell)).isEqualTo(value);
                    } else {
                        assertThat(cell).isEqualTo(value.isNull() ? "" : value.asText());
                    }
                }
            }
            assertThat(rows.hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderInWhichDocumentsCameChangesNoByte(long seed) throws IOException {
        List<Document> shuffled = new ArrayList<>(SmallPile.documents());
        Document twin = Document.of(
                SmallPile.wire().name(),
                "file:///pile/a/wire.txt",
                SmallPile.wire().imprint(),
                SmallPile.wire().text());
        shuffled.add(twin);
        Map<String, byte[]> expected = exported(shuffled, folder.resolve("first"));
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, byte[]> actual = exported(shuffled, folder.resolve("second"));
        assertThat(actual.keySet()).isEqualTo(expected.keySet()).hasSize(2 * ExportKind.values().length);
        expected.forEach((name, bytes) ->
                assertThat(actual.getOrDefault(name, new byte[0])).as(name).isEqualTo(bytes));
    }

    @Test
    void aFailureLeavesTheOldFileAndNoHalfOne() throws IOException {
        Pile whole = pile(SmallPile.documents());
        Pile broken = new Pile(whole.documents().subList(0, 1), whole.collation(), List.of());
        Path file = folder.resolve("points.jsonl");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> new Export(broken, ExportFormat.JSONL).writeFile(ExportKind.POINTS, file))
                .isInstanceOf(RuntimeException.class);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @EnumSource(ExportKind.class)
    void anEmptyPileHasEmptyExports(ExportKind kind) throws IOException {
        Pile empty =
                new Pile(List.of(), new Collation(List.of(), List.of(), Map.of(), List.of(), List.of()), List.of());
        assertThat(text(empty, kind, ExportFormat.JSONL)).isEmpty();
        assertThat(text(empty, kind, ExportFormat.CSV)).isEqualTo(String.join(",", kind.columns()) + "\r\n");
    }

    private static Map<String, byte[]> exported(List<Document> documents, Path into) throws IOException {
        Files.createDirectories(into);
        Map<String, byte[]> files = new TreeMap<>();
        try (Dossier dossier = Dossier.openOrCreate(into.resolve("pile.quoth"))) {
            SmallPile.fill(dossier, documents);
            Pile pile = dossier.pile(new PlainCollator());
            for (ExportFormat format : ExportFormat.values()) {
                new Export(pile, format).writeFolder(List.of(ExportKind.values()), into.resolve("out"));
            }
        }
        try (var listed = Files.list(into.resolve("out"))) {
            for (Path file : listed.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Pile pile(List<Document> documents) {
        var read = documents.stream().map(SmallPile::read).toList();
        return new Pile(read, new PlainCollator().collate(read, Rulings.none()), List.of());
    }

    private static String text(Pile pile, ExportKind kind, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(pile, format).write(kind, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<JsonNode> records(Pile pile, ExportKind kind) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        Iterator<String> lines = text(pile, kind, ExportFormat.JSONL).lines().iterator();
        while (lines.hasNext()) {
            records.add(JSON.readTree(lines.next()));
        }
        return records;
    }

    private static String passage(String text, JsonNode span) {
        int start = text.offsetByCodePoints(0, span.get(0).asInt());
        return text.substring(start, text.offsetByCodePoints(0, span.get(1).asInt()));
    }
}
