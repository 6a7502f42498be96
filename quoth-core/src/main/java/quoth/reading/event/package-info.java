/**
 * Mentions of events: the words of a text that report that something happened, was planned, denied or might have.
 *
 * <p>{@link quoth.reading.event.EventFinder} is the door. {@link quoth.reading.event.EventModel} tells which words report something,
 * and was learnt; who did what to whom, when and where is read from the
 * sentence's tree by rules ({@link quoth.reading.event.Arguments}).
 */
@NullMarked
package quoth.reading.event;

import org.jspecify.annotations.NullMarked;
