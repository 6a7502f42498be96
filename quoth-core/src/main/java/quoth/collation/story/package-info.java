/**
 * Which documents tell the same happening.
 *
 * <p>{@link quoth.collation.story.StoryCrossing} compares documents by the words that set them apart
 * ({@link quoth.collation.story.TermVector}) and by how far apart they were published, and joins them by average link.
 * A group that holds several happenings is taken apart by what each of them tells that the others do not.
 * {@link quoth.collation.story.LongStories} finds which stories belong to one that goes on for long.
 * What {@link quoth.collation.WordCounts} knows of ordinary news is what makes the words of a small pile weigh the same
 * as those of a large one.
 *
 * <p>It knows words and dates and no more; what happened in a story is the business of {@code quoth.collation.point}.
 */
@NullMarked
package quoth.collation.story;

import org.jspecify.annotations.NullMarked;
