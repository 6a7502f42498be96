package quoth.reading;

import java.util.List;
import quoth.document.Span;

/**
 * What was read in one document. The lists are in the order of the text; their members refer to one another by index.
 *
 * @param document the id of the document
 * @param reader the {@linkplain Reader#version() version} of the reader that made this
 * @param language the ISO 639-1 code of the document's language, or {@code und} when it could not be told; a document in a
 *     language that the reader does not know has a reading without results
 * @param sentences the sentences, headings included
 * @param attributions who says what
 * @param entities whom and what the document speaks of, in order of first mention
 * @param mentions where
 * @param times expressions of time
 * @param quantities numbers and what they count
 * @param statements the clauses
 * @param roles who is described as what
 * @param events what is reported to have happened
 * @param relations who is said to stand to whom in which relation
 */
public record Reading(
        String document,
        String reader,
        String language,
        List<Span> sentences,
        List<Attribution> attributions,
        List<LocalEntity> entities,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Statement> statements,
        List<Role> roles,
        List<EventMention> events,
        List<Relation> relations) {

    /** Copies the lists. */
    public Reading {
        sentences = List.copyOf(sentences);
        attributions = List.copyOf(attributions);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        statements = List.copyOf(statements);
        roles = List.copyOf(roles);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
    }

    /** A reading without events and relations. */
    public Reading(
            String document,
            String reader,
            String language,
            List<Span> sentences,
            List<Attribution> attributions,
            List<LocalEntity> entities,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Quantity> quantities,
            List<Statement> statements,
            List<Role> roles) {
        this(
                document,
                reader,
                language,
                sentences,
                attributions,
                entities,
                mentions,
                times,
                quantities,
                statements,
                roles,
                List.of(),
                List.of());
    }

    /** The same reading of a document of another id that has the same words and the same imprint. */
    public Reading in(String other) {
        return new Reading(
                other,
                reader,
                language,
                sentences,
                attributions,
                entities,
                mentions,
                times,
                quantities,
                statements,
                roles,
                events,
                relations);
    }
}
