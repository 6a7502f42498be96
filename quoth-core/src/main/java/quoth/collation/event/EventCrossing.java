package quoth.collation.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import quoth.collation.AverageLink;
import quoth.collation.Crossing;
import quoth.collation.ItemNumbers;

/**
 * Joins the mentions of one happening, in one document and across documents. Mentions meet under the root of their word within a
 * story and, where the word is rare, with whom they share somebody who takes part. Groups grow by average link.
 */
final class EventCrossing implements Crossing<Happening, Likeness, List<EventCrossing.Group>> {

    /** Average similarity from which two groups are one happening. */
    private static final double JOINED = .45;

    /** How much a word must say for mentions of different stories to meet under it. */
    private static final double RARE = 3.5;

    /**
     * The mentions of one happening.
     *
     * @param mentions the mentions, in the pile's order
     * @param reasons why they were joined
     */
    record Group(List<Happening> mentions, List<String> reasons) {}

    @Override
    public Collection<String> keys(Happening item) {
        List<String> keys = new ArrayList<>();
        keys.add(item.root() + '\t' + item.context().story());
        if (item.rarity() >= RARE) {
            Set<String> who = new TreeSet<>(item.agents());
            who.addAll(item.patients());
            who.forEach(id -> keys.add(item.root() + '\t' + id));
        }
        return keys;
    }

    @Override
    public Optional<Likeness> compare(Happening left, Happening right) {
        return left.root().equals(right.root()) ? Likeness.of(left, right) : Optional.empty();
    }

    @Override
    public List<Group> link(List<Happening> items, List<Pair<Happening, Likeness>> pairs) {
        ItemNumbers<Happening> numbers = new ItemNumbers<>(items);
        AverageLink groups = new AverageLink(items.size());
        pairs.forEach(pair -> groups.add(
                numbers.of(pair.left()),
                numbers.of(pair.right()),
                pair.evidence().similarity()));
        List<List<Integer>> joined = groups.join(JOINED);
        int[] groupOf = new int[items.size()];
        List<Set<String>> reasons = new ArrayList<>();
        for (int g = 0; g < joined.size(); g++) {
            for (int item : joined.get(g)) {
                groupOf[item] = g;
            }
            reasons.add(new TreeSet<>());
        }
        for (Pair<Happening, Likeness> pair : pairs) {
            int group = groupOf[numbers.of(pair.left())];
            if (group == groupOf[numbers.of(pair.right())]) {
                reasons.get(group).addAll(pair.evidence().reasons());
            }
        }
        List<Group> all = new ArrayList<>();
        for (int g = 0; g < joined.size(); g++) {
            all.add(new Group(joined.get(g).stream().map(items::get).toList(), List.copyOf(reasons.get(g))));
        }
        return all;
    }
}
