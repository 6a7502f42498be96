package quoth.collation.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import quoth.collation.Entity;

/** What holds the figures of one entity together: the links by which they were joined, each with its reason. */
final class Bonds {

    private final List<Entity.Link> links = new ArrayList<>();
    private final Set<String> reasons = new LinkedHashSet<>();

    /**
     * Adds the link by which two figures, or the groups in which they stand, were joined.
     *
     * @param ruling the number of the ruling that joined them, if one did
     */
    void add(LocalFigure left, LocalFigure right, String reason, OptionalInt ruling) {
        links.add(new Entity.Link(left.member(), right.member(), reason, ruling));
        reasons.add(reason);
    }

    /** Takes over the links of another group. */
    void addAll(Bonds others) {
        links.addAll(others.links);
        reasons.addAll(others.reasons);
    }

    List<Entity.Link> links() {
        return links;
    }

    /** The distinct reasons, sorted. */
    List<String> reasons() {
        return reasons.stream().sorted().toList();
    }
}
