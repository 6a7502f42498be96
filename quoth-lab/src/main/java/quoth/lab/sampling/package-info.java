/**
 * Samples of what Quoth finds, drawn for a person to read and judge where no bench has gold.
 *
 * <p>{@link quoth.lab.sampling.PairsCommand} prints pairs of documents that are held to share text; the judgements stand in the
 * lab's notes, with ids and without the texts.
 */
@NullMarked
package quoth.lab.sampling;

import org.jspecify.annotations.NullMarked;
