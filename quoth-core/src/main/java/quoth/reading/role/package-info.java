/** Who is described as what: roles, found by the grammar of the phrases that state them. */
@NullMarked
package quoth.reading.role;

import org.jspecify.annotations.NullMarked;
