/**
 * One document, alone: who says what in it, whom it names, which times and quantities it gives and what it asserts.
 *
 * <p>The room's one act is {@link quoth.reading.Reader#read}, a pure function from a document to a
 * {@link quoth.reading.Reading}: no clock, no network, no randomness, safe on any thread. Everything in a reading points
 * into the document's text with {@link quoth.document.Span}s and at its neighbours by their index in the reading's lists.
 *
 * <p>It knows {@code quoth.language} for tokens, sentences and parts of speech, and nothing of other documents: that
 * "Dowan" here and "Dovan" there are one man is the business of {@code quoth.collation}.
 */
@NullMarked
package quoth.reading;

import org.jspecify.annotations.NullMarked;
