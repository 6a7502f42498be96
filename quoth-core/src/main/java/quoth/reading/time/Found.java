package quoth.reading.time;

import quoth.document.Span;

/**
 * Words that tell a time, before those of the clock have got their day.
 *
 * @param span the words
 * @param value what they tell
 */
record Found(Span span, TimeValue value) {}
