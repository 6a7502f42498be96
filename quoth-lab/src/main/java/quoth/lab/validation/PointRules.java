package quoth.lab.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * The status of a point fits its values: one that is disputed or updated has two at least, one that is agreed or single has
 * one, agreed by two claims at least and single by one origin. No value is given twice, and none has more origins than claims.
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
        boolean many = status.equals("disputed") || status.equals("updated");
        if (many != values.size() > 1) {
            report.fault(point, "it is " + status + ", but has " + values.size() + " values");
        } else if (status.equals("agreed") && values.path(0).path("claims").size() < 2) {
            report.fault(point, "it is agreed, but claimed only once");
        } else if (status.equals("single") && values.path(0).path("origins").asInt() != 1) {
            report.fault(
                    point,
                    "it is single, but has " + values.path(0).path("origins").asInt() + " origins");
        }
    }
}
