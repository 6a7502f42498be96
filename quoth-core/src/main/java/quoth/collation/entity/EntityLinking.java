package quoth.collation.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import quoth.collation.Crossing;
import quoth.collation.Entity;
import quoth.collation.ItemNumbers;
import quoth.collation.Rulings;
import quoth.reading.EntityType;

/**
 * Joins figures into entities. A person's rulings come first and are never overruled. Then the strongest matches are joined
 * before weaker ones, and two groups never become one when their full names contradict each other, so that father and son
 * with one surname stay two. Weak matches, a bare surname above all, are joined only when they lead to one group; what could
 * be either of two stays by itself.
 *
 * <p>A ruling that two names are not the same keeps apart figures of different documents; it does not take apart what one
 * document calls by both names.
 */
final class EntityLinking {

    private static final int WEAK = 2;

    private final List<LocalFigure> items;
    private final Rulings rulings;
    private final int[] group;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Bonds> bonds = new ArrayList<>();
    private final List<Map<String, LocalFigure>> fullNames = new ArrayList<>();
    private final List<Map<String, List<Integer>>> documents = new ArrayList<>();

    EntityLinking(List<LocalFigure> items, Rulings rulings) {
        this.items = items;
        this.rulings = rulings;
        this.group = new int[items.size()];
        for (int i = 0; i < items.size(); i++) {
            group[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            bonds.add(new Bonds());
            LocalFigure item = items.get(i);
            boolean full = item.isPerson() && item.name().words().size() > 1;
            fullNames.add(new TreeMap<>(full ? Map.of(item.text(), item) : Map.of()));
            documents.add(new TreeMap<>(Map.of(item.member().document(), List.of(i))));
        }
    }

    List<Entity> join(List<Crossing.Pair<LocalFigure, NameMatch>> pairs) {
        follow(rulings);
        ItemNumbers<LocalFigure> numbers = new ItemNumbers<>(items);
        List<Link> links = pairs.stream()
                .map(pair -> new Link(numbers.of(pair.left()), numbers.of(pair.right()), pair.evidence()))
                .sorted(Link.STRONGEST_FIRST)
                .toList();
        links.stream().filter(link -> link.match().strength() > WEAK).forEach(this::joinUnlessContradicted);
        joinWeak(links.stream().filter(link -> link.match().strength() <= WEAK).toList());
        return entities();
    }

    private void follow(Rulings rulings) {
        for (Rulings.EntityRuling ruling : rulings.entities()) {
            if (ruling.same()) {
                List<Integer> meant = new ArrayList<>(called(ruling.first()));
                meant.addAll(called(ruling.second()));
                for (int i = 1; i < meant.size(); i++) {
                    unite(
                            meant.getFirst(),
                            meant.get(i),
                            "a ruling says that \u201c" + ruling.first() + "\u201d and \u201c" + ruling.second()
                                    + "\u201d are the same");
                }
            }
        }
    }

    private List<Integer> called(String name) {
        String wanted = Name.of(name).joined();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (names(items.get(i)).contains(wanted)) {
                found.add(i);
            }
        }
        return found;
    }

    private static Set<String> names(LocalFigure figure) {
        Set<String> names = new TreeSet<>();
        names.add(figure.name().joined());
        figure.forms().forEach(form -> names.add(Name.of(form.text()).joined()));
        return names;
    }

    private void joinUnlessContradicted(Link link) {
        int left = group[link.left()];
        int right = group[link.right()];
        if (left == right) {
            bonds.get(left)
                    .addIfNew(
                            items.get(link.left()),
                            items.get(link.right()),
                            link.match().reason());
        } else if (!contradict(left, right)) {
            unite(link.left(), link.right(), link.match().reason());
        }
    }

    /**
     * Joins by weak matches: a bare surname to the one full name it can mean, preferably in its story; bare surnames that meet
     * no full name to one another; and names alike in spelling where none of them is like yet another.
     */
    private void joinWeak(List<Link> links) {
        Map<Integer, Map<Integer, Link>> candidates = new TreeMap<>();
        for (Link link : links) {
            if (isBare(link.left()) != isBare(link.right())) {
                int bare = isBare(link.left()) ? link.left() : link.right();
                int full = isBare(link.left()) ? link.right() : link.left();
                candidates.computeIfAbsent(group[bare], g -> new TreeMap<>()).putIfAbsent(group[full], link);
            }
        }
        List<Link> others = links.stream()
                .filter(link -> isBare(link.left()) == isBare(link.right()))
                .filter(link ->
                        !candidates.containsKey(group[link.left()]) && !candidates.containsKey(group[link.right()]))
                .toList();
        candidates.forEach(this::joinToTheOnePossible);
        others.stream().filter(link -> isBare(link.left())).forEach(this::joinUnlessContradicted);
        joinUnmistakable(others.stream().filter(link -> !isBare(link.left())).toList());
    }

    private void joinToTheOnePossible(int bare, Map<Integer, Link> candidates) {
        Map<Integer, Link> possible = new TreeMap<>();
        candidates.forEach((full, link) -> {
            if (!contradict(group[bare], group[full])) {
                possible.putIfAbsent(group[full], link);
            }
        });
        int strongest = possible.values().stream()
                .mapToInt(link -> link.match().strength())
                .max()
                .orElse(0);
        possible.values().removeIf(link -> link.match().strength() < strongest);
        if (possible.size() > 1) {
            Set<String> stories = stories(group[bare]);
            possible.keySet().removeIf(full -> stories(full).stream().noneMatch(stories::contains));
        }
        if (possible.size() == 1) {
            possible.forEach((full, link) ->
                    unite(link.left(), link.right(), link.match().reason()));
        }
    }

    /** Joins groups that are all like one another and like nothing else: where A is like B and B like C, A must be like C. */
    private void joinUnmistakable(List<Link> links) {
        Map<Integer, Set<Integer>> alike = new TreeMap<>();
        for (Link link : links) {
            int left = group[link.left()];
            int right = group[link.right()];
            if (left != right) {
                alike.computeIfAbsent(left, g -> new TreeSet<>(Set.of(g))).add(right);
                alike.computeIfAbsent(right, g -> new TreeSet<>(Set.of(g))).add(left);
            }
        }
        for (Link link : links) {
            Set<Integer> company = alike.getOrDefault(group[link.left()], Set.of());
            boolean unmistakable = company.stream().allMatch(one -> company.equals(alike.get(one)));
            if (unmistakable || group[link.left()] == group[link.right()]) {
                joinUnlessContradicted(link);
            }
        }
    }

    private Set<String> stories(int group) {
        Set<String> stories = new TreeSet<>();
        members.get(group).forEach(i -> stories.add(items.get(i).story()));
        return stories;
    }

    private boolean isBare(int item) {
        return members.get(group[item]).stream().allMatch(i -> items.get(i).isBareSurname());
    }

    private void unite(int first, int second, String reason) {
        int into = Math.min(group[first], group[second]);
        int from = Math.max(group[first], group[second]);
        if (into == from) {
            bonds.get(into).addIfNew(items.get(first), items.get(second), reason);
        } else {
            members.get(from).forEach(i -> group[i] = into);
            members.get(into).addAll(members.get(from));
            members.get(from).clear();
            bonds.get(into).addAll(bonds.get(from));
            bonds.get(into).add(items.get(first), items.get(second), reason);
            fullNames.get(from).forEach(fullNames.get(into)::putIfAbsent);
            documents
                    .get(from)
                    .forEach((document, figures) -> documents
                            .get(into)
                            .merge(
                                    document,
                                    figures,
                                    (some, more) -> Stream.concat(some.stream(), more.stream())
                                            .toList()));
        }
    }

    /** Whether two groups have full names that cannot be one person's, or are told apart by one document, or by a ruling. */
    private boolean contradict(int left, int right) {
        if (isRuledApart(left, right)) {
            return true;
        }
        for (LocalFigure a : fullNames.get(left).values()) {
            for (LocalFigure b : fullNames.get(right).values()) {
                if (!a.text().equals(b.text()) && !NameComparison.canBeOne(a, b)) {
                    return true;
                }
            }
        }
        int fewer = documents.get(left).size() <= documents.get(right).size() ? left : right;
        int more = fewer == left ? right : left;
        return documents.get(fewer).entrySet().stream()
                .anyMatch(entry ->
                        areToldApart(entry.getValue(), documents.get(more).getOrDefault(entry.getKey(), List.of())));
    }

    private boolean areToldApart(List<Integer> some, List<Integer> others) {
        return some.stream()
                .map(items::get)
                .filter(LocalFigure::named)
                .anyMatch(one -> others.stream()
                        .map(items::get)
                        .filter(LocalFigure::named)
                        .anyMatch(other -> NameComparison.compare(one, other).isEmpty()));
    }

    private boolean isRuledApart(int left, int right) {
        if (rulings.entities().stream().allMatch(Rulings.EntityRuling::same)) {
            return false;
        }
        Set<String> leftNames = names(left);
        Set<String> rightNames = names(right);
        return rulings.entities().stream().filter(ruling -> !ruling.same()).anyMatch(ruling -> {
            String first = Name.of(ruling.first()).joined();
            String second = Name.of(ruling.second()).joined();
            return (leftNames.contains(first) && rightNames.contains(second))
                    || (leftNames.contains(second) && rightNames.contains(first));
        });
    }

    private Set<String> names(int group) {
        Set<String> names = new HashSet<>();
        members.get(group).forEach(i -> names.addAll(names(items.get(i))));
        return names;
    }

    private List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (int g = 0; g < members.size(); g++) {
            if (!members.get(g).isEmpty()) {
                entities.add(
                        entity(members.get(g).stream().sorted().map(items::get).toList(), bonds.get(g)));
            }
        }
        entities.sort(Comparator.comparing(Entity::id));
        return entities;
    }

    private static Entity entity(List<LocalFigure> figures, Bonds bonds) {
        Map<String, Entity.Variant> variants = new LinkedHashMap<>();
        figures.forEach(figure -> figure.forms().forEach(form -> variants.putIfAbsent(form.text(), form)));
        Entity.Member first = figures.getFirst().member();
        return new Entity(
                "e" + first.document().substring(1) + "-" + first.index(),
                type(figures),
                name(figures),
                List.copyOf(variants.values()),
                figures.stream().map(LocalFigure::member).sorted().toList(),
                figures.stream().mapToInt(LocalFigure::mentions).sum(),
                bonds.reasons(),
                bonds.links());
    }

    /** The type that most mentions give it; of two the one that comes first among the types. */
    private static EntityType type(List<LocalFigure> figures) {
        Map<EntityType, Integer> votes = new TreeMap<>();
        figures.forEach(figure -> votes.merge(figure.type(), Math.max(1, figure.mentions()), Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** A name of several words before one of a single word; of several the one that most documents use, then the first in the alphabet. */
    private static String name(List<LocalFigure> figures) {
        Map<String, Integer> uses = new TreeMap<>();
        Map<String, Integer> words = new TreeMap<>();
        figures.forEach(figure -> words.put(figure.text(), figure.name().words().size()));
        figures.stream()
                .filter(figure -> figure.named() || figures.stream().noneMatch(LocalFigure::named))
                .forEach(figure -> uses.merge(figure.text(), 1, Integer::sum));
        return uses.entrySet().stream()
                .max(Comparator.comparingInt(
                                (Map.Entry<String, Integer> use) -> Math.min(2, words.getOrDefault(use.getKey(), 1)))
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /**
     * A match between two items.
     *
     * @param left the earlier item's number
     * @param right the other's
     * @param match how they match
     */
    private record Link(int left, int right, NameMatch match) {
        static final Comparator<Link> STRONGEST_FIRST = Comparator.comparingInt((Link link) -> -link.match.strength())
                .thenComparingInt(Link::left)
                .thenComparingInt(Link::right);
    }
}
