package quoth.collation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.document.Span;
import quoth.reading.Attribution;
import quoth.reading.Certainty;
import quoth.reading.EntityType;
import quoth.reading.Factuality;
import quoth.reading.LocalEntity;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.Polarity;
import quoth.reading.Quantity;
import quoth.reading.QuotationKind;
import quoth.reading.Reading;
import quoth.reading.Statement;
import quoth.reading.TimeExpression;

/** A document with a reading made by hand, part by part; every part is given by its words in the text. */
public final class Sketch {

    private final Document document;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<LocalEntity> entities = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private Sketch(Document document) {
        this.document = document;
    }

    /** A document of an outlet, published at a time. */
    public static Sketch of(String name, String outlet, String published, String text) {
        Imprint imprint = new Imprint(
                Optional.of(outlet),
                Optional.of("Title of " + name),
                Optional.empty(),
                PublicationTime.parse(published),
                Optional.empty());
        return new Sketch(Document.of(name, name, imprint, text));
    }

    /** A document that is there already. */
    public static Sketch of(Document document) {
        return new Sketch(document);
    }

    /** An entity that the text names so; every place where the words stand is a mention. */
    public Sketch entity(EntityType type, String name) {
        return entity(type, name, MentionForm.NAME);
    }

    /** An entity that the text mentions in a form. */
    public Sketch entity(EntityType type, String name, MentionForm form) {
        for (int at = document.text().indexOf(name);
                at >= 0;
                at = document.text().indexOf(name, at + 1)) {
            mentions.add(new Mention(new Span(at, at + name.length()), form, OptionalInt.of(entities.size())));
        }
        entities.add(new LocalEntity(type, name));
        return this;
    }

    /** That the text mentions an entity in other words, too. */
    public Sketch alsoCalled(String entity, String words, MentionForm form) {
        OptionalInt index = IntStream.range(0, entities.size())
                .filter(i -> entities.get(i).name().equals(entity))
                .findFirst();
        mentions.add(new Mention(span(words), form, index));
        return this;
    }

    /** That the last entity but so many says some words of the text. */
    public Sketch says(QuotationKind kind, String speaker, String content) {
        OptionalInt index = IntStream.range(0, entities.size())
                .filter(i -> entities.get(i).name().equals(speaker))
                .findFirst();
        attributions.add(new Attribution(
                kind,
                List.of(),
                List.of(),
                List.of(span(content)),
                index,
                false,
                OptionalInt.empty(),
                Factuality.FACT,
                Factuality.FACT));
        return this;
    }

    /** That an entity, which the text names with these words, says some others of the text. */
    public Sketch says(QuotationKind kind, String speaker, String content, String source) {
        says(kind, speaker, content);
        Attribution said = attributions.removeLast();
        attributions.add(new Attribution(
                kind,
                List.of(span(source)),
                List.of(),
                said.content(),
                said.speaker(),
                false,
                OptionalInt.empty(),
                Factuality.FACT,
                Factuality.FACT));
        return this;
    }

    /** A bare count in the text. */
    public Sketch count(String words, int minimum, boolean open, String counted) {
        quantities.add(new Quantity(
                span(words),
                Optional.of(BigDecimal.valueOf(minimum)),
                open ? Optional.empty() : Optional.of(BigDecimal.valueOf(minimum)),
                false,
                Optional.empty(),
                Optional.of(counted),
                Optional.empty(),
                List.of()));
        return this;
    }

    /** A day in the text. */
    public Sketch day(String words, String value) {
        times.add(new TimeExpression(span(words), TimeExpression.Type.DATE, value));
        return this;
    }

    /** A clause with what was given before inside it. */
    public Sketch states(String clause, String predicate, String... terms) {
        Span span = span(clause);
        OptionalInt attribution = IntStream.range(0, attributions.size())
                .filter(i -> attributions.get(i).covers(span))
                .findFirst();
        statements.add(new Statement(
                span,
                Optional.of(predicate),
                List.of(terms),
                IntStream.range(0, entities.size())
                        .filter(i -> mentions.stream()
                                .anyMatch(m -> m.entity().equals(OptionalInt.of(i)) && span.contains(m.span())))
                        .boxed()
                        .toList(),
                IntStream.range(0, times.size())
                        .filter(i -> span.contains(times.get(i).span()))
                        .boxed()
                        .toList(),
                IntStream.range(0, quantities.size())
                        .filter(i -> span.contains(quantities.get(i).span()))
                        .boxed()
                        .toList(),
                attribution,
                Polarity.POSITIVE,
                Certainty.CERTAIN));
        return this;
    }

    /** The document with its reading; the whole text is one sentence for each line. */
    public ReadDocument read() {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (String line : document.text().split("\n", -1)) {
            if (!line.isBlank()) {
                sentences.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return new ReadDocument(
                document,
                new Reading(
                        document.id(),
                        "by hand",
                        "en",
                        sentences,
                        attributions,
                        entities,
                        mentions,
                        times,
                        quantities,
                        statements,
                        List.of()));
    }

    private Span span(String words) {
        int at = document.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + words + "\" does not stand in the text of " + document.name());
        }
        return new Span(at, at + words.length());
    }
}
