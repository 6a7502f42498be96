/**
 * Numbers and what they count or measure.
 *
 * <p>{@link quoth.reading.quantity.QuantityFinder} is the door; {@link quoth.reading.quantity.Numerals} reads the numbers
 * themselves. Numbers that belong to a time, a name, an ordinal, a telephone number or an age are not quantities.
 */
@NullMarked
package quoth.reading.quantity;

import org.jspecify.annotations.NullMarked;
