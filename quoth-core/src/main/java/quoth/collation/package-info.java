/**
 * Across documents: the same entity under many names, who repeats whom, and <em>points</em>, the questions of fact that
 * several accounts answer.
 *
 * <p>The room's one act is {@link quoth.collation.Collator#collate}: readings and a person's rulings in, a
 * {@link quoth.collation.Collation} out, the same for any order of documents and any number of threads. Every task here has
 * the one shape of {@link quoth.collation.Crossing}: block, compare, link; {@link quoth.collation.CrossingEngine} runs it. The
 * tasks live in sub-packages, in the order in which they are done: {@code reuse}, {@code story}, {@code entity},
 * {@code point}. {@code StandardCollator} reads as the table of contents.
 *
 * <p>It knows {@code quoth.reading} and {@code quoth.document}; it never asks for tokens or parts of speech.
 */
@NullMarked
package quoth.collation;

import org.jspecify.annotations.NullMarked;
