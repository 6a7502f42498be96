package quoth.lab.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * The status of a point fits its values: one that is disputed or updated has two at least; one that is agreed or single may have
 * several that can all be so ("March" and "11 March"), agreed with two claims at least and single with one origin behind each.
 * No value is given twice, and none has more origins than claims.
 */
final class PointRules implements Rules {

    @Override
    public void check(Export export, Report report) {
        for (Export.Row point : export.rows(Kind.POINTS)) {
            Set<String> known = new HashSet<>();
            for (JsonNode value : point.node().path("values")) {
                String written = value.path("value").asText();
                int origins = value.path("origins").asInt();
                int claims = value.path("claims").size();
                if (!known.add(written)) {
                    report.fault(point, "the value \"" + written + "\" is given twice");
                }
                if (origins < 1 || origins > claims) {
                    report.fault(
                            point,
                            "the value \"" + written + "\" has " + claims + " claims from " + origins + " origins");
                }
            }
            status(point, report);
        }
    }

    private static void status(Export.Row point, Report report) {
        JsonNode values = point.node().path("values");
        String status = point.get("status");
        int claims = 0;
        int mostOrigins = 0;
        for (JsonNode value : values) {
            claims += value.path("claims").size();
            mostOrigins = Math.max(mostOrigins, value.path("origins").asInt());
        }
        boolean needsTwo = status.equals("disputed") || status.equals("updated");
        if (needsTwo && values.size() < 2) {
            report.fault(point, "it is " + status + ", but has " + values.size() + " values");
        } else if (status.equals("agreed") && claims < 2) {
            report.fault(point, "it is agreed, but claimed only once");
        } else if (status.equals("single") && mostOrigins > 1) {
            report.fault(point, "it is single, but has a value of " + mostOrigins + " origins");
        }
    }
}
