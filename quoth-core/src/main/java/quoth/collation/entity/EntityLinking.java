package quoth.collation.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import quoth.collation.Crossing;
import quoth.collation.Entity;
import quoth.collation.ItemNumbers;
import quoth.collation.ruling.EntityDecisions;

/**
 * Joins figures into entities. A person's rulings come first and are never overruled. Then the strongest matches are joined
 * before weaker ones, and two groups never become one when their full names contradict each other, so that father and son
 * with one surname stay two. A bare surname is joined to the one in its story whom it can mean, or to one in the pile who is
 * named far more often than anybody else of that surname; what could be either of two stays by itself.
 */
final class EntityLinking {

    private static final int WEAK = 2;

    /** Among how many that bear one name and are kept apart a further bearer looks for its own. */
    private static final int MOST_KEPT_APART = 8;

    /** How telling one name is in two documents of one reporting. */
    private static final int REPEATED = 5;

    /** How many times as many accounts as all others must name somebody who is meant by a surname that others bear too. */
    private static final int FAR_MORE = 10;

    private final List<LocalFigure> items;
    private final RuledFigures ruled;
    private final int[] group;
    private final List<FigureGroup> groups = new ArrayList<>();

    EntityLinking(List<LocalFigure> items, EntityDecisions decisions) {
        this.items = items;
        this.ruled = new RuledFigures(items, decisions);
        this.group = new int[items.size()];
        for (int i = 0; i < items.size(); i++) {
            group[i] = i;
            groups.add(new FigureGroup(i, items.get(i)));
        }
    }

    List<Entity> join(List<Naming> namings, List<Crossing.Pair<Naming, NameMatch>> pairs) {
        ruled.joins().forEach(join -> unite(join.left(), join.right(), join.reason(), OptionalInt.of(join.ruling())));
        ItemNumbers<LocalFigure> numbers = new ItemNumbers<>(items);
        repeats().forEach(this::joinUnlessContradicted);
        namings.forEach(naming -> joinBearers(naming, numbers));
        List<Link> links = pairs.stream()
                .map(pair -> link(pair, numbers))
                .sorted(Link.STRONGEST_FIRST)
                .toList();
        links.stream().filter(link -> link.match().strength() > WEAK).forEach(this::joinUnlessContradicted);
        List<Link> weak =
                links.stream().filter(link -> link.match().strength() <= WEAK).toList();
        joinBare(namings, weak, numbers);
        joinUnmistakable(weak.stream()
                .filter(link -> !isBare(link.left()) && !isBare(link.right()))
                .toList());
        return entities();
    }

    /** What one document repeats of another under the same name: each with the first of its kind. */
    private List<Link> repeats() {
        NameMatch match = new NameMatch(REPEATED, "one document repeats the other and calls it by the same name");
        Map<String, Integer> first = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            LocalFigure item = items.get(i);
            String key = item.origin() + " " + item.type() + " " + item.name().joined();
            Integer earlier = item.name().words().isEmpty() ? null : first.putIfAbsent(key, i);
            if (earlier != null
                    && !items.get(earlier)
                            .member()
                            .document()
                            .equals(item.member().document())) {
                links.add(new Link(earlier, i, match));
            }
        }
        return links;
    }

    /**
     * Joins those who bear one name, when the name is enough for that: each to the first before it from whom nothing, such as a ruling,
     * keeps it apart.
     */
    private void joinBearers(Naming naming, ItemNumbers<LocalFigure> numbers) {
        LocalFigure first = naming.first();
        Optional<NameMatch> match = NameComparison.compare(first, first);
        if (match.isEmpty()) {
            return;
        }
        List<Integer> kept = new ArrayList<>();
        for (LocalFigure figure : naming.figures()) {
            int number = numbers.of(figure);
            Optional<Integer> fitting = kept.stream()
                    .filter(one -> !items.get(one)
                            .member()
                            .document()
                            .equals(figure.member().document()))
                    .filter(one -> group[one] == group[number] || !contradict(group[one], group[number]))
                    .findFirst();
            fitting.ifPresent(one -> unite(one, number, match.get().reason(), OptionalInt.empty()));
            if (fitting.isEmpty() && kept.size() < MOST_KEPT_APART) {
                kept.add(number);
            }
        }
    }

    /** The link between two figures of a pair of names, of one story where there is one. */
    private static Link link(Crossing.Pair<Naming, NameMatch> pair, ItemNumbers<LocalFigure> numbers) {
        Optional<String> story = pair.left().storiesWith(pair.right()).stream().findFirst();
        LocalFigure left = story.map(pair.left()::in).orElseGet(pair.left()::first);
        LocalFigure right = story.map(pair.right()::in).orElseGet(pair.right()::first);
        return new Link(numbers.of(left), numbers.of(right), pair.evidence());
    }

    private void joinUnlessContradicted(Link link) {
        int left = group[link.left()];
        int right = group[link.right()];
        if (left == right || !contradict(left, right)) {
            unite(link.left(), link.right(), link.match().reason(), OptionalInt.empty());
        }
    }

    /**
     * Joins what is called by a surname alone, or by a kind of body alone: to the one whom it can mean in its story; where its story names
     * nobody whom it can mean, to the one in the pile who is named far more often than all others of that surname; and, when nobody in the pile
     * bears it with a given name, to those who are called by the same word elsewhere.
     */
    private void joinBare(List<Naming> namings, List<Link> weak, ItemNumbers<LocalFigure> numbers) {
        int[] accounts = groups.stream().mapToInt(this::accounts).toArray();
        BareNames fullNames = new BareNames(namings);
        Map<String, Optional<Link>> known = new HashMap<>();
        Map<Integer, List<Link>> near = new HashMap<>();
        for (Link link : weak) {
            near.computeIfAbsent(link.left(), i -> new ArrayList<>()).add(link);
            near.computeIfAbsent(link.right(), i -> new ArrayList<>()).add(link);
        }
        Map<String, Integer> alone = new HashMap<>();
        for (Naming naming : namings) {
            LocalFigure first = naming.first();
            int bare = numbers.of(first);
            if (!first.isBare() || !isBare(bare)) {
                continue;
            }
            Map<Integer, Link> inStory = new TreeMap<>();
            naming.figures().stream()
                    .flatMap(figure -> near.getOrDefault(numbers.of(figure), List.of()).stream())
                    .forEach(link -> consider(inStory, bare, link));
            if (!inStory.isEmpty()) {
                joinToTheOneMeant(inStory, accounts);
            } else if (first.isBareSurname() && fullNames.of(first).isEmpty()) {
                Integer other = alone.putIfAbsent(first.name().joined() + " " + first.type(), bare);
                if (other != null) {
                    joinUnlessContradicted(new Link(other, bare, onlySoCalled(first)));
                }
            } else if (first.isBareSurname()) {
                known.computeIfAbsent(first.text(), text -> known(first, fullNames.of(first), numbers, accounts))
                        .ifPresent(link -> joinUnlessContradicted(new Link(bare, link.right(), link.match())));
            }
        }
    }

    /** In how many accounts of independent origin a group is; a copy is no account of its own. */
    private int accounts(FigureGroup one) {
        return (int) one.members().stream()
                .map(i -> items.get(i).origin())
                .distinct()
                .count();
    }

    private static NameMatch onlySoCalled(LocalFigure figure) {
        return new NameMatch(
                WEAK,
                "both are called \u201c" + figure.text() + "\u201d, and nobody in the pile has that name and another");
    }

    /** Notes a group that a bare name can mean, with the strongest link to it. */
    private void consider(Map<Integer, Link> possible, int bare, Link link) {
        int other = group[link.left()] == group[bare] ? group[link.right()] : group[link.left()];
        if (other != group[bare] && !contradict(group[bare], other)) {
            possible.merge(other, link, (one, two) -> Link.STRONGEST_FIRST.compare(one, two) <= 0 ? one : two);
        }
    }

    private void joinToTheOneMeant(Map<Integer, Link> possible, int[] accounts) {
        int strongest = possible.values().stream()
                .mapToInt(link -> link.match().strength())
                .max()
                .orElse(0);
        possible.values().removeIf(link -> link.match().strength() < strongest);
        if (possible.size() == 1) {
            possible.values().forEach(this::joinUnlessContradicted);
        } else {
            farMoreOften(possible, accounts).ifPresent(this::joinUnlessContradicted);
        }
    }

    /** The link from a bare name to the one in the pile who is known by it; empty when there is no such one. */
    private Optional<Link> known(
            LocalFigure bare, List<Naming> fullNames, ItemNumbers<LocalFigure> numbers, int[] accounts) {
        int number = numbers.of(bare);
        Map<Integer, Link> possible = new TreeMap<>();
        for (Naming naming : fullNames) {
            int full = numbers.of(naming.first());
            if (!possible.containsKey(group[full])) {
                NameComparison.compare(bare, naming.first(), false)
                        .ifPresent(match -> possible.put(group[full], new Link(number, full, match)));
            }
        }
        return farMoreOften(possible, accounts);
    }

    /** The link to the group that far more accounts name than all others together, saying so. */
    private static Optional<Link> farMoreOften(Map<Integer, Link> possible, int[] accounts) {
        int all = possible.keySet().stream().mapToInt(one -> accounts[one]).sum();
        return possible.entrySet().stream()
                .filter(one -> accounts[one.getKey()] >= FAR_MORE * (1 + all - accounts[one.getKey()]))
                .findFirst()
                .map(one -> one.getValue().because(accounts[one.getKey()], all - accounts[one.getKey()]));
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

    private boolean isBare(int item) {
        return groups.get(group[item]).isBare();
    }

    private void unite(int first, int second, String reason, OptionalInt ruling) {
        FigureGroup one = groups.get(group[first]);
        FigureGroup other = groups.get(group[second]);
        FigureGroup into = one.size() >= other.size() ? one : other;
        FigureGroup from = into == one ? other : one;
        if (into != from) {
            from.members().forEach(i -> group[i] = into.number());
            ruled.merge(into.number(), from.number());
            into.take(from);
            into.bonds().add(items.get(first), items.get(second), reason, ruling);
        }
    }

    /** Whether two groups have full names that cannot be one person's, or are told apart by one document, or by a ruling. */
    private boolean contradict(int left, int right) {
        return ruled.areApart(left, right)
                || ruled.namesContradict(
                        left,
                        right,
                        groups.get(left).fullNames(),
                        groups.get(right).fullNames())
                || FigureGroup.inOneDocument(groups.get(left), groups.get(right), this::areToldApart);
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

    private List<Entity> entities() {
        TypeVote types = new TypeVote(items);
        List<Entity> entities = new ArrayList<>();
        for (FigureGroup one : groups) {
            if (one.size() > 0) {
                entities.add(
                        entity(one.members().stream().sorted().map(items::get).toList(), one.bonds(), types));
            }
        }
        entities.sort(Comparator.comparing(Entity::id));
        return entities;
    }

    private static Entity entity(List<LocalFigure> figures, Bonds bonds, TypeVote types) {
        Map<String, Entity.Variant> variants = new LinkedHashMap<>();
        figures.forEach(figure -> figure.forms().forEach(form -> variants.putIfAbsent(form.text(), form)));
        Entity.Member first = figures.getFirst().member();
        return new Entity(
                "e" + first.document().substring(1) + "-" + first.index(),
                types.of(figures),
                name(figures),
                List.copyOf(variants.values()),
                figures.stream().map(LocalFigure::member).sorted().toList(),
                figures.stream().mapToInt(LocalFigure::mentions).sum(),
                bonds.reasons(),
                bonds.links(),
                List.of());
    }

    /** A name of several words before one of a single word; of several the one that most documents use, then the first in the alphabet. */
    private static String name(List<LocalFigure> figures) {
        Map<String, Integer> uses = new TreeMap<>();
        Map<String, Integer> words = new TreeMap<>();
        figures.forEach(figure -> words.put(figure.text(), figure.name().words().size()));
        boolean nameless = figures.stream().noneMatch(LocalFigure::named);
        figures.stream()
                .filter(figure -> figure.named() || nameless)
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

        /** The same link, because so many accounts name this one, and so many all others who are so called. */
        Link because(int accounts, int others) {
            String said = match.reason() + "; of those who are so called, " + accounts + " accounts name this one and "
                    + (others == 0 ? "none" : others) + " anybody else";
            return new Link(left, right, new NameMatch(match.strength(), said));
        }
    }
}
