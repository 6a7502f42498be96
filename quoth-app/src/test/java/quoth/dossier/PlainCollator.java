package quoth.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import quoth.collation.Collation;
import quoth.collation.Collator;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.Rulings;
import quoth.collation.Story;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.reading.EntityType;
import quoth.reading.Mention;
import quoth.reading.Statement;

/** A collator that joins equal names, equal numbers and equal texts; for tests that need a true collation. */
public final class PlainCollator implements Collator {

    @Override
    public Collation collate(Collection<ReadDocument> pile, Rulings rulings) {
        List<ReadDocument> documents = pile.stream()
                .sorted(Comparator.comparing(read -> read.document().id()))
                .toList();
        Map<String, String> speakers = new TreeMap<>();
        List<Entity> entities = entities(documents, speakers);
        Map<String, String> origins = new TreeMap<>();
        List<Reuse> reuse = new ArrayList<>();
        Map<String, String> firstWithText = new TreeMap<>();
        for (ReadDocument read : documents) {
            String text = read.document().text();
            String first =
                    firstWithText.computeIfAbsent(text, t -> read.document().id());
            origins.put(read.document().id(), first);
            if (!first.equals(read.document().id()) && !text.isEmpty()) {
                Span all = new Span(0, text.length());
                reuse.add(new Reuse(
                        new Passage(first, all), read.document().passage(all), Reuse.Kind.REPRINT, 2.0 / 3.0));
            }
        }
        List<Story> stories = documents.isEmpty()
                ? List.of()
                : List.of(new Story(
                        "s1",
                        "What happened",
                        documents.stream().map(read -> read.document().id()).toList()));
        return new Collation(entities, reuse, origins, stories, points(documents, origins, speakers));
    }

    private static List<Entity> entities(List<ReadDocument> documents, Map<String, String> speakers) {
        Map<String, List<Entity.Member>> members = new TreeMap<>();
        NavigableMap<String, Entity.Variant> variants = new TreeMap<>();
        Map<String, Integer> mentions = new TreeMap<>();
        for (ReadDocument read : documents) {
            for (int i = 0; i < read.reading().entities().size(); i++) {
                String name = read.reading().entities().get(i).name();
                members.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(new Entity.Member(read.document().id(), i));
                speakers.put(read.document().id() + "/" + i, "e-" + name.replace(' ', '-'));
            }
            for (Mention mention : read.reading().mentions()) {
                String name = read.document().words(mention.span());
                variants.putIfAbsent(
                        name, new Entity.Variant(name, read.document().passage(mention.span())));
                mentions.merge(name, 1, Integer::sum);
            }
        }
        List<Entity> entities = new ArrayList<>();
        members.forEach((name, of) -> entities.add(new Entity(
                "e-" + name.replace(' ', '-'),
                EntityType.PERSON,
                name,
                variants.subMap(name, true, name, true).values().stream().toList(),
                of,
                mentions.getOrDefault(name, 0),
                of.size() > 1 ? List.of("the same name in " + of.size() + " documents") : List.of())));
        return entities;
    }

    private static List<Point> points(
            List<ReadDocument> documents, Map<String, String> origins, Map<String, String> speakers) {
        Map<String, TreeMap<String, List<Point.Claim>>> answers = new TreeMap<>();
        for (ReadDocument read : documents) {
            PlainReader.counts(read.reading())
                    .forEach((counted, numbers) -> numbers.forEach((number, statements) -> {
                        for (Statement statement : statements) {
                            answers.computeIfAbsent(counted, c -> new TreeMap<>())
                                    .computeIfAbsent(number.toPlainString(), n -> new ArrayList<>())
                                    .add(claim(read, statement, origins, speakers));
                        }
                    }));
        }
        List<Point> points = new ArrayList<>();
        answers.forEach((counted, values) -> points.add(new Point(
                "p-" + counted,
                Point.Kind.NUMBER,
                "How many " + counted + "?",
                Optional.of("s1"),
                values.size() > 1 ? Point.Status.DISPUTED : Point.Status.AGREED,
                values.entrySet().stream()
                        .map(value -> new Point.Value(
                                value.getKey(),
                                (int) value.getValue().stream()
                                        .map(Point.Claim::origin)
                                        .distinct()
                                        .count(),
                                value.getValue()))
                        .toList(),
                List.of("the same thing is counted"))));
        return points;
    }

    private static Point.Claim claim(
            ReadDocument read, Statement statement, Map<String, String> origins, Map<String, String> speakers) {
        String document = read.document().id();
        OptionalInt attribution = statement.attribution();
        Optional<String> speaker = attribution.isEmpty()
                ? Optional.empty()
                : read.reading().attributions().get(attribution.getAsInt()).speaker().stream()
                        .mapToObj(index -> speakers.getOrDefault(document + "/" + index, ""))
                        .findFirst();
        return new Point.Claim(
                read.document().passage(statement.span()),
                read.document().words(statement.span()),
                speaker,
                attribution,
                origins.getOrDefault(document, document));
    }
}
