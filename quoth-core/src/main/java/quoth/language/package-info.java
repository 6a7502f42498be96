/**
 * The language of a text: its sentences and tokens, their parts of speech and lemmas, and which language it is.
 *
 * <p>This is the one room that knows which model or library does it. {@link quoth.language.Analyser} is the door;
 * {@link quoth.language.EnglishAnalyser#load()} gives the one for English. Start reading there: it goes from the tokeniser over
 * the sentence splitter to the tagger and the lemmatiser. Tokens keep their exact place in the text, in UTF-16 code units, and
 * every character that can be seen belongs to exactly one.
 *
 * <p>What was learnt lies in model files, and {@code quoth.language.model} knows their format. The room knows
 * {@code quoth.document} and nothing else of the house.
 */
@NullMarked
package quoth.language;

import org.jspecify.annotations.NullMarked;
