/**
 * Whom and what one text mentions, and who speaks in it.
 *
 * <p>{@link quoth.reading.mention.Casting} is the door: it goes through the text for names ({@code NamePhrases}, {@code Figures}), brings
 * them with all other noun phrases before {@code quoth.reading.coreference} ({@code Candidates}), makes figures of the groups that come back
 * ({@code Grouping}), asks rules about what was left open ({@code DescribedByRule}), and finds the speaker of each attribution
 * ({@code Speakers}). {@code Figure} is what is known of somebody on the way; {@code Vocabulary} holds the general words that tell persons,
 * bodies and places apart.
 *
 * <p>No name is treated differently from another name of the same form: there are no lists of names here.
 */
@NullMarked
package quoth.reading.mention;

import org.jspecify.annotations.NullMarked;
