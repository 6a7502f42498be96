package quoth.lab.evenness;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.reading.Attribution;
import quoth.reading.EventMention;
import quoth.reading.Quantity;
import quoth.reading.Reading;
import quoth.reading.Relation;
import quoth.reading.Statement;

/** A reading as lines of text, part by part, with positions and names made comparable. */
final class ReadingParts {

    /** The parts, in the order in which they are made: a difference in one may bring differences in those after it. */
    enum Part {
        /** The language of the document. */
        LANGUAGE,
        /** Sentences and tokens. */
        TOKENS,
        /** Penn tags. */
        TAGS,
        /** Expressions of time. */
        TIMES,
        /** Quantities. */
        QUANTITIES,
        /** Who says what, in the words of the text. */
        ATTRIBUTIONS,
        /** Mentions, without who they are. */
        MENTIONS,
        /** Entities and their types. */
        ENTITIES,
        /** Who is meant by each mention, and who speaks. */
        IDENTITIES,
        /** Statements. */
        STATEMENTS,
        /** What happened. */
        EVENTS,
        /** Who stands to whom in which relation. */
        RELATIONS
    }

    private final IntUnaryOperator positions;
    private final UnaryOperator<String> names;

    /**
     * Lines with positions and names turned into what they are compared by.
     *
     * @param positions where a position lies in the original text
     * @param names puts marks for the names that are swapped
     */
    ReadingParts(IntUnaryOperator positions, UnaryOperator<String> names) {
        this.positions = positions;
        this.names = names;
    }

    /** The lines of each part. */
    Map<Part, List<String>> of(Reading reading, AnalysedText analysed) {
        Map<Part, List<String>> parts = new EnumMap<>(Part.class);
        parts.put(Part.LANGUAGE, List.of(reading.language()));
        parts.put(
                Part.TOKENS,
                Stream.concat(
                                reading.sentences().stream().map(this::place),
                                analysed.sentences().stream()
                                        .flatMap(sentence -> sentence.tokens().stream())
                                        .map(token -> place(token.span())))
                        .toList());
        parts.put(
                Part.TAGS,
                analysed.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(token -> place(token.span()) + " " + names.apply(token.form()) + "/" + token.tag())
                        .toList());
        parts.put(
                Part.TIMES,
                reading.times().stream()
                        .map(time -> place(time.span()) + " " + time.type() + " " + time.value())
                        .toList());
        parts.put(Part.QUANTITIES, reading.quantities().stream().map(this::line).toList());
        parts.put(
                Part.ATTRIBUTIONS,
                reading.attributions().stream().map(this::line).toList());
        parts.put(
                Part.MENTIONS,
                reading.mentions().stream()
                        .map(mention -> place(mention.span()) + " " + mention.form())
                        .toList());
        parts.put(
                Part.ENTITIES,
                reading.entities().stream()
                        .map(entity -> entity.type() + " " + names.apply(entity.name()))
                        .toList());
        parts.put(
                Part.IDENTITIES,
                Stream.concat(
                                reading.mentions().stream()
                                        .map(mention -> place(mention.span()) + " " + mention.entity()),
                                reading.attributions().stream()
                                        .map(attribution ->
                                                "speaker " + attribution.speaker() + " " + attribution.anonymous()))
                        .toList());
        parts.put(Part.STATEMENTS, reading.statements().stream().map(this::line).toList());
        parts.put(Part.EVENTS, reading.events().stream().map(this::line).toList());
        parts.put(Part.RELATIONS, reading.relations().stream().map(this::line).toList());
        return parts;
    }

    private String place(Span span) {
        return positions.applyAsInt(span.start()) + "-" + positions.applyAsInt(span.end());
    }

    private List<String> places(List<Span> spans) {
        return spans.stream().map(this::place).toList();
    }

    private List<String> words(List<String> words) {
        return words.stream().map(names).sorted().toList();
    }

    private String line(Attribution attribution) {
        return attribution.kind() + " source " + places(attribution.source()) + " cue " + places(attribution.cue())
                + " content " + places(attribution.content()) + " within " + attribution.within();
    }

    private String line(Quantity quantity) {
        return place(quantity.span()) + " " + quantity.minimum() + " " + quantity.maximum() + " "
                + quantity.approximate() + " " + quantity.unit().map(names) + " "
                + quantity.counted().map(names) + " " + quantity.countedWords().map(this::place) + " "
                + words(quantity.modifiers());
    }

    private String line(Statement statement) {
        return place(statement.span()) + " " + statement.predicate().map(names) + " " + words(statement.terms()) + " "
                + statement.entities() + statement.times() + statement.quantities() + " " + statement.attribution()
                + " "
                + statement.polarity() + " " + statement.certainty();
    }

    private String line(EventMention event) {
        return place(event.span()) + " " + names.apply(event.lemma()) + " " + event.form() + " " + event.participants()
                + event.times() + " " + event.attribution() + " " + event.polarity() + " " + event.certainty();
    }

    private String line(Relation relation) {
        return place(relation.span()) + " " + relation.subject() + " " + relation.predicate() + " " + relation.object()
                + " " + relation.time() + " " + relation.attribution() + " " + relation.polarity() + " "
                + relation.certainty();
    }
}
