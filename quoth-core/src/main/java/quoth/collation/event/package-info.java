/**
 * Events across documents: which mentions report one happening.
 *
 * <p>{@link quoth.collation.event.Events} is the door. A {@code Happening} is a mention with what tells which happening it is: the root of
 * its word, who takes part (by the ids of entities across documents), where, when, and what its document is about.
 * {@code EventCrossing} blocks, compares and links them; {@code Likeness} holds what speaks for and against. Contradictions keep
 * happenings of one kind apart: other victims, another place, another year.
 */
@NullMarked
package quoth.collation.event;

import org.jspecify.annotations.NullMarked;
