package quoth.collation.ruling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quoth.collation.ReadDocument;
import quoth.collation.entity.BareName;
import quoth.document.Document;
import quoth.document.Span;
import quoth.reading.Attribution;
import quoth.reading.EntityType;
import quoth.reading.EventMention;
import quoth.reading.LocalEntity;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.QuotationKind;
import quoth.reading.Reading;
import quoth.reading.Relation;
import quoth.reading.Role;
import quoth.reading.Statement;

/**
 * The reading of one document while rulings change it. Indices of entities stay what they were: one that is struck keeps its
 * place without mentions, one that is split off comes after all others.
 */
final class RuledReading {

    private final ReadDocument read;
    private final List<LocalEntity> entities;
    private final List<String> bareNames = new ArrayList<>();
    private List<Mention> mentions;
    private List<Attribution> attributions;
    private List<Statement> statements;
    private List<Role> roles;
    private List<EventMention> events;
    private List<Relation> relations;
    private final Set<Integer> struck = new TreeSet<>();
    private boolean changed;

    RuledReading(ReadDocument read) {
        this.read = read;
        this.entities = new ArrayList<>(read.reading().entities());
        this.mentions = read.reading().mentions();
        this.attributions = read.reading().attributions();
        this.statements = read.reading().statements();
        this.roles = read.reading().roles();
        this.events = read.reading().events();
        this.relations = read.reading().relations();
        entities.forEach(entity -> bareNames.add(BareName.of(entity.name()).words()));
    }

    Document document() {
        return read.document();
    }

    /** Indices of entities that were struck out. */
    Set<Integer> struck() {
        return struck;
    }

    /** The bare full names of the entities, by index. */
    List<String> bareNames() {
        return bareNames;
    }

    /** The full name of an entity. */
    String name(int index) {
        return entities.get(index).name();
    }

    /** Whoever the document calls so in full; nobody who was struck. */
    List<Integer> calledInFull(String bare) {
        return standing().filter(i -> bareNames.get(i).equals(bare)).boxed().toList();
    }

    /** Whoever the document calls so in full or, if there is nobody, at all. */
    List<Integer> called(String bare) {
        List<Integer> inFull = calledInFull(bare);
        return inFull.isEmpty()
                ? standing().filter(i -> isCalled(i, bare)).boxed().toList()
                : inFull;
    }

    private IntStream standing() {
        return IntStream.range(0, entities.size()).filter(i -> !struck.contains(i));
    }

    private boolean isCalled(int index, String bare) {
        return mentions.stream()
                .filter(mention -> mention.form() != MentionForm.PRONOUN && is(mention.entity(), index))
                .anyMatch(mention ->
                        BareName.of(document().words(mention.core())).words().equals(bare));
    }

    /** Whoever is mentioned in these words: by a mention that is these words, else by those that lie within. */
    List<Integer> mentioned(Span words) {
        List<Mention> exactly = mentions.stream()
                .filter(mention ->
                        mention.core().equals(words) || mention.span().equals(words))
                .toList();
        return (exactly.isEmpty() ? within(words) : exactly.stream())
                .flatMapToInt(mention -> mention.entity().stream())
                .filter(i -> !struck.contains(i))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    private Stream<Mention> within(Span words) {
        return mentions.stream().filter(mention -> words.contains(mention.core()));
    }

    /** The mentions within some words of anybody with one of these bare names. */
    List<Mention> mentionsOf(Span words, Set<String> bare) {
        return within(words)
                .filter(mention -> mention.entity().isPresent()
                        && bare.contains(bareNames.get(mention.entity().getAsInt())))
                .toList();
    }

    void retype(int index, EntityType type) {
        LocalEntity entity = entities.get(index);
        changed |= entity.type() != type;
        entities.set(index, new LocalEntity(type, entity.name()));
    }

    /** Takes an entity out: names and descriptions are mentions no longer, pronouns become unresolved, what it says is nobody's. */
    void strike(int index) {
        changed = true;
        struck.add(index);
        forget(index);
        mentions = mentions.stream()
                .filter(mention -> mention.form() == MentionForm.PRONOUN || !is(mention.entity(), index))
                .map(mention -> is(mention.entity(), index) ? withEntity(mention, OptionalInt.empty()) : mention)
                .toList();
        attributions = attributions.stream()
                .map(one -> is(one.speaker(), index) ? withSpeaker(one, OptionalInt.empty()) : one)
                .toList();
        statements = statements.stream()
                .map(one -> one.entities().contains(index)
                        ? withEntities(
                                one,
                                one.entities().stream().filter(i -> i != index).toList())
                        : one)
                .toList();
        roles = roles.stream().filter(role -> role.entity() != index).toList();
    }

    /** Lets events and relations point at what will be left of the mentions when those of an entity are gone. */
    private void forget(int index) {
        int[] places = new int[mentions.size()];
        int left = 0;
        for (int i = 0; i < places.length; i++) {
            Mention mention = mentions.get(i);
            boolean stays = mention.form() == MentionForm.PRONOUN || !is(mention.entity(), index);
            places[i] = stays ? left++ : -1;
        }
        events = events.stream()
                .map(event -> event.with(event.participants().stream()
                        .filter(one -> places[one.mention()] >= 0)
                        .map(one -> new EventMention.Participant(places[one.mention()], one.part()))
                        .toList()))
                .toList();
        relations = relations.stream()
                .filter(one -> places[one.subject()] >= 0 && places[one.object()] >= 0)
                .map(one -> one.between(places[one.subject()], places[one.object()]))
                .toList();
    }

    /**
     * Makes mentions those of an entity of its own. What is said by a source in which they stand is said by it; whoever has no
     * mention left is struck.
     *
     * @return the index of the new entity
     */
    int split(List<Mention> parts, String name) {
        changed = true;
        int whole = parts.getFirst().entity().orElseThrow();
        int index = entities.size();
        entities.add(new LocalEntity(entities.get(whole).type(), name));
        bareNames.add(BareName.of(name).words());
        Set<Mention> moved = Set.copyOf(parts);
        mentions = mentions.stream()
                .map(mention -> moved.contains(mention) ? withEntity(mention, OptionalInt.of(index)) : mention)
                .toList();
        Set<Integer> wholes = new TreeSet<>();
        parts.forEach(part -> wholes.add(part.entity().orElseThrow()));
        wholes.forEach(one -> follow(one, index));
        wholes.stream()
                .filter(one -> mentions.stream().noneMatch(mention -> is(mention.entity(), one)))
                .forEach(this::strike);
        return index;
    }

    /** Hands on to the entity {@code to} what rests only on mentions that were {@code from}'s and are its now. */
    private void follow(int from, int to) {
        attributions = attributions.stream()
                .map(one -> is(one.speaker(), from) && stands(to, one.source()) && !stands(from, one.source())
                        ? withSpeaker(one, OptionalInt.of(to))
                        : one)
                .toList();
        statements = statements.stream()
                .map(one -> {
                    List<Span> clause = List.of(one.span());
                    if (!one.entities().contains(from) || !stands(to, clause)) {
                        return one;
                    }
                    Set<Integer> inside = new TreeSet<>(one.entities());
                    inside.add(to);
                    if (!stands(from, clause)) {
                        inside.remove(from);
                    }
                    return withEntities(one, List.copyOf(inside));
                })
                .toList();
        roles = roles.stream()
                .map(role -> role.entity() == from
                                && stands(to, List.of(role.claim()))
                                && !stands(from, List.of(role.claim()))
                        ? withEntity(role, to)
                        : role)
                .toList();
    }

    /** Gives the document somebody whom it does not mention. */
    int introduce(EntityType type, String name) {
        changed = true;
        entities.add(new LocalEntity(type, name));
        bareNames.add(BareName.of(name).words());
        return entities.size() - 1;
    }

    EntityType type(int index) {
        return entities.get(index).type();
    }

    /** The attribution in whose content some words stand: the innermost, or one that begins or ends within them. */
    OptionalInt saying(Span words) {
        return IntStream.range(0, attributions.size())
                .filter(i -> attributions.get(i).content().stream().anyMatch(words::overlaps))
                .boxed()
                .min(Comparator.comparing((Integer i) -> !attributions.get(i).covers(words))
                        .thenComparingInt(this::length)
                        .thenComparing(Comparator.naturalOrder()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private int length(int attribution) {
        return attributions.get(attribution).content().stream()
                .mapToInt(Span::length)
                .sum();
    }

    /** Lets somebody say what an attribution contains. */
    void say(int attribution, OptionalInt speaker) {
        changed = true;
        List<Attribution> all = new ArrayList<>(attributions);
        all.set(attribution, withSpeaker(all.get(attribution), speaker));
        attributions = all;
    }

    /** Lets an attribution be of another kind. */
    void quote(int attribution, QuotationKind kind) {
        changed = true;
        List<Attribution> all = new ArrayList<>(attributions);
        all.set(attribution, withKind(all.get(attribution), kind));
        attributions = all;
    }

    /** Takes an attribution out; what stands inside it stands then inside what it stood in. */
    void unsay(int attribution) {
        changed = true;
        OptionalInt outer = attributions.get(attribution).within();
        List<Attribution> rest = new ArrayList<>(attributions);
        rest.remove(attribution);
        attributions = rest.stream()
                .map(one -> withWithin(one, without(one.within(), attribution, outer)))
                .toList();
        statements = statements.stream()
                .map(one -> withAttribution(one, without(one.attribution(), attribution, outer)))
                .toList();
        roles = roles.stream()
                .map(role -> withAttribution(role, without(role.attribution(), attribution, outer)))
                .toList();
        events = events.stream()
                .map(one -> one.saidIn(without(one.attribution(), attribution, outer)))
                .toList();
        relations = relations.stream()
                .map(one -> one.saidIn(without(one.attribution(), attribution, outer)))
                .toList();
    }

    /** An index into the attributions after one was taken out. */
    private static OptionalInt without(OptionalInt index, int removed, OptionalInt outer) {
        OptionalInt stays = is(index, removed) ? outer : index;
        return stays.isPresent() && stays.getAsInt() > removed ? OptionalInt.of(stays.getAsInt() - 1) : stays;
    }

    private boolean stands(int entity, List<Span> spans) {
        return mentions.stream()
                .filter(mention -> is(mention.entity(), entity))
                .anyMatch(mention -> spans.stream().anyMatch(span -> span.contains(mention.core())));
    }

    private static boolean is(OptionalInt entity, int index) {
        return entity.isPresent() && entity.getAsInt() == index;
    }

    private static Mention withEntity(Mention mention, OptionalInt entity) {
        return new Mention(mention.span(), mention.core(), mention.form(), entity);
    }

    private static Role withEntity(Role role, int entity) {
        return new Role(
                entity, role.words(), role.claim(), role.time(), role.standing(), role.polarity(), role.attribution());
    }

    private static Role withAttribution(Role role, OptionalInt attribution) {
        return new Role(
                role.entity(), role.words(), role.claim(), role.time(), role.standing(), role.polarity(), attribution);
    }

    private static Attribution withSpeaker(Attribution one, OptionalInt speaker) {
        return new Attribution(
                one.kind(),
                one.source(),
                one.cue(),
                one.content(),
                speaker,
                one.anonymous() && speaker.isEmpty(),
                one.within(),
                one.saying(),
                one.stance());
    }

    private static Attribution withKind(Attribution one, QuotationKind kind) {
        return new Attribution(
                kind,
                one.source(),
                one.cue(),
                one.content(),
                one.speaker(),
                one.anonymous(),
                one.within(),
                one.saying(),
                one.stance());
    }

    private static Attribution withWithin(Attribution one, OptionalInt within) {
        return new Attribution(
                one.kind(),
                one.source(),
                one.cue(),
                one.content(),
                one.speaker(),
                one.anonymous(),
                within,
                one.saying(),
                one.stance());
    }

    private static Statement withAttribution(Statement one, OptionalInt attribution) {
        return new Statement(
                one.span(),
                one.predicate(),
                one.terms(),
                one.entities(),
                one.times(),
                one.quantities(),
                attribution,
                one.polarity(),
                one.certainty());
    }

    private static Statement withEntities(Statement one, List<Integer> entities) {
        return new Statement(
                one.span(),
                one.predicate(),
                one.terms(),
                entities,
                one.times(),
                one.quantities(),
                one.attribution(),
                one.polarity(),
                one.certainty());
    }

    /** Whether a ruling has changed the reading. */
    boolean isChanged() {
        return changed;
    }

    /** The document with its reading as it is now. */
    ReadDocument result() {
        if (!changed) {
            return read;
        }
        Reading reading = read.reading();
        return new ReadDocument(
                read.document(),
                new Reading(
                        reading.document(),
                        reading.reader(),
                        reading.language(),
                        reading.sentences(),
                        attributions,
                        entities,
                        mentions,
                        reading.times(),
                        reading.quantities(),
                        statements,
                        roles,
                        events,
                        relations));
    }
}
