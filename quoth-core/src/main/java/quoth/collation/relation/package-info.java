/**
 * Relations across documents: for each two entities and each thing that they are said to be to one another, all the passages that
 * say so. {@link quoth.collation.relation.Relationships} is the door.
 */
@NullMarked
package quoth.collation.relation;

import org.jspecify.annotations.NullMarked;
