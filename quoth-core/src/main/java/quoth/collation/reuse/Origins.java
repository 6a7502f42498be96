package quoth.collation.reuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quoth.collation.Crossing;

/**
 * Follows every document back to the one whose reporting it is: its earliest source, the source of that one, and so on.
 *
 * <p>A document is an echo of an earlier one when that one holds {@value TextReuse#MOST} or more of its words. A document that
 * prints another in full and adds as much again of its own stays an origin.
 */
final class Origins {

    private Origins() {}

    /** For every document the id of its origin, its own when it is independent; {@code items} in the pile's order. */
    static Map<String, String> of(List<Wording> items, List<Crossing.Pair<Wording, Shared>> pairs) {
        Map<String, String> source = new HashMap<>();
        Map<String, Double> taken = new HashMap<>();
        for (Crossing.Pair<Wording, Shared> pair : pairs) {
            double share = pair.evidence().rightShare();
            String echo = pair.right().id();
            if (share >= TextReuse.MOST && share > taken.getOrDefault(echo, 0.0)) {
                source.put(echo, pair.left().id());
                taken.put(echo, share);
            }
        }
        Map<String, String> origins = new HashMap<>();
        for (Wording item : items) {
            String from = source.getOrDefault(item.id(), item.id());
            origins.put(item.id(), origins.getOrDefault(from, from));
        }
        return origins;
    }
}
