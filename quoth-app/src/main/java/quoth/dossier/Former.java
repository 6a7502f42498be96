package quoth.dossier;

import java.util.List;
import java.util.Optional;
import quoth.collation.Point;

/**
 * What was known before the last reading that added, changed or took out a document: under the rulings as they were then.
 *
 * @param sheets the documents that there were, by uri
 * @param points the points that there were
 */
public record Former(List<Sheet> sheets, List<Point> points) {

    /** Copies the lists. */
    public Former {
        sheets = List.copyOf(sheets);
        points = List.copyOf(points);
    }

    /**
     * A document that there was.
     *
     * @param id its id, which its text gave it
     * @param uri where it was taken from
     * @param name its file's name, or the id of a record
     * @param outlet who published it
     * @param title its title
     */
    public record Sheet(String id, String uri, String name, Optional<String> outlet, Optional<String> title) {}
}
