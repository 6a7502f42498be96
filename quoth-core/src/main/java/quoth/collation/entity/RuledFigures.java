package quoth.collation.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quoth.collation.Entity;
import quoth.collation.ruling.EntityDecisions;

/** What rulings decide about the figures that are being linked: which are joined to begin with, and which groups stay apart. */
final class RuledFigures {

    private final List<Join> joins = new ArrayList<>();
    private final Map<Integer, Set<Integer>> sides = new HashMap<>();
    private final Set<Integer> joined = new HashSet<>();

    RuledFigures(List<LocalFigure> items, EntityDecisions decisions) {
        Map<Entity.Member, Integer> numbers = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            numbers.put(items.get(i).member(), i);
            Set<Integer> standing = decisions.sides(items.get(i).member());
            if (!standing.isEmpty()) {
                sides.put(i, new HashSet<>(standing));
            }
        }
        for (EntityDecisions.Join join : decisions.joins()) {
            Integer left = numbers.get(join.left());
            Integer right = numbers.get(join.right());
            if (left != null && right != null) {
                joins.add(new Join(
                        left, right, join.given().reason(), join.given().number()));
                joined.add(left);
                joined.add(right);
            }
        }
    }

    List<Join> joins() {
        return joins;
    }

    /** Notes that one group has taken up another. */
    void merge(int into, int from) {
        Set<Integer> taken = sides.remove(from);
        if (taken != null) {
            sides.computeIfAbsent(into, group -> new HashSet<>()).addAll(taken);
        }
        if (joined.remove(from)) {
            joined.add(into);
        }
    }

    /** Whether rulings keep two groups apart. */
    boolean areApart(int left, int right) {
        Set<Integer> others = sides.getOrDefault(right, Set.of());
        return sides.getOrDefault(left, Set.of()).stream()
                .anyMatch(side -> others.contains(EntityDecisions.opposite(side)));
    }

    /**
     * Whether full names of two groups cannot be one person's. A group that rulings have joined may have names that contradict
     * each other; it is enough that one of them agrees with the other group.
     */
    boolean namesContradict(int left, int right, Collection<LocalFigure> some, Collection<LocalFigure> others) {
        boolean anyContradict = false;
        boolean anyAgree = false;
        for (LocalFigure one : some) {
            for (LocalFigure other : others) {
                boolean agree = one.text().equals(other.text()) || NameComparison.canBeOne(one, other);
                anyAgree |= agree;
                anyContradict |= !agree;
            }
        }
        return anyContradict && !(anyAgree && (joined.contains(left) || joined.contains(right)));
    }

    /**
     * That two items are one because a ruling says so.
     *
     * @param left the one's number
     * @param right the other's
     * @param reason what the ruling says
     * @param ruling its number
     */
    record Join(int left, int right, String reason, int ruling) {}
}
