package quoth.lab.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks the JSON Lines of an export against their description. */
public final class Validation {

    private Validation() {}

    /**
     * What is wrong with the export in {@code folder}, by file in the order of the kinds' names and then by line; empty when
     * nothing is.
     *
     * @throws IOException when a file that is there cannot be read
     */
    public static List<Violation> of(Path folder) throws IOException {
        List<Violation> violations = new ArrayList<>();
        Export export = Export.of(folder, violations);
        Rules.all()
                .forEach(rules -> rules.check(
                        export,
                        (row, message) ->
                                violations.add(new Violation(row.kind().file(), row.line(), message))));
        violations.sort(Comparator.comparing(Violation::file).thenComparingInt(Violation::line));
        return List.copyOf(violations);
    }
}
