package quoth.lab.validation;

/** Every id that a record mentions is the id of a record. */
final class ReferenceRules implements Rules {

    @Override
    public void check(Export export, Report report) {
        for (Kind kind : Kind.all()) {
            for (Export.Row row : export.rows(kind)) {
                Form.references(kind.fields(), row.node(), (target, id) -> {
                    if (export.find(target, id).isEmpty()) {
                        report.fault(row, "no record of " + target + " has the id " + id);
                    }
                });
            }
        }
    }
}
