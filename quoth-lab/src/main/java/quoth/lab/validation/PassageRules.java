package quoth.lab.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Every passage lies within its document's text, positions counted in Unicode code points; where its words are given too, they
 * are the words that stand there; the attribution that a passage names is one of the same document.
 */
final class PassageRules implements Rules {

    @Override
    public void check(Export export, Report report) {
        Kind.all().forEach(kind -> export.rows(kind).forEach(row -> walk(row.node(), row, export, report)));
    }

    private static void walk(JsonNode node, Export.Row row, Export export, Report report) {
        if (node.isObject() && node.has("document") && node.has("start") && node.has("end")) {
            check(node, row, export, report);
        }
        node.forEach(child -> walk(child, row, export, report));
    }

    private static void check(JsonNode passage, Export.Row row, Export export, Report report) {
        String document = passage.path("document").asText();
        if (export.find(Kind.DOCUMENTS, document).isEmpty()) {
            return;
        }
        int start = passage.path("start").asInt();
        int end = passage.path("end").asInt();
        Optional<String> words = export.words(document, start, end);
        if (words.isEmpty()) {
            report.fault(row, "the passage " + start + "–" + end + " is empty or leaves the text of " + document);
        } else if (passage.has("text")
                && !words.get().equals(passage.path("text").asText())) {
            report.fault(
                    row,
                    "the text is \"" + passage.path("text").asText() + "\", but at " + start + "–" + end + " of "
                            + document + " stands \"" + words.get() + "\"");
        }
        Optional<String> elsewhere = attribution(passage)
                .flatMap(id -> export.find(Kind.ATTRIBUTIONS, id))
                .map(attribution -> attribution.get("document"))
                .filter(other -> !other.equals(document));
        elsewhere.ifPresent(other -> report.fault(
                row,
                "the passage is in " + document + ", but its attribution "
                        + attribution(passage).orElse("") + " in " + other));
    }

    private static Optional<String> attribution(JsonNode passage) {
        JsonNode named = passage.path("attribution");
        return named.isTextual() ? Optional.of(named.asText()) : Optional.empty();
    }
}
