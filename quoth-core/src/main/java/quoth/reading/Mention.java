package quoth.reading;

import java.util.OptionalInt;
import quoth.document.Span;

/**
 * A place where the text mentions somebody or something.
 *
 * @param span the words of the mention
 * @param form name, nominal or pronoun
 * @param entity index into {@link Reading#entities()}; empty when it stays unresolved
 */
public record Mention(Span span, MentionForm form, OptionalInt entity) {}
