package quoth.collation.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import quoth.collation.Entity;

/**
 * Shows by which pairs the members of an entity hang together: rulings first, then the most telling matches; none that is not
 * needed (Kruskal's spanning tree).
 */
final class Joints {

    private final List<LocalFigure> items;
    private final int[] group;
    private final int[] above;
    private final Map<Integer, List<Entity.Link>> byGroup = new HashMap<>();

    /**
     * Joints of the groups that linking has made.
     *
     * @param group for every item its group
     * @param matches the matches, the strongest first
     */
    Joints(List<LocalFigure> items, int[] group, List<RuledFigures.Join> rulings, List<EntityLinking.Link> matches) {
        this.items = items;
        this.group = group;
        this.above = IntStream.range(0, items.size()).toArray();
        rulings.forEach(join -> add(join.left(), join.right(), join.reason(), OptionalInt.of(join.ruling())));
        matches.forEach(link -> add(link.left(), link.right(), link.match().reason(), OptionalInt.empty()));
    }

    /** The links between the items of a group. */
    List<Entity.Link> of(int ofGroup) {
        return byGroup.getOrDefault(ofGroup, List.of());
    }

    private void add(int left, int right, String reason, OptionalInt ruling) {
        if (group[left] != group[right]) {
            return;
        }
        int leftTop = top(left);
        int rightTop = top(right);
        if (leftTop != rightTop) {
            above[Math.max(leftTop, rightTop)] = Math.min(leftTop, rightTop);
            byGroup.computeIfAbsent(group[left], g -> new ArrayList<>())
                    .add(new Entity.Link(
                            items.get(left).member(), items.get(right).member(), reason, ruling));
        }
    }

    private int top(int item) {
        int at = item;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }
}
