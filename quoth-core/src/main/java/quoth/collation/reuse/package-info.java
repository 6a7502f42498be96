/**
 * Who repeats whom: passages that stand in several documents, and whose reporting a document is.
 *
 * <p>Start at {@link quoth.collation.reuse.TextReuse}, a {@link quoth.collation.Crossing} over the
 * {@link quoth.collation.reuse.Wording} of each document; it says which sentences were taken and how much of a document they
 * make. {@link quoth.collation.reuse.Origins} follows the reprints back to their source.
 *
 * <p>It looks at words alone and needs nothing from a reading but which words are quoted. That two accounts tell the same
 * thing in other words is not its business.
 */
@NullMarked
package quoth.collation.reuse;

import org.jspecify.annotations.NullMarked;
