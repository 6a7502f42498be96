/**
 * How the work across documents grows with the pile: time and memory of text reuse and of story grouping, beside a plain
 * n-gram index over the same texts.
 *
 * <p>{@link quoth.lab.scale.ScaleCommand} prints the table; each row is a {@link quoth.lab.scale.ScaleRun}, a process of its own
 * whose memory is limited; with {@code --entities} it does the same for the entities across documents, by
 * {@link quoth.lab.scale.EntityRun}. Texts are not read for who says what: that is the reader's time and is measured with it.
 */
@NullMarked
package quoth.lab.scale;

import org.jspecify.annotations.NullMarked;
