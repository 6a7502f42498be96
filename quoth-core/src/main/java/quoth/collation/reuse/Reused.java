package quoth.collation.reuse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import quoth.collation.Reuse;

/**
 * Who repeats whom in a pile.
 *
 * @param reuse every passage that stands again elsewhere
 * @param origins for every document the id of the one whose reporting it is
 */
public record Reused(List<Reuse> reuse, Map<String, String> origins) {

    /** By the earlier passage, then by the later. */
    static final Comparator<Reuse> ORDER = Comparator.comparing(Reuse::from).thenComparing(Reuse::to);

    /** Copies the list and the map. */
    public Reused {
        reuse = List.copyOf(reuse);
        origins = Map.copyOf(origins);
    }
}
