package quoth.dossier;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.reading.Attribution;
import quoth.reading.EventMention;
import quoth.reading.Factuality;
import quoth.reading.LocalEntity;
import quoth.reading.Mention;
import quoth.reading.Quantity;
import quoth.reading.Reading;
import quoth.reading.Relation;
import quoth.reading.Role;
import quoth.reading.Statement;
import quoth.reading.TimeExpression;

/**
 * Writes the house's records as JSON for the columns of a dossier and reads them back.
 *
 * <p>Every record is an array of its components in the order of their declaration, an absent value is {@code null}: a
 * {@link Span} is {@code [start,end]}. This takes a third of the room that names would take. When the components of one of
 * these records change, so must {@link #FORMAT}; readings of another format are then read again.
 */
final class RecordJson {

    /** Numbers the way in which readings are written. */
    static final int FORMAT = 4;

    private static final List<Class<? extends Record>> RECORDS = List.of(
            Span.class,
            Passage.class,
            Reading.class,
            Attribution.class,
            Factuality.class,
            LocalEntity.class,
            Mention.class,
            TimeExpression.class,
            Quantity.class,
            Statement.class,
            Role.class,
            EventMention.class,
            EventMention.Participant.class,
            Relation.class,
            Entity.Variant.class,
            Entity.Member.class,
            Entity.Link.class,
            Entity.Shaping.class,
            Point.Claim.class);

    private static final JsonMapper MAPPER = mapper();
    private static final Map<Class<?>, ObjectReader> LISTS = new ConcurrentHashMap<>();

    private RecordJson() {}

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new SimpleModule().addDeserializer(String.class, new OftenUsedWords()))
                .enable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        RECORDS.forEach(record -> builder.withConfigOverride(record, RecordJson::asArray));
        return builder.build();
    }

    private static void asArray(MutableConfigOverride override) {
        override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY));
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the records of the house can all be written as JSON", e);
        }
    }

    /** Fails with {@link UnreadableRecordException} when {@code json} is not a {@code type}. */
    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UnreadableRecordException("a column holds no " + type.getSimpleName(), e);
        }
    }

    /** Fails with {@link UnreadableRecordException} when {@code json} is not a list of {@code type}. */
    static <T> List<T> readList(String json, Class<T> type) {
        try {
            return LISTS.computeIfAbsent(type, MAPPER::readerForListOf).readValue(json);
        } catch (JsonProcessingException e) {
            throw new UnreadableRecordException("a column holds no list of " + type.getSimpleName(), e);
        }
    }
}
