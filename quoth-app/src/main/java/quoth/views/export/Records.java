package quoth.views.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quoth.collation.Collation;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.collation.Reuse;
import quoth.collation.Story;
import quoth.collation.label.Label;
import quoth.collation.label.Labels;
import quoth.collation.ruling.RulingOutcome;
import quoth.document.Imprint;
import quoth.document.Passage;
import quoth.document.PublicationTime;
import quoth.dossier.Pile;
import quoth.dossier.ruling.RulingAct;
import quoth.dossier.ruling.RulingEntry;
import quoth.dossier.ruling.RulingHistory;
import quoth.dossier.ruling.RulingJson;
import quoth.reading.Attribution;
import quoth.reading.Mention;
import quoth.reading.Role;
import quoth.reading.TimeExpression;

/** The records of each kind, in their order. A record is a JSON object whose keys stand in the order of the columns. */
final class Records {

    private final List<ReadDocument> documents;
    private final Collation collation;
    private final RulingHistory rulings;
    private final Positions positions;
    private final Map<Entity.Member, Entity> entities = new TreeMap<>();
    private final Map<String, String> stories = new TreeMap<>();

    Records(Pile pile) {
        documents = pile.documents().stream()
                .sorted(Comparator.comparing(read -> read.document().id()))
                .toList();
        collation = pile.collation();
        rulings = pile.rulings();
        positions = new Positions(documents);
        collation.entities().forEach(entity -> entity.members().forEach(member -> entities.put(member, entity)));
        collation.stories().forEach(story -> story.documents().forEach(id -> stories.put(id, story.id())));
    }

    /** The records of {@code kind}; made one by one as the stream is consumed. */
    Stream<ObjectNode> of(ExportKind kind) {
        return switch (kind) {
            case DOCUMENTS -> documents.stream().map(this::document);
            case ATTRIBUTIONS -> documents.stream().flatMap(this::attributions);
            case ENTITIES -> sorted(collation.entities(), Entity::id).map(this::entity);
            case MENTIONS -> documents.stream().flatMap(this::mentions);
            case TIMES -> documents.stream().flatMap(this::times);
            case POINTS -> sorted(collation.points(), Point::id).map(this::point);
            case REUSE ->
                collation.reuse().stream()
                        .sorted(Comparator.comparing(Reuse::from).thenComparing(Reuse::to))
                        .map(this::reuse);
            case STORIES -> sorted(collation.stories(), Story::id).map(Records::story);
            case RULINGS -> rulings.entries().stream().map(this::ruling);
            case LABELS -> Labels.of(documents, collation).labels().stream().map(this::label);
            case ROLES -> documents.stream().flatMap(this::roles);
            case EVENTS -> new Happened(documents, collation, positions).events();
            case RELATIONS -> new Happened(documents, collation, positions).relations();
        };
    }

    private ObjectNode document(ReadDocument read) {
        String id = read.document().id();
        Imprint imprint = read.document().imprint();
        return row().put("id", id)
                .put("name", read.document().name())
                .put("uri", read.document().uri())
                .put("outlet", imprint.outlet().orElse(null))
                .put("title", imprint.title().orElse(null))
                .put("author", imprint.author().orElse(null))
                .put("published", imprint.published().map(PublicationTime::iso).orElse(null))
                .put("language", read.reading().language())
                .put("story", stories.get(id))
                .put("origin", collation.origins().getOrDefault(id, id))
                .put("text", read.document().text());
    }

    private Stream<ObjectNode> attributions(ReadDocument read) {
        List<Attribution> attributions = read.reading().attributions();
        return IntStream.range(0, attributions.size()).mapToObj(i -> attribution(read, i, attributions.get(i)));
    }

    private ObjectNode attribution(ReadDocument read, int index, Attribution attribution) {
        String document = read.document().id();
        Optional<Entity> speaker = entity(document, attribution.speaker());
        ObjectNode row = row().put("id", attributionId(document, index))
                .put("document", document)
                .put("kind", word(attribution.kind()));
        row.set("source", positions.spans(document, attribution.source()));
        row.set("cue", positions.spans(document, attribution.cue()));
        row.set("content", positions.spans(document, attribution.content()));
        return row.put("speaker", speaker.map(Entity::id).orElse(null))
                .put("speakerName", speaker.map(Entity::name).orElse(null))
                .put("anonymous", attribution.anonymous())
                .put("within", attributionId(document, attribution.within()).orElse(null));
    }

    private ObjectNode entity(Entity entity) {
        ObjectNode row =
                row().put("id", entity.id()).put("type", word(entity.type())).put("name", entity.name());
        ArrayNode variants = row.putArray("variants");
        entity.variants()
                .forEach(variant -> positions.put(variants.addObject().put("text", variant.text()), variant.passage()));
        row.put("mentions", entity.mentions());
        ArrayNode shapedBy = row.putArray("rulings");
        entity.shapings().forEach(shaping -> shapedBy.add(rulingId(shaping.ruling())));
        return row;
    }

    private String rulingId(int number) {
        return rulings.entry(number).map(RulingEntry::id).orElseGet(() -> String.valueOf(number));
    }

    private ObjectNode ruling(RulingEntry entry) {
        ObjectNode row = row().put("id", entry.id()).put("number", entry.number());
        ObjectNode said = entry.ruling().map(RulingJson::write).orElseGet(() -> row().put("kind", "undo"));
        for (String field : List.of(
                "kind",
                "first",
                "second",
                "rest",
                "name",
                "type",
                "passages",
                "answers",
                "asked",
                "quotation",
                "text")) {
            JsonNode value = said.get(field);
            row.set(field, value == null ? NullNode.getInstance() : value);
        }
        Optional<RulingOutcome> outcome = collation.outcomes().stream()
                .filter(one -> one.ruling() == entry.number())
                .findFirst();
        return row.put("undoes", entry.act() instanceof RulingAct.Undone undone ? rulingId(undone.entry()) : null)
                .put("by", entry.by())
                .put("at", entry.at().toString())
                .put("why", entry.why().orElse(null))
                .put("inForce", rulings.isInForce(entry.number()))
                .put("applies", outcome.map(one -> word(one.extent())).orElse(null))
                .put(
                        "reason",
                        outcome.map(RulingOutcome::reason)
                                .filter(reason -> !reason.isEmpty())
                                .orElse(null));
    }

    private Stream<ObjectNode> mentions(ReadDocument read) {
        String document = read.document().id();
        return read.reading().mentions().stream()
                .sorted(Comparator.comparing(Mention::span))
                .map(mention -> positions
                        .put(row(), new Passage(document, mention.span()))
                        .put(
                                "entity",
                                entity(document, mention.entity())
                                        .map(Entity::id)
                                        .orElse(null))
                        .put("form", word(mention.form())));
    }

    private Stream<ObjectNode> times(ReadDocument read) {
        return read.reading().times().stream()
                .sorted(Comparator.comparing(TimeExpression::span))
                .map(time -> positions
                        .put(row(), new Passage(read.document().id(), time.span()))
                        .put("type", time.type().name())
                        .put("value", time.value()));
    }

    private ObjectNode label(Label label) {
        return positions
                .put(row(), label.passage())
                .put("text", label.text())
                .put("entity", label.entity())
                .put(
                        "attribution",
                        attributionId(label.passage().document(), label.attribution())
                                .orElse(null));
    }

    private Stream<ObjectNode> roles(ReadDocument read) {
        return read.reading().roles().stream()
                .sorted(Comparator.comparing(Role::words).thenComparingInt(Role::entity))
                .map(role -> role(read, role));
    }

    private ObjectNode role(ReadDocument read, Role role) {
        String document = read.document().id();
        ObjectNode row = positions
                .put(row(), new Passage(document, role.words()))
                .put("text", read.document().words(role.words()))
                .put(
                        "entity",
                        entity(document, OptionalInt.of(role.entity()))
                                .map(Entity::id)
                                .orElse(null));
        positions
                .put(row.putObject("claim"), new Passage(document, role.claim()))
                .put("text", read.document().words(role.claim()));
        Optional<TimeExpression> time = role.time().isEmpty()
                ? Optional.empty()
                : Optional.of(read.reading().times().get(role.time().getAsInt()));
        return row.put("time", time.map(TimeExpression::value).orElse(null))
                .put("standing", word(role.standing()))
                .put("polarity", word(role.polarity()))
                .put("attribution", attributionId(document, role.attribution()).orElse(null));
    }

    private ObjectNode point(Point point) {
        ObjectNode row = row().put("id", point.id())
                .put("kind", word(point.kind()))
                .put("question", point.question())
                .putNull("event")
                .put("story", point.story().orElse(null))
                .put("status", word(point.status()));
        ArrayNode values = row.putArray("values");
        for (Point.Value value : point.values()) {
            ArrayNode claims = values.addObject()
                    .put("value", value.value())
                    .put("origins", value.origins())
                    .putArray("claims");
            value.claims().forEach(claim -> claim(claims.addObject(), claim));
        }
        ArrayNode shapedBy = row.putArray("rulings");
        collation.outcomes().stream()
                .filter(outcome -> outcome.points().contains(point.id()))
                .forEach(outcome -> shapedBy.add(rulingId(outcome.ruling())));
        return row;
    }

    private void claim(ObjectNode row, Point.Claim claim) {
        positions
                .put(row, claim.passage())
                .put("text", claim.text())
                .put("attributedTo", claim.attributedTo().orElse(null))
                .put(
                        "attribution",
                        attributionId(claim.passage().document(), claim.attribution())
                                .orElse(null));
    }

    private ObjectNode reuse(Reuse reuse) {
        ObjectNode row = row();
        positions.put(row.putObject("from"), reuse.from());
        positions.put(row.putObject("to"), reuse.to());
        return row.put("kind", word(reuse.kind())).put("similarity", Math.round(reuse.similarity() * 1e4) / 1e4);
    }

    private static ObjectNode story(Story story) {
        ObjectNode row = row().put("id", story.id()).put("title", story.title());
        ArrayNode ids = row.putArray("documents");
        story.documents().stream().sorted().forEach(ids::add);
        return row;
    }

    private Optional<Entity> entity(String document, OptionalInt local) {
        return local.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(entities.get(new Entity.Member(document, local.getAsInt())));
    }

    static Optional<String> attributionId(String document, OptionalInt index) {
        return index.isEmpty() ? Optional.empty() : Optional.of(attributionId(document, index.getAsInt()));
    }

    /** Padded, so that the order of ids is the order of the text. */
    private static String attributionId(String document, int index) {
        return String.format(Locale.ROOT, "%s-a%05d", document, index);
    }

    private static <T> Stream<T> sorted(List<T> items, Function<T, String> id) {
        return items.stream().sorted(Comparator.comparing(id));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode row() {
        return JsonNodeFactory.instance.objectNode();
    }
}
