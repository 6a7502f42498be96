/**
 * Which phrases of one text mean the same.
 */
@NullMarked
package quoth.reading.coreference;

import org.jspecify.annotations.NullMarked;
