package quoth.lab.validation;

import java.time.LocalDate;
import java.util.Optional;
import quoth.document.PublicationTime;

/**
 * Reused words stand in two documents, and first in the earlier one. Documents whose times of publication may fall on the same
 * day somewhere on earth are not held to it.
 */
final class ReuseRules implements Rules {

    @Override
    public void check(Export export, Report report) {
        for (Export.Row row : export.rows(Kind.REUSE)) {
            String from = row.node().path("from").path("document").asText();
            String to = row.node().path("to").path("document").asText();
            if (from.equals(to)) {
                report.fault(row, "both passages are in " + from);
            }
            Optional<LocalDate> first = day(export, from);
            Optional<LocalDate> second = day(export, to);
            if (first.isPresent()
                    && second.isPresent()
                    && first.get().isAfter(second.get().plusDays(1))) {
                report.fault(row, "it goes from " + first.get() + " back to " + second.get());
            }
        }
    }

    private static Optional<LocalDate> day(Export export, String document) {
        return export.find(Kind.DOCUMENTS, document)
                .flatMap(row -> row.text("published"))
                .flatMap(PublicationTime::parse)
                .flatMap(PublicationTime::day);
    }
}
