package quoth.dossier;

import java.util.List;
import java.util.Optional;
import quoth.collation.Point;

/**
 * What lists and counts need to know of a point: all but the question and the words of its answers, which of a large pile take
 * long to load.
 *
 * @param id its id
 * @param story the id of its story
 * @param status how its answers stand to one another
 * @param origins for each answer, how many independent origins it has
 */
public record PointOutline(String id, Optional<String> story, Point.Status status, List<Integer> origins) {

    /** Copies the list. */
    public PointOutline {
        origins = List.copyOf(origins);
    }

    /** The outline of a point. */
    public static PointOutline of(Point point) {
        return new PointOutline(
                point.id(),
                point.story(),
                point.status(),
                point.values().stream().map(Point.Value::origins).toList());
    }
}
