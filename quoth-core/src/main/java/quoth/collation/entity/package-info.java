/**
 * Who is who across documents: the entities of single documents joined by their names.
 *
 * <p>Start at {@link quoth.collation.entity.EntityCrossing}. It compares {@link quoth.collation.entity.LocalFigure}s, the entities
 * of single documents, by their {@link quoth.collation.entity.PersonalName}s or by the words of other names, and joins them
 * in {@link quoth.collation.entity.EntityLinking}, where a person's rulings come first and a bare surname is joined only when
 * it can mean one person.
 *
 * <p>It knows names and types and stories. It never decides within a document; that was done in reading.
 */
@NullMarked
package quoth.collation.entity;

import org.jspecify.annotations.NullMarked;
