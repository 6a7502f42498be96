package quoth.views.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quoth.collation.Collation;
import quoth.collation.ReadDocument;
import quoth.collation.event.Event;
import quoth.collation.event.Events;
import quoth.collation.relation.Relationship;
import quoth.collation.relation.Relationships;
import quoth.document.Passage;
import quoth.reading.EventMention;
import quoth.reading.Reading;
import quoth.reading.Relation;

/** The records of events and relations, with the passages that report them. */
final class Happened {

    private final List<ReadDocument> documents;
    private final Collation collation;
    private final Positions positions;
    private final Map<String, ReadDocument> byId = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    Happened(List<ReadDocument> documents, Collation collation, Positions positions) {
        this.documents = documents;
        this.collation = collation;
        this.positions = positions;
        documents.forEach(read -> byId.put(read.document().id(), read));
        collation.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    }

    Stream<ObjectNode> events() {
        return Events.of(documents, collation, Runtime.getRuntime().availableProcessors()).stream()
                .map(this::event);
    }

    Stream<ObjectNode> relations() {
        return Relationships.of(documents, collation).stream().map(this::relation);
    }

    private ObjectNode event(Event event) {
        ObjectNode row = row().put("id", event.id())
                .put("gloss", event.gloss())
                .put("date", event.date().orElse(null))
                .put(
                        "place",
                        event.place().map(id -> names.getOrDefault(id, id)).orElse(null));
        ArrayNode participants = row.putArray("participants");
        event.participants()
                .forEach(one ->
                        participants.addObject().put("entity", one.entity()).put("role", word(one.part())));
        ArrayNode mentions = row.putArray("mentions");
        for (Event.Member member : event.members()) {
            ReadDocument read = read(member.document());
            EventMention mention = read.reading().events().get(member.index());
            String document = member.document();
            positions
                    .put(mentions.addObject(), new Passage(document, mention.span()))
                    .put("text", read.document().words(mention.span()))
                    .put("polarity", word(mention.polarity()))
                    .put("certainty", word(mention.certainty()))
                    .put("attribution", attribution(document, mention.attribution()));
        }
        return row;
    }

    private ObjectNode relation(Relationship relationship) {
        ObjectNode row = row().put("id", relationship.id())
                .put("subject", relationship.subject())
                .put("relation", relationship.predicate())
                .put("object", relationship.object());
        ArrayNode claims = row.putArray("claims");
        for (Relationship.Claim claim : relationship.claims()) {
            ReadDocument read = read(claim.document());
            Reading reading = read.reading();
            Relation relation = reading.relations().get(claim.index());
            positions
                    .put(claims.addObject(), new Passage(claim.document(), relation.span()))
                    .put("text", read.document().words(relation.span()))
                    .put("polarity", word(relation.polarity()))
                    .put("certainty", word(relation.certainty()))
                    .put(
                            "time",
                            relation.time().isPresent()
                                    ? reading.times()
                                            .get(relation.time().getAsInt())
                                            .value()
                                    : null)
                    .put("attribution", attribution(claim.document(), relation.attribution()));
        }
        return row;
    }

    private static @Nullable String attribution(String document, OptionalInt index) {
        return Records.attributionId(document, index).orElse(null);
    }

    private ReadDocument read(String document) {
        ReadDocument read = byId.get(document);
        if (read == null) {
            throw new IllegalArgumentException(
                    "the collation names document " + document + ", which is not in the pile");
        }
        return read;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode row() {
        return JsonNodeFactory.instance.objectNode();
    }
}
