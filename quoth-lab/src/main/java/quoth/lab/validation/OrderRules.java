package quoth.lab.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;

/** Records are sorted by id, or by document and start where they have no id. */
final class OrderRules implements Rules {

    private static final Comparator<JsonNode> BY_PLACE = Comparator.comparing(
                    (JsonNode passage) -> passage.path("document").asText())
            .thenComparingInt(passage -> passage.path("start").asInt());

    @Override
    public void check(Export export, Report report) {
        for (Kind kind : Kind.all()) {
            List<Export.Row> rows = export.rows(kind);
            for (int i = 1; i < rows.size(); i++) {
                if (compare(rows.get(i - 1), rows.get(i)) > 0) {
                    report.fault(rows.get(i), "the record should stand before the one above it");
                }
            }
        }
    }

    private static int compare(Export.Row above, Export.Row below) {
        if (above.kind().identified()) {
            return above.get("id").compareTo(below.get("id"));
        }
        return BY_PLACE.compare(place(above), place(below));
    }

    private static JsonNode place(Export.Row row) {
        return row.kind() == Kind.REUSE ? row.node().path("from") : row.node();
    }
}
