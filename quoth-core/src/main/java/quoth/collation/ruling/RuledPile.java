package quoth.collation.ruling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import quoth.collation.Entity;
import quoth.collation.PileOrder;
import quoth.collation.ReadDocument;
import quoth.collation.Rulings;
import quoth.reading.EntityType;

/** A pile after a person's rulings: the readings as they were ruled, and what was decided about who is who. */
public final class RuledPile {

    private final List<ReadDocument> documents;
    private final Set<String> changed;
    private final Set<Entity.Member> struck;
    private final EntityDecisions decisions;
    private final PointDecisions pointDecisions;
    private final List<Finding> findings;

    private RuledPile(
            List<ReadDocument> documents,
            Set<String> changed,
            Set<Entity.Member> struck,
            EntityDecisions decisions,
            PointDecisions pointDecisions,
            List<Finding> findings) {
        this.documents = List.copyOf(documents);
        this.changed = changed;
        this.struck = struck;
        this.decisions = decisions;
        this.pointDecisions = pointDecisions;
        this.findings = findings;
    }

    /**
     * A pile under rulings.
     *
     * @param pile the documents with their readings as the reader made them, in any order
     */
    public static RuledPile of(Collection<ReadDocument> pile, Rulings rulings) {
        if (rulings.given().isEmpty()) {
            return new RuledPile(
                    List.copyOf(pile),
                    Set.of(),
                    Set.of(),
                    new EntityDecisions(Map.of()),
                    PointDecisions.none(),
                    List.of());
        }
        List<RuledReading> readings = pile.stream().map(RuledReading::new).toList();
        Figures figures = new Figures(readings.stream()
                .sorted(Comparator.comparing(RuledReading::document, PileOrder.DOCUMENTS))
                .toList());
        List<Finding> findings = rulings.given().stream().map(Finding::new).toList();
        ReadingDecisions readingDecisions = new ReadingDecisions(figures);
        findings.forEach(readingDecisions::follow);
        EntityDecisions decisions = decide(findings, figures, readingDecisions);
        Set<Entity.Member> struck = new HashSet<>();
        figures.readings()
                .forEach(reading -> reading.struck()
                        .forEach(index ->
                                struck.add(new Entity.Member(reading.document().id(), index))));
        List<ReadDocument> ruled = readings.stream().map(RuledReading::result).toList();
        Set<String> changed = readings.stream()
                .filter(RuledReading::isChanged)
                .map(reading -> reading.document().id())
                .collect(Collectors.toSet());
        return new RuledPile(ruled, changed, struck, decisions, PointDecisions.of(findings, figures), findings);
    }

    private static EntityDecisions decide(List<Finding> findings, Figures figures, ReadingDecisions parts) {
        Map<Entity.Member, Integer> places = new HashMap<>();
        for (RuledReading reading : figures.readings()) {
            for (int i = 0; i < reading.bareNames().size(); i++) {
                places.put(new Entity.Member(reading.document().id(), i), places.size());
            }
        }
        EntityDecisions decisions = new EntityDecisions(places);
        for (Finding finding : findings.reversed()) {
            switch (finding.given().ruling()) {
                case Ruling.SameEntity same -> same(same, finding, figures, decisions);
                case Ruling.NotSameEntity apart -> apart(apart, finding, figures, decisions);
                case Ruling.SplitEntity split -> split(split, finding, figures, parts, decisions);
                case Ruling.RenameEntity renaming -> find(renaming.entity(), finding, figures);
                case Ruling.EntityNote note -> find(note.entity(), finding, figures);
                case Ruling.WrongSpeaker wrong -> {
                    Set<Entity.Member> introduced = parts.parts(finding.given().number());
                    if (introduced.size() > 1) {
                        decisions.join(finding, introduced);
                    }
                }
                case Ruling.EntityTypeRuling typing -> {}
                case Ruling.NotAnEntity ruling -> {}
                case Ruling.NotAQuotation none -> {}
                case Ruling.WrongKind wrong -> {}
                case Ruling.NotSameQuestion questions -> {}
                case Ruling.NoDisagreement agreed -> {}
                case Ruling.PassageNote note -> {}
                case Ruling.PointNote note -> {}
            }
        }
        return decisions;
    }

    private static void find(Designation designation, Finding finding, Figures figures) {
        Figures.Found found = figures.find(designation);
        found.missing().forEach(finding::fails);
        finding.applies(found.members());
    }

    private static void same(Ruling.SameEntity same, Finding finding, Figures figures, EntityDecisions decisions) {
        Figures.Found first = figures.find(same.first());
        Figures.Found second = figures.find(same.second());
        first.missing().forEach(finding::fails);
        second.missing().forEach(finding::fails);
        Set<Entity.Member> meant = new TreeSet<>(first.members());
        meant.addAll(second.members());
        if (!first.members().isEmpty() && !second.members().isEmpty()) {
            decisions.join(finding, meant);
        }
    }

    private static void apart(Ruling.NotSameEntity apart, Finding finding, Figures figures, EntityDecisions decisions) {
        Figures.Found first = figures.find(apart.first());
        Figures.Found second = figures.find(apart.second());
        first.missing().forEach(finding::fails);
        second.missing().forEach(finding::fails);
        Set<Entity.Member> ones = new TreeSet<>(first.members());
        Set<Entity.Member> others = new TreeSet<>(second.members());
        exclude(apart, ones, others, finding, figures);
        singleOut(apart.first(), ones, finding, decisions);
        singleOut(apart.second(), others, finding, decisions);
        decisions.keepApart(finding, ones, others);
    }

    /**
     * Whom both sides mean stands on the side that gives him by his documents: "Dovan in 03.txt is not Dovan". Where neither or
     * both do, he stands on none.
     */
    private static void exclude(
            Ruling.NotSameEntity apart,
            Set<Entity.Member> ones,
            Set<Entity.Member> others,
            Finding finding,
            Figures figures) {
        Set<Entity.Member> both = new TreeSet<>(ones);
        both.retainAll(others);
        boolean firstPlaced = !apart.first().places().isEmpty();
        boolean secondPlaced = !apart.second().places().isEmpty();
        if (firstPlaced == secondPlaced) {
            both.forEach(member -> finding.fails(
                    figures.reading(member).document().name() + " takes both for one, whom it calls \u201c"
                            + figures.reading(member).name(member.index()) + "\u201d"));
            ones.removeAll(both);
            others.removeAll(both);
        } else {
            (firstPlaced ? others : ones).removeAll(both);
        }
    }

    private static void split(
            Ruling.SplitEntity split,
            Finding finding,
            Figures figures,
            ReadingDecisions parts,
            EntityDecisions decisions) {
        Set<Entity.Member> part = new TreeSet<>();
        if (split.isOfMentions()) {
            part.addAll(parts.parts(finding.given().number()));
        } else {
            Figures.Found found = figures.find(split.part());
            found.missing().forEach(finding::fails);
            part.addAll(found.members());
        }
        Set<Entity.Member> rest = new TreeSet<>(figures.calledInFull(split.rest()));
        rest.removeAll(part);
        decisions.singleOut(finding.given().number(), part);
        decisions.keepApart(finding, part, rest);
        decisions.join(finding, part);
        if (split.isOfMentions()) {
            finding.applies(part);
        } else if (rest.isEmpty() && !part.isEmpty()) {
            finding.fails("nobody is left from whom to split it");
        }
    }

    private static void singleOut(
            Designation designation, Set<Entity.Member> members, Finding finding, EntityDecisions decisions) {
        if (!designation.places().isEmpty()) {
            decisions.singleOut(finding.given().number(), members);
        }
    }

    /** The documents with their readings as they were ruled, in the order in which they were given. */
    public List<ReadDocument> documents() {
        return documents;
    }

    /** Whether a ruling has changed the reading of the document of that id, or can change the points made of it. */
    public boolean bearsOn(String document) {
        return changed.contains(document) || pointDecisions.isAbout(document);
    }

    /** Whether an entity of a document was ruled to be none, or has lost all its mentions to others. */
    public boolean isStruck(Entity.Member member) {
        return struck.contains(member);
    }

    /** Who is one and who is not. */
    public EntityDecisions decisions() {
        return decisions;
    }

    /** Which answers are answers to one question, and which of them contradict one another. */
    public PointDecisions pointDecisions() {
        return pointDecisions;
    }

    /** What came of each ruling, by number; to be asked when entities and points were made. */
    public List<RulingOutcome> outcomes() {
        return findings.stream().map(Finding::outcome).toList();
    }

    /** The entities with the types that rulings give them, and with the rulings that shaped them. */
    public List<Entity> shaped(List<Entity> entities) {
        if (findings.isEmpty()) {
            return entities;
        }
        Map<Entity.Member, List<Finding>> shaping = new HashMap<>();
        for (Finding finding : findings) {
            finding.members()
                    .forEach(member -> shaping.computeIfAbsent(member, m -> new ArrayList<>())
                            .add(finding));
        }
        return entities.stream().map(entity -> shaped(entity, shaping)).toList();
    }

    private static Entity shaped(Entity entity, Map<Entity.Member, List<Finding>> shaping) {
        Map<Integer, Finding> shapedBy = new TreeMap<>();
        for (Entity.Member member : entity.members()) {
            shaping.getOrDefault(member, List.of())
                    .forEach(finding -> shapedBy.put(finding.given().number(), finding));
        }
        EntityType type = entity.type();
        Map<Entity.Effect, Finding> single = new EnumMap<>(Entity.Effect.class);
        List<Entity.Shaping> shapes = new ArrayList<>();
        for (Finding finding : shapedBy.values()) {
            GivenRuling given = finding.given();
            Optional<Entity.Effect> effect = effect(given.ruling());
            if (effect.isEmpty()) {
                continue;
            }
            if (isExclusive(effect.get())) {
                Optional<Finding> earlier = Optional.ofNullable(single.put(effect.get(), finding));
                earlier.ifPresent(one -> one.overruled(entity.members(), given.number()));
                earlier.ifPresent(one ->
                        shapes.removeIf(shape -> shape.ruling() == one.given().number()));
            }
            shapes.add(new Entity.Shaping(given.number(), effect.get(), given.reason()));
            if (given.ruling() instanceof Ruling.EntityTypeRuling typing) {
                type = typing.type();
            }
        }
        return shapes.isEmpty() ? entity : entity.shaped(type, shapes);
    }

    /** Whether an entity can have only one of these: one name, one type. */
    private static boolean isExclusive(Entity.Effect effect) {
        return switch (effect) {
            case RENAMED, RETYPED -> true;
            case JOINED, KEPT_APART -> false;
        };
    }

    private static Optional<Entity.Effect> effect(Ruling ruling) {
        return switch (ruling) {
            case Ruling.SameEntity same -> Optional.of(Entity.Effect.JOINED);
            case Ruling.NotSameEntity apart -> Optional.of(Entity.Effect.KEPT_APART);
            case Ruling.SplitEntity split -> Optional.of(Entity.Effect.KEPT_APART);
            case Ruling.RenameEntity renaming -> Optional.of(Entity.Effect.RENAMED);
            case Ruling.EntityTypeRuling typing -> Optional.of(Entity.Effect.RETYPED);
            case Ruling.NotAnEntity none -> Optional.empty();
            case Ruling.WrongSpeaker wrong -> Optional.empty();
            case Ruling.NotAQuotation none -> Optional.empty();
            case Ruling.WrongKind wrong -> Optional.empty();
            case Ruling.NotSameQuestion questions -> Optional.empty();
            case Ruling.NoDisagreement agreed -> Optional.empty();
            case Ruling.Note note -> Optional.empty();
        };
    }

    /** The same entities with the names that rulings give them; the last ruling's where there are several. */
    public List<Entity> named(List<Entity> shaped) {
        Map<Integer, String> names = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.given().ruling() instanceof Ruling.RenameEntity renaming) {
                names.put(finding.given().number(), renaming.name());
            }
        }
        return names.isEmpty()
                ? shaped
                : shaped.stream().map(entity -> named(entity, names)).toList();
    }

    private static Entity named(Entity entity, Map<Integer, String> names) {
        return entity.shapings().reversed().stream()
                .filter(shaping -> names.containsKey(shaping.ruling()))
                .findFirst()
                .map(shaping -> entity.named(names.getOrDefault(shaping.ruling(), entity.name())))
                .orElse(entity);
    }
}
