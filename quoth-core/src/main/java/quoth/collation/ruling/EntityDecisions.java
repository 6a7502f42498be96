package quoth.collation.ruling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import quoth.collation.Entity;

/**
 * Who is one and who is not, by rulings alone.
 *
 * <p>Later rulings are worked out before earlier ones. "The same" joins figures unless a later ruling keeps them apart; "not
 * the same" and a split keep two sides apart unless later rulings have joined them. So what is decided never contradicts
 * itself: where A is B, B is C, and A is not C, the earliest of the three is set aside, and its outcome says so. Of the
 * figures that an earlier ruling joins and a later one keeps apart, those that the later one gives by their documents are
 * the ones left out: "Dovan is Marek Dovan", then "Dovan in 03.txt is not Marek Dovan".
 */
public final class EntityDecisions {

    private static final Set<Integer> NONE = Set.of();

    private final Map<Entity.Member, Integer> places;
    private final Map<Entity.Member, Group> groups = new HashMap<>();
    private final Map<Entity.Member, Set<Integer>> singledOut = new HashMap<>();
    private final List<Join> joins = new ArrayList<>();

    /** Nobody is joined or kept apart. */
    EntityDecisions(Map<Entity.Member, Integer> places) {
        this.places = places;
    }

    /** The joins, the latest ruling's first. */
    public List<Join> joins() {
        return joins;
    }

    /**
     * The sides of rulings on which a figure stands. Two figures must not become one entity when one stands on a side and the
     * other on the {@linkplain #opposite opposite} side.
     */
    public Set<Integer> sides(Entity.Member member) {
        Group group = groups.get(member);
        return group == null ? NONE : group.sides;
    }

    /** The other side of the same ruling. */
    public static int opposite(int side) {
        return side ^ 1;
    }

    /** Joins all figures that a ruling says are one, but those that later rulings keep apart. */
    void join(Finding finding, Collection<Entity.Member> meant) {
        List<Entity.Member> ordered = meant.stream()
                .sorted(Comparator.comparingInt((Entity.Member member) ->
                                singledOut.getOrDefault(member, NONE).size())
                        .thenComparingInt(this::place))
                .toList();
        if (ordered.size() < 2) {
            finding.applies(ordered);
            return;
        }
        Entity.Member base = ordered.getFirst();
        List<Entity.Member> joined = new ArrayList<>();
        for (Entity.Member other : ordered.subList(1, ordered.size())) {
            Group into = group(base);
            Group from = group(other);
            Set<Integer> between = between(into.sides, from.sides);
            if (!between.isEmpty()) {
                finding.fails(overruled(between));
                continue;
            }
            joined.add(other);
            if (into != from) {
                joins.add(new Join(base, other, finding.given()));
                into.take(from, groups);
            }
            into.rulings.add(finding.given().number());
        }
        if (!joined.isEmpty()) {
            joined.add(base);
            finding.applies(joined);
        }
    }

    /** Keeps two sides apart, but for whom later rulings have joined. */
    void keepApart(Finding finding, Collection<Entity.Member> one, Collection<Entity.Member> other) {
        int side = 2 * finding.given().number();
        Set<Group> ones = groups(one);
        Set<Group> others = groups(other);
        Set<Group> both = new LinkedHashSet<>(ones);
        both.retainAll(others);
        both.forEach(group -> finding.fails(overruled(group.rulings)));
        ones.removeAll(both);
        others.removeAll(both);
        if (ones.isEmpty() || others.isEmpty()) {
            return;
        }
        ones.forEach(group -> group.sides.add(side));
        others.forEach(group -> group.sides.add(opposite(side)));
        finding.applies(
                one.stream().filter(member -> !both.contains(group(member))).toList());
        finding.applies(
                other.stream().filter(member -> !both.contains(group(member))).toList());
    }

    /** Notes that a ruling singles these figures out, by their documents. */
    void singleOut(int ruling, Collection<Entity.Member> members) {
        members.forEach(member ->
                singledOut.computeIfAbsent(member, m -> new TreeSet<>()).add(ruling));
    }

    private Set<Group> groups(Collection<Entity.Member> members) {
        Set<Group> found = new LinkedHashSet<>();
        members.stream().sorted(Comparator.comparingInt(this::place)).forEach(member -> found.add(group(member)));
        return found;
    }

    private Group group(Entity.Member member) {
        return groups.computeIfAbsent(member, Group::new);
    }

    private int place(Entity.Member member) {
        return places.getOrDefault(member, Integer.MAX_VALUE);
    }

    /** The rulings that keep two sets of sides apart. */
    private static Set<Integer> between(Set<Integer> left, Set<Integer> right) {
        Set<Integer> rulings = new TreeSet<>();
        for (int side : left) {
            if (right.contains(opposite(side))) {
                rulings.add(side / 2);
            }
        }
        return rulings;
    }

    private static String overruled(Set<Integer> rulings) {
        String numbers = rulings.stream()
                .map(String::valueOf)
                .reduce((a, b) -> a + " and " + b)
                .orElse("");
        return rulings.size() == 1
                ? "ruling " + numbers + ", which is later, says otherwise"
                : "rulings " + numbers + ", which are later, say otherwise";
    }

    /**
     * That two figures are one.
     *
     * @param left the one
     * @param right the other
     * @param given the ruling that says so
     */
    public record Join(Entity.Member left, Entity.Member right, GivenRuling given) {}

    /** Figures that rulings have joined, told apart from others by identity. */
    private static final class Group {
        private final List<Entity.Member> members = new ArrayList<>();
        private final Set<Integer> sides = new HashSet<>();
        private final Set<Integer> rulings = new TreeSet<>();

        Group(Entity.Member member) {
            members.add(member);
        }

        void take(Group from, Map<Entity.Member, Group> groups) {
            from.members.forEach(member -> groups.put(member, this));
            members.addAll(from.members);
            sides.addAll(from.sides);
            rulings.addAll(from.rulings);
        }
    }
}
