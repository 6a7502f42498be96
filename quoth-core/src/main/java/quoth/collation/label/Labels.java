package quoth.collation.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quoth.collation.Collation;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.document.SpanIndex;
import quoth.reading.EntityType;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.Polarity;
import quoth.reading.Reading;
import quoth.reading.Role;
import quoth.reading.Sayings;

/**
 * All designations of a pile: every name and nominal that calls an entity something, with whose words it is. Whom it means is
 * asked within its story only.
 *
 * @param labels the designations, by document and place
 * @param reasons why designations of one entity were taken for another's, in words, by the id of the other
 */
public record Labels(List<Label> labels, Map<String, List<String>> reasons) {

    private static final int POSSESSIVE = 2;
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|a|an)\\s+");
    private static final Pattern CLAUSE = Pattern.compile("\\b(?:who|that|which)\\s+$");

    /** Copies the collections. */
    public Labels {
        labels = List.copyOf(labels);
        reasons = Map.copyOf(reasons);
    }

    /** The designations in {@code documents}, whose collation is {@code collation}. */
    public static Labels of(List<ReadDocument> documents, Collation collation) {
        Map<Entity.Member, Entity> entities = new HashMap<>();
        collation.entities().forEach(entity -> entity.members().forEach(member -> entities.put(member, entity)));
        Map<String, String> storyOf = new HashMap<>();
        collation.stories().forEach(story -> story.documents().forEach(id -> storyOf.put(id, story.id())));
        Map<String, List<ReadDocument>> stories = new TreeMap<>();
        documents.stream()
                .sorted(Comparator.comparing(read -> read.document().id()))
                .forEach(read -> stories.computeIfAbsent(
                                storyOf.getOrDefault(
                                        read.document().id(), read.document().id()),
                                id -> new ArrayList<>())
                        .add(read));
        List<Label> labels = new ArrayList<>();
        Map<String, Set<String>> reasons = new TreeMap<>();
        stories.forEach((story, read) -> {
            Meant meant = new Meant(appearances(read, entities));
            read.forEach(one -> label(one, story, meant, entities, labels));
            meant.reasons()
                    .forEach((id, why) -> reasons.computeIfAbsent(id, unused -> new TreeSet<>())
                            .addAll(why));
        });
        labels.sort(Comparator.comparing(Label::passage));
        Map<String, List<String>> told = new TreeMap<>();
        reasons.forEach((id, why) -> told.put(id, List.copyOf(why)));
        return new Labels(labels, told);
    }

    private static List<Appearance> appearances(List<ReadDocument> documents, Map<Entity.Member, Entity> entities) {
        Map<String, Appearance> appearances = new LinkedHashMap<>();
        for (ReadDocument read : documents) {
            Reading reading = read.reading();
            for (Mention mention : reading.mentions()) {
                entity(read, mention.entity(), entities)
                        .ifPresent(entity -> appearances
                                .computeIfAbsent(entity.id(), id -> new Appearance(entity))
                                .name(
                                        reading.entities()
                                                .get(mention.entity().getAsInt())
                                                .name(),
                                        mention.form(),
                                        read.document().words(mention.core()),
                                        read.document().id()));
            }
            for (Role role : reading.roles()) {
                entity(read, OptionalInt.of(role.entity()), entities)
                        .map(entity -> appearances.get(entity.id()))
                        .ifPresent(one -> one.role(read.document().words(role.words())));
            }
        }
        return List.copyOf(appearances.values());
    }

    private static Optional<Entity> entity(ReadDocument read, OptionalInt local, Map<Entity.Member, Entity> entities) {
        return local.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        entities.get(new Entity.Member(read.document().id(), local.getAsInt())));
    }

    private static void label(
            ReadDocument read, String story, Meant meant, Map<Entity.Member, Entity> entities, List<Label> labels) {
        Set<Span> seen = new HashSet<>();
        Sayings sayings = Sayings.of(read.reading().attributions());
        for (Mention mention : read.reading().mentions()) {
            if (mention.form() == MentionForm.PRONOUN) {
                continue;
            }
            Span span = designation(mention, read.document().text());
            String text = read.document().words(span);
            Optional<Entity> own = entity(read, mention.entity(), entities);
            boolean thing =
                    own.isPresent() && own.get().type() == EntityType.OTHER && mention.form() == MentionForm.NOMINAL;
            Optional<String> who = own.isPresent()
                    ? own.filter(entity -> !thing).map(entity -> meant.of(entity.id()))
                    : meant.of(
                            Label.words(text),
                            text.toLowerCase(java.util.Locale.ROOT).startsWith("the "));
            if (who.isPresent() && seen.add(span)) {
                labels.add(new Label(
                        new Passage(read.document().id(), span),
                        text,
                        who.get(),
                        story,
                        mention.form(),
                        sayings.innermost(span)));
            }
        }
        List<Span> called = read.reading().mentions().stream()
                .filter(mention -> mention.form() != MentionForm.PRONOUN)
                .map(Mention::core)
                .toList();
        SpanIndex around = SpanIndex.of(called);
        Set<Integer> begun = called.stream().map(Span::start).collect(Collectors.toSet());
        for (Role role : read.reading().roles()) {
            boolean apart = !begun.contains(role.words().start()) && !around.covers(role.words());
            Optional<Entity> who = entity(read, OptionalInt.of(role.entity()), entities)
                    .filter(entity -> entity.type() != EntityType.OTHER);
            boolean clause = CLAUSE.matcher(read.document()
                            .text()
                            .substring(
                                    Math.max(0, role.words().start() - 6),
                                    role.words().start()))
                    .find();
            if (apart && !clause && who.isPresent() && role.polarity() == Polarity.POSITIVE && seen.add(role.words())) {
                labels.add(new Label(
                        new Passage(read.document().id(), role.words()),
                        read.document().words(role.words()),
                        meant.of(who.get().id()),
                        story,
                        MentionForm.NOMINAL,
                        role.attribution()));
            }
        }
    }

    /** The core, with an article before it and a possessive mark after it. */
    private static Span designation(Mention mention, String text) {
        String before = text.substring(mention.span().start(), mention.core().start());
        int start = ARTICLE.matcher(before).matches()
                ? mention.span().start()
                : mention.core().start();
        int more = mention.span().end() - mention.core().end();
        return new Span(
                start,
                more <= POSSESSIVE ? mention.span().end() : mention.core().end());
    }
}
