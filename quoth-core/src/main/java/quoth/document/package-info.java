/**
 * What Quoth reads: a {@link quoth.document.Document} with its text and its imprint, and the
 * {@link quoth.document.Span}s and {@link quoth.document.Passage}s that every later result points with.
 *
 * <p>This room knows nothing of the rest of the house, and every other room knows it. The text of a document is never
 * altered after intake, so a span found by any stage holds in every later one.
 *
 * <p><b>Offsets.</b> Inside the house a position counts UTF-16 code units, as {@link String#substring} does. Outside, in
 * every export, it counts Unicode code points; {@link quoth.document.CodePoints} is the one place that knows how to turn
 * one into the other, and exports are the one place that asks it to.
 *
 * <p>Start reading at {@link quoth.document.Document}.
 */
@NullMarked
package quoth.document;

import org.jspecify.annotations.NullMarked;
