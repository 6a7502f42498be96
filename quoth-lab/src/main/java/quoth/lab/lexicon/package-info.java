/** Makes the tables of words that Quoth ships from a dictionary that is not part of it. */
@NullMarked
package quoth.lab.lexicon;

import org.jspecify.annotations.NullMarked;
