package quoth.reading;

import java.util.OptionalInt;
import quoth.document.Span;

/**
 * A place where the text mentions somebody or something.
 *
 * @param span all words of the mention, as OntoNotes counts them: apposition, relative clause and possessive mark included
 * @param core those that call it something: the name with its titles, "the minister" of "the minister who resigned"; within the span
 * @param form name, nominal or pronoun
 * @param entity index into {@link Reading#entities()}; empty when it stays unresolved
 */
public record Mention(Span span, Span core, MentionForm form, OptionalInt entity) {

    /** Checks that the core lies within the span. */
    public Mention {
        if (!span.contains(core)) {
            throw new IllegalArgumentException("the core " + core + " of a mention must lie within " + span);
        }
    }

    /** A mention of nothing but its core. */
    public Mention(Span span, MentionForm form, OptionalInt entity) {
        this(span, span, form, entity);
    }
}
