/**
 * Measures whether a reading treats all names alike: a name in a sentence is swapped for another of the same form, both
 * sentences are read, and nothing but the name may differ.
 *
 * <p>Start at {@link quoth.lab.evenness.EvennessTrial}. {@code People} and {@code Countries} are the names, from lists that
 * stand beside this package; {@code PersonSwaps} and {@code CountrySwaps} find what can be swapped in a sentence;
 * {@code SwappedText} does it and knows the way back for every position; {@code ReadingParts} puts a reading into lines that
 * can be compared.
 *
 * <p>It knows readings only from outside. To tell which room a difference begins in, it also looks at the words and their tags.
 */
@NullMarked
package quoth.lab.evenness;

import org.jspecify.annotations.NullMarked;
