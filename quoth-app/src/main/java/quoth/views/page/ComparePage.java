package quoth.views.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quoth.collation.Reuse;
import quoth.views.Names;
import quoth.views.report.ComparisonPart;

/**
 * Two documents side by side.
 *
 * @param frame what is around it
 * @param part the documents
 */
public record ComparePage(Frame frame, ComparisonPart part) {

    private static final String PATH = "compare";

    /** The name of the parameter for the one. */
    public static final String LEFT = "left";

    /** The name of the parameter for the other. */
    public static final String RIGHT = "right";

    /** The page of two documents; empty when one of them is not here. */
    public static Optional<ComparePage> of(Edition edition, Function<String, Frame> frames, String left, String right) {
        Names names = edition.names();
        if (!names.holds(left) || !names.holds(right) || left.equals(right)) {
            return Optional.empty();
        }
        List<Reuse> shared = edition.reuseOf(left).stream()
                .filter(reuse -> reuse.from().document().equals(right)
                        || reuse.to().document().equals(right))
                .toList();
        Frame frame = frames.apply(names.outlet(left) + " beside " + names.outlet(right));
        return Optional.of(new ComparePage(
                frame, ComparisonPart.of(names, frame.site(), names.document(left), names.document(right), shared)));
    }

    static String address(Site site, String left, String right) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put(LEFT, left);
        both.put(RIGHT, right);
        return site.path(PATH) + Site.query(both);
    }
}
