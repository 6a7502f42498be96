package quoth.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import quoth.collation.ReadDocument;
import quoth.document.Document;
import quoth.document.Span;
import quoth.reading.Attribution;
import quoth.reading.Certainty;
import quoth.reading.EntityType;
import quoth.reading.Factuality;
import quoth.reading.LocalEntity;
import quoth.reading.Polarity;
import quoth.reading.QuotationKind;
import quoth.reading.Reading;
import quoth.reading.Statement;
import quoth.reading.TimeExpression;

/** A document whose reading is written by hand, with spans given by their words. */
public final class DocumentDraft {

    private final Document document;
    private final PileDraft pile;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<LocalEntity> entities = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    DocumentDraft(Document document, PileDraft pile) {
        this.document = document;
        this.pile = pile;
    }

    Document document() {
        return document;
    }

    Span span(String words) {
        int at = document.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + words + "\" does not stand in " + document.name());
        }
        return new Span(at, at + words.length());
    }

    /** Where words stand nearest to a passage. */
    private List<Span> near(String words, Span passage) {
        List<Span> found = new ArrayList<>();
        for (int at = document.text().indexOf(words);
                !words.isEmpty() && at >= 0;
                at = document.text().indexOf(words, at + 1)) {
            found.add(new Span(at, at + words.length()));
        }
        return found.stream()
                .filter(span -> !passage.contains(span))
                .min(Comparator.comparingInt(span ->
                        Math.min(Math.abs(span.start() - passage.end()), Math.abs(passage.start() - span.end()))))
                .map(List::of)
                .orElse(List.of());
    }

    Optional<String> speakerOf(int attribution) {
        OptionalInt speaker = attributions.get(attribution).speaker();
        return speaker.isEmpty()
                ? Optional.empty()
                : Optional.of(entities.get(speaker.getAsInt()).name());
    }

    /** Adds an attribution with a known speaker; {@code source} and {@code cue} may be empty. */
    public DocumentDraft says(String speaker, QuotationKind kind, String source, String cue, String content) {
        return add(speaker, kind, source, cue, content, OptionalInt.empty());
    }

    /** Adds an attribution that stands inside another. */
    public DocumentDraft saysWithin(
            int outer, String speaker, QuotationKind kind, String source, String cue, String content) {
        return add(speaker, kind, source, cue, content, OptionalInt.of(outer));
    }

    /** Adds an attribution to somebody who is not named. */
    public DocumentDraft unnamed(QuotationKind kind, String source, String cue, String content) {
        attributions.add(new Attribution(
                kind,
                near(source, span(content)),
                near(cue, span(content)),
                List.of(span(content)),
                OptionalInt.empty(),
                true,
                OptionalInt.empty(),
                Factuality.FACT,
                Factuality.FACT));
        return this;
    }

    private DocumentDraft add(
            String speaker, QuotationKind kind, String source, String cue, String content, OptionalInt within) {
        LocalEntity entity = new LocalEntity(EntityType.PERSON, speaker);
        if (!entities.contains(entity)) {
            entities.add(entity);
        }
        attributions.add(new Attribution(
                kind,
                near(source, span(content)),
                near(cue, span(content)),
                List.of(span(content)),
                OptionalInt.of(entities.indexOf(entity)),
                false,
                within,
                Factuality.FACT,
                Factuality.FACT));
        return this;
    }

    /** Adds a clause that speaks of a date. */
    public DocumentDraft dated(String clause, String words, String value) {
        times.add(new TimeExpression(span(words), TimeExpression.Type.DATE, value));
        return statement(clause, List.of(times.size() - 1), Polarity.POSITIVE, Certainty.CERTAIN);
    }

    /** Adds a clause with its polarity and certainty. */
    public DocumentDraft states(String clause, Polarity polarity, Certainty certainty) {
        return statement(clause, List.of(), polarity, certainty);
    }

    private DocumentDraft statement(String clause, List<Integer> within, Polarity polarity, Certainty certainty) {
        OptionalInt voice = OptionalInt.empty();
        for (int i = 0; i < attributions.size(); i++) {
            voice = attributions.get(i).covers(span(clause)) ? OptionalInt.of(i) : voice;
        }
        statements.add(new Statement(
                span(clause), Optional.empty(), List.of(), List.of(), within, List.of(), voice, polarity, certainty));
        return this;
    }

    /** Back to the pile. */
    public PileDraft done() {
        return pile;
    }

    ReadDocument read() {
        return new ReadDocument(
                document,
                new Reading(
                        document.id(),
                        "by-hand/1",
                        "en",
                        sentences(),
                        attributions,
                        entities,
                        List.of(),
                        times,
                        List.of(),
                        statements,
                        List.of()));
    }

    private List<Span> sentences() {
        List<Span> result = new ArrayList<>();
        int start = 0;
        String text = document.text();
        for (int i = 0; i < text.length(); i++) {
            boolean ends = text.charAt(i) == '\n'
                    || (i > 0 && text.charAt(i) == ' ' && ".”!?".indexOf(text.charAt(i - 1)) >= 0);
            if (ends && i > start) {
                result.add(new Span(start, i));
            }
            start = ends ? i + 1 : start;
        }
        if (start < text.length()) {
            result.add(new Span(start, text.length()));
        }
        return result;
    }
}
