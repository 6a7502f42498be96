package quoth.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import quoth.command.Desk.Exports;
import quoth.views.export.ExportKind;

/**
 * Tells in lines for people what exports say: who says what, the points, who repeats whom. Documents go by the names of their
 * files and no line has an id or a position, so that two tellings differ where the meaning does.
 */
final class Telling {

    private final Exports exports;
    private final Map<String, JsonNode> documents = new TreeMap<>();
    private final Map<String, String> entities = new TreeMap<>();

    private Telling(Exports exports) {
        this.exports = exports;
        exports.of(ExportKind.DOCUMENTS)
                .forEach(row -> documents.put(row.path("id").asText(), row));
        exports.of(ExportKind.ENTITIES)
                .forEach(row ->
                        entities.put(row.path("id").asText(), row.path("name").asText()));
    }

    /** The whole telling, in four parts. */
    static String of(Exports exports) {
        Telling telling = new Telling(exports);
        List<String> lines = new ArrayList<>();
        lines.add("DOCUMENTS");
        lines.addAll(telling.documents());
        lines.add("");
        lines.add("WHO SAYS WHAT");
        lines.addAll(telling.attributions());
        lines.add("");
        lines.add("POINTS");
        lines.addAll(telling.points());
        lines.add("");
        lines.add("WHO REPEATS WHOM");
        lines.addAll(telling.reuse());
        return String.join("\n", lines) + "\n";
    }

    private List<String> documents() {
        return documents.values().stream()
                .map(row -> name(row) + ": " + row.path("outlet").asText("unknown outlet") + ", "
                        + row.path("published").asText("no date") + origin(row))
                .sorted()
                .toList();
    }

    private String origin(JsonNode row) {
        String origin = row.path("origin").asText();
        return origin.equals(row.path("id").asText()) ? "" : ", reports what " + name(origin) + " reports";
    }

    /** In the order of each text. */
    List<String> attributions() {
        return exports.of(ExportKind.ATTRIBUTIONS).stream()
                .sorted(Comparator.comparing(row -> name(row.path("document").asText())))
                .map(this::attribution)
                .toList();
    }

    private String attribution(JsonNode row) {
        String document = row.path("document").asText();
        String said = words(document, row.path("content"));
        return name(document) + ": " + speaker(row) + " [" + words(document, row.path("cue")) + "] "
                + row.path("kind").asText() + (row.path("within").isNull() ? "" : ", within another") + ": " + said;
    }

    private static String speaker(JsonNode row) {
        String name = row.path("speakerName").asText("somebody");
        return row.path("anonymous").asBoolean() ? name + " (unnamed)" : name;
    }

    /** Each with its values and whoever stands behind them. */
    List<String> points() {
        return exports.of(ExportKind.POINTS).stream().map(this::point).sorted().toList();
    }

    private String point(JsonNode row) {
        String values = list(row.path("values")).stream()
                .map(this::value)
                .sorted()
                .map(value -> "\n    " + value)
                .collect(Collectors.joining());
        return row.path("question").asText() + " " + row.path("status").asText() + values;
    }

    private String value(JsonNode value) {
        String claims = list(value.path("claims")).stream()
                .map(claim -> "\n        " + claim(claim))
                .sorted()
                .collect(Collectors.joining());
        return value.path("value").asText() + " ("
                + "●".repeat(value.path("origins").asInt()) + ")" + claims;
    }

    private String claim(JsonNode claim) {
        String who = entities.getOrDefault(claim.path("attributedTo").asText(), "the narrator");
        return name(claim.path("document").asText()) + ", " + who + ": "
                + claim.path("text").asText();
    }

    /** The earlier first. */
    List<String> reuse() {
        return exports.of(ExportKind.REUSE).stream()
                .map(row -> passage(row.path("from")) + " -> "
                        + name(row.path("to").path("document").asText()) + " "
                        + row.path("kind").asText())
                .sorted()
                .toList();
    }

    private String passage(JsonNode passage) {
        String document = passage.path("document").asText();
        String words =
                cut(document, passage.path("start").asInt(), passage.path("end").asInt());
        String[] each = words.split(" ");
        String shown = each.length <= 8
                ? words
                : String.join(" ", Arrays.copyOfRange(each, 0, 4)) + " ... "
                        + String.join(" ", Arrays.copyOfRange(each, each.length - 4, each.length));
        return name(document) + " \"" + shown + "\"";
    }

    private String name(String document) {
        return name(row(document));
    }

    private JsonNode row(String document) {
        return documents.getOrDefault(document, MissingNode.getInstance());
    }

    private static String name(JsonNode row) {
        return row.path("name").asText();
    }

    private String words(String document, JsonNode spans) {
        return list(spans).stream()
                .map(span -> cut(document, span.path(0).asInt(), span.path(1).asInt()))
                .collect(Collectors.joining(" ... "));
    }

    private String cut(String document, int start, int end) {
        String text = row(document).path("text").asText();
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                .replaceAll("\\s+", " ");
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
