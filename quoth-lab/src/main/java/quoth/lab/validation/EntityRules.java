package quoth.lab.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * An entity counts the mentions that are exported for it, and lists each of its surface forms once. It has one at least, unless
 * only pronouns speak of it: the author of an article who says "I".
 */
final class EntityRules implements Rules {

    @Override
    public void check(Export export, Report report) {
        Map<String, Integer> counted = new HashMap<>();
        Set<String> pronounced = new HashSet<>();
        for (Export.Row mention : export.rows(Kind.MENTIONS)) {
            mention.text("entity").ifPresent(entity -> counted.merge(entity, 1, Integer::sum));
            if (mention.get("form").equals("pronoun")) {
                mention.text("entity").ifPresent(pronounced::add);
            }
        }
        for (Export.Row entity : export.rows(Kind.ENTITIES)) {
            int stated = entity.node().path("mentions").asInt();
            int found = counted.getOrDefault(entity.get("id"), 0);
            if (stated != found) {
                report.fault(entity, "it counts " + stated + " mentions, but " + found + " are exported");
            }
            if (entity.node().path("variants").isEmpty() && !pronounced.contains(entity.get("id"))) {
                report.fault(entity, "it has no variant, and no pronoun speaks of it: nothing shows that it is there");
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
