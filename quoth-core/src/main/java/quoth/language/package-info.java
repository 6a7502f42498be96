/**
 * The language of a text: its sentences and tokens, their parts of speech and lemmas.
 *
 * <p>This is the one room that knows which model or library does it; {@link quoth.language.Analyser} is the door. Tokens
 * keep their exact place in the text. It knows {@code quoth.document} and nothing else of the house.
 */
@NullMarked
package quoth.language;

import org.jspecify.annotations.NullMarked;
