package quoth.collation;

import java.util.List;
import java.util.Map;
import quoth.collation.ruling.RulingOutcome;

/**
 * What a pile of documents says when its readings are laid side by side. Every list is sorted by id, or by passage where
 * there is none.
 *
 * @param entities who and what the pile speaks of
 * @param reuse which passages stand again elsewhere
 * @param origins for every document the id of the one whose reporting it is; its own id when it is independent
 * @param stories which documents tell the same happening; a document that stands alone is a story of its own
 * @param points the questions of fact and their answers
 * @param outcomes what came of each ruling that it was made under, by number
 */
public record Collation(
        List<Entity> entities,
        List<Reuse> reuse,
        Map<String, String> origins,
        List<Story> stories,
        List<Point> points,
        List<RulingOutcome> outcomes) {

    /** Copies the lists and the map. */
    public Collation {
        entities = List.copyOf(entities);
        reuse = List.copyOf(reuse);
        origins = Map.copyOf(origins);
        stories = List.copyOf(stories);
        points = List.copyOf(points);
        outcomes = List.copyOf(outcomes);
    }

    /** A collation that was made without rulings. */
    public Collation(
            List<Entity> entities,
            List<Reuse> reuse,
            Map<String, String> origins,
            List<Story> stories,
            List<Point> points) {
        this(entities, reuse, origins, stories, points, List.of());
    }
}
