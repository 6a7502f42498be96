package quoth.lab.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records of an export whose fields are as they should be; the others were reported and are left out.
 *
 * <p>A record is looked up by the id it has, a text by the id of its document.
 */
final class Export {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<Kind, List<Row>> rows = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Row>> byId = new EnumMap<>(Kind.class);
    private final Map<String, int[]> texts = new HashMap<>();

    private Export() {}

    /**
     * A record.
     *
     * @param kind its kind
     * @param line the line it stands in, counted from 1
     * @param node the record
     */
    record Row(Kind kind, int line, JsonNode node) {

        /** The string in a field; empty when the field is null. */
        Optional<String> text(String field) {
            JsonNode value = node.path(field);
            return value.isNull() ? Optional.empty() : Optional.of(value.asText());
        }

        /** The string in a field that is never null. */
        String get(String field) {
            return node.path(field).asText();
        }
    }

    /** Reads the files of {@code folder} and reports every file, line and field that is not as it should be. */
    static Export of(Path folder, List<Violation> violations) throws IOException {
        Export export = new Export();
        for (Kind kind : Kind.all()) {
            export.rows.put(kind, new ArrayList<>());
            export.byId.put(kind, new HashMap<>());
            Path file = folder.resolve(kind.file());
            if (Files.isRegularFile(file)) {
                export.read(kind, file, violations);
            } else {
                violations.add(new Violation(kind.file(), 0, "the file is missing"));
            }
        }
        return export;
    }

    /** The records of a kind in the order of their file. */
    List<Row> rows(Kind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** The record of a kind that has an id. */
    Optional<Row> find(Kind kind, String id) {
        return Optional.ofNullable(byId.getOrDefault(kind, Map.of()).get(id));
    }

    /** The record of a kind that has an id, by the kind's written name. */
    Optional<Row> find(String kind, String id) {
        return Kind.all().stream()
                .filter(candidate -> candidate.written().equals(kind))
                .findFirst()
                .flatMap(candidate -> find(candidate, id));
    }

    /** The words at a span of code points; empty when there is no such document or the span leaves its text. */
    Optional<String> words(String document, int start, int end) {
        int[] text = texts.get(document);
        return text == null || start < 0 || start >= end || end > text.length
                ? Optional.empty()
                : Optional.of(new String(text, start, end - start));
    }

    private void read(Kind kind, Path file, List<Violation> violations) throws IOException {
        List<String> lines;
        try {
            lines = List.of(Files.readString(file).split("\n", -1));
        } catch (CharacterCodingException e) {
            violations.add(new Violation(kind.file(), 0, "the file is not UTF-8"));
            return;
        }
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i < last || !lines.get(i).isEmpty()) {
                read(kind, i + 1, lines.get(i), violations);
            }
        }
    }

    private void read(Kind kind, int line, String written, List<Violation> violations) {
        JsonNode node;
        try {
            node = JSON.readTree(written);
        } catch (JsonProcessingException e) {
            violations.add(new Violation(kind.file(), line, "not one JSON object: " + e.getOriginalMessage()));
            return;
        }
        List<String> faults = kind.fields().faults("the record", node);
        faults.forEach(fault -> violations.add(new Violation(kind.file(), line, fault)));
        if (faults.isEmpty()) {
            add(new Row(kind, line, node), violations);
        }
    }

    private void add(Row row, List<Violation> violations) {
        rows(row.kind()).add(row);
        if (!row.kind().identified()) {
            return;
        }
        Map<String, Row> known = byId.getOrDefault(row.kind(), Map.of());
        Row earlier = known.putIfAbsent(row.get("id"), row);
        if (earlier != null) {
            violations.add(new Violation(
                    row.kind().file(),
                    row.line(),
                    "the id " + row.get("id") + " stands already in line " + earlier.line()));
        } else if (row.kind() == Kind.DOCUMENTS) {
            texts.put(row.get("id"), row.get("text").codePoints().toArray());
        }
    }
}
