package quoth.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import quoth.document.Document;
import quoth.document.Span;
import quoth.reading.mention.JoinedCast;

/**
 * Makes one reading of the readings of a text's parts: spans point into the whole text, numbers into the joined lists, and who is
 * named in several parts is one entity ({@link JoinedCast}). The parts are added in the order of the text.
 */
final class JoinedReading {

    private final Document document;
    private final JoinedCast cast;
    private final List<Span> sentences = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final OneOfEach words = new OneOfEach();

    JoinedReading(Document document) {
        this.document = document;
        this.cast = new JoinedCast(document.imprint());
    }

    /** Adds the reading of the part that begins at {@code start}. */
    void add(Reading part, int start) {
        Shift shift = new Shift(
                start, cast.add(part), attributions.size(), mentions.size(), times.size(), quantities.size(), words);
        part.sentences().forEach(sentence -> sentences.add(shift.of(sentence)));
        part.attributions().forEach(attribution -> attributions.add(shift.of(attribution)));
        part.mentions().forEach(mention -> mentions.add(shift.of(mention)));
        part.times().forEach(time -> times.add(new TimeExpression(shift.of(time.span()), time.type(), time.value())));
        part.quantities().forEach(quantity -> quantities.add(shift.of(quantity)));
        part.statements().forEach(statement -> statements.add(shift.of(statement)));
        part.roles().forEach(role -> roles.add(shift.of(role)));
        part.events().forEach(event -> events.add(shift.of(event)));
        part.relations().forEach(relation -> relations.add(shift.of(relation)));
    }

    /**
     * The reading of the whole.
     *
     * @param reader the version of what read the parts
     * @param language the language of the text
     */
    Reading whole(String reader, String language) {
        return new Reading(
                document.id(),
                reader,
                language,
                sentences,
                attributions,
                cast.entities(),
                mentions,
                times,
                quantities,
                statements,
                roles,
                events,
                relations);
    }

    /**
     * How far the numbers of a part are from those of the whole.
     *
     * @param start where the part begins
     * @param entities for each entity of the part its number in the whole
     * @param attributions how many attributions come before
     * @param mentions how many mentions do
     * @param times how many times do
     * @param quantities how many quantities do
     * @param words the words of the parts so far
     */
    private record Shift(
            int start,
            List<Integer> entities,
            int attributions,
            int mentions,
            int times,
            int quantities,
            OneOfEach words) {

        Span of(Span span) {
            return new Span(start + span.start(), start + span.end());
        }

        List<Span> of(List<Span> spans) {
            return spans.stream().map(this::of).toList();
        }

        Attribution of(Attribution attribution) {
            return new Attribution(
                    attribution.kind(),
                    of(attribution.source()),
                    of(attribution.cue()),
                    of(attribution.content()),
                    entity(attribution.speaker()),
                    attribution.anonymous(),
                    plus(attributions, attribution.within()),
                    attribution.saying(),
                    attribution.stance());
        }

        Mention of(Mention mention) {
            return new Mention(of(mention.span()), of(mention.core()), mention.form(), entity(mention.entity()));
        }

        Quantity of(Quantity quantity) {
            return new Quantity(
                    of(quantity.span()),
                    quantity.minimum(),
                    quantity.maximum(),
                    quantity.approximate(),
                    words.of(quantity.unit()),
                    words.of(quantity.counted()),
                    quantity.countedWords().map(this::of),
                    words.of(quantity.modifiers()));
        }

        Statement of(Statement statement) {
            return new Statement(
                    of(statement.span()),
                    words.of(statement.predicate()),
                    words.of(statement.terms()),
                    statement.entities().stream()
                            .map(entities::get)
                            .sorted()
                            .distinct()
                            .toList(),
                    plus(times, statement.times()),
                    plus(quantities, statement.quantities()),
                    plus(attributions, statement.attribution()),
                    statement.polarity(),
                    statement.certainty());
        }

        Role of(Role role) {
            return new Role(
                    entities.get(role.entity()),
                    of(role.words()),
                    of(role.claim()),
                    plus(times, role.time()),
                    role.standing(),
                    role.polarity(),
                    plus(attributions, role.attribution()));
        }

        EventMention of(EventMention event) {
            return new EventMention(
                    of(event.span()),
                    words.of(event.lemma()),
                    event.kin(),
                    event.form(),
                    event.participants().stream()
                            .map(one -> new EventMention.Participant(mentions + one.mention(), one.part()))
                            .toList(),
                    plus(times, event.times()),
                    plus(attributions, event.attribution()),
                    event.polarity(),
                    event.certainty());
        }

        Relation of(Relation relation) {
            return new Relation(
                    mentions + relation.subject(),
                    words.of(relation.predicate()),
                    mentions + relation.object(),
                    of(relation.span()),
                    plus(times, relation.time()),
                    plus(attributions, relation.attribution()),
                    relation.polarity(),
                    relation.certainty());
        }

        private OptionalInt entity(OptionalInt number) {
            return number.isEmpty() ? number : OptionalInt.of(entities.get(number.getAsInt()));
        }

        private static OptionalInt plus(int before, OptionalInt number) {
            return number.isEmpty() ? number : OptionalInt.of(before + number.getAsInt());
        }

        private static List<Integer> plus(int before, List<Integer> numbers) {
            return numbers.stream().map(number -> before + number).toList();
        }
    }

    /** Words of which each is kept once, however often it is used: most of a long reading is words. */
    private static final class OneOfEach {

        private final Map<String, String> words = new HashMap<>();

        String of(String word) {
            return words.computeIfAbsent(word, same -> same);
        }

        Optional<String> of(Optional<String> word) {
            return word.map(this::of);
        }

        List<String> of(List<String> several) {
            return several.stream().map(this::of).toList();
        }
    }
}
