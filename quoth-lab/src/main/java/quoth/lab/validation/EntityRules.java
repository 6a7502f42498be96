package quoth.lab.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** An entity counts the mentions that are exported for it, and lists each of its surface forms once. */
final class EntityRules implements Rules {

    @Override
    public void check(Export export, Report report) {
        Map<String, Integer> counted = new HashMap<>();
        for (Export.Row mention : export.rows(Kind.MENTIONS)) {
            mention.text("entity").ifPresent(entity -> counted.merge(entity, 1, Integer::sum));
        }
        for (Export.Row entity : export.rows(Kind.ENTITIES)) {
            int stated = entity.node().path("mentions").asInt();
            int found = counted.getOrDefault(entity.get("id"), 0);
            if (stated != found) {
                report.fault(entity, "it counts " + stated + " mentions, but " + found + " are exported");
            }
            Set<String> forms = new HashSet<>();
            for (JsonNode variant : entity.node().path("variants")) {
                if (!forms.add(variant.path("text").asText())) {
                    report.fault(entity, "the variant \"" + variant.path("text").asText() + "\" is listed twice");
                }
            }
        }
    }
}
