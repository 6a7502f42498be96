package quoth.lab.validation;

import java.util.List;

/** What must hold between the fields and the records of an export. */
interface Rules {

    /** Reports what does not hold. */
    void check(Export export, Report report);

    /** All rules. */
    static List<Rules> all() {
        return List.of(
                new OrderRules(),
                new ReferenceRules(),
                new PassageRules(),
                new DocumentRules(),
                new AttributionRules(),
                new EntityRules(),
                new PointRules(),
                new ReuseRules());
    }

    /** Where rules report what does not hold. */
    interface Report {

        /** Notes a fault of a record. */
        void fault(Export.Row row, String message);
    }
}
