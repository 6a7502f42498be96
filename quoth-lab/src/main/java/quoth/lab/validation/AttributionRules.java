package quoth.lab.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The spans of an attribution lie within the text, ascend and do not overlap; the attribution that it stands in is one of the
 * same document, surrounds it, and is not within it in turn; a speaker has a name.
 */
final class AttributionRules implements Rules {

    @Override
    public void check(Export export, Report report) {
        for (Export.Row row : export.rows(Kind.ATTRIBUTIONS)) {
            for (String role : new String[] {"source", "cue", "content"}) {
                spans(row, role, export, report);
            }
            if (row.text("speaker").isPresent() && row.text("speakerName").isEmpty()) {
                report.fault(row, "the speaker " + row.get("speaker") + " has no speakerName");
            }
            row.text("within")
                    .flatMap(id -> export.find(Kind.ATTRIBUTIONS, id))
                    .ifPresent(outer -> within(row, outer, export, report));
        }
    }

    private static void spans(Export.Row row, String role, Export export, Report report) {
        if (export.find(Kind.DOCUMENTS, row.get("document")).isEmpty()) {
            return;
        }
        int end = 0;
        for (JsonNode span : row.node().path(role)) {
            int start = span.get(0).asInt();
            if (export.words(row.get("document"), start, span.get(1).asInt()).isEmpty()) {
                report.fault(row, "the " + role + " " + span + " is empty or leaves the text");
            } else if (start < end) {
                report.fault(row, "the " + role + " " + span + " begins before the one ahead of it ends");
            }
            end = span.get(1).asInt();
        }
    }

    private static void within(Export.Row inner, Export.Row outer, Export export, Report report) {
        if (!inner.get("document").equals(outer.get("document"))) {
            report.fault(inner, "it is within " + outer.get("id") + ", which stands in " + outer.get("document"));
        } else if (first(inner) < first(outer) || last(inner) > last(outer)) {
            report.fault(inner, "it is within " + outer.get("id") + ", but its content reaches beyond the other's");
        }
        Set<String> seen = new HashSet<>();
        Optional<Export.Row> next = Optional.of(inner);
        while (next.isPresent() && seen.add(next.get().get("id"))) {
            next = next.get().text("within").flatMap(id -> export.find(Kind.ATTRIBUTIONS, id));
        }
        if (next.isPresent()) {
            report.fault(
                    inner,
                    "it is within itself: "
                            + String.join(", ", seen.stream().sorted().toList()));
        }
    }

    private static int first(Export.Row row) {
        return row.node().path("content").path(0).path(0).asInt();
    }

    private static int last(Export.Row row) {
        JsonNode content = row.node().path("content");
        return content.path(content.size() - 1).path(1).asInt();
    }
}
