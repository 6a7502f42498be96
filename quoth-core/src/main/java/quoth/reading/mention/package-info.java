/**
 * Whom and what one text mentions, and who speaks in it.
 *
 * <p>{@link quoth.reading.mention.Casting} is the door: it goes through the text for names, then for descriptions and
 * pronouns, says who each of them is as far as the text tells, and finds the speaker of each attribution. {@code Character} is
 * what is known of somebody on the way; {@code NamePhrases} cuts names and their titles out of a sentence; {@code Vocabulary}
 * holds the general words that tell persons, bodies and places apart.
 *
 * <p>No name is treated differently from another name of the same form: there are no lists of names here.
 */
@NullMarked
package quoth.reading.mention;

import org.jspecify.annotations.NullMarked;
