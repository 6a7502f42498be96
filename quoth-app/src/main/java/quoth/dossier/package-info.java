/**
 * The store: one file that a person can copy, mail or delete. It holds the documents, the reading of each with the version
 * of the reader that made it, the latest collation, and what could not be read with the reason.
 *
 * <p>The file is SQLite; the schema and its migrations are in {@code quoth/dossier/migration}. {@code Dossier} is the door;
 * {@link quoth.dossier.Pile} is everything in it at once, which is what views are made from. It knows the rooms before it in
 * the house and no view.
 */
@NullMarked
package quoth.dossier;

import org.jspecify.annotations.NullMarked;
