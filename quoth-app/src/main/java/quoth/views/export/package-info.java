/**
 * The results of a dossier for other programs: JSON Lines and CSV, one kind of record a file.
 *
 * <p>{@link quoth.views.export.Export} is the door; {@link quoth.views.export.ExportKind} lists the kinds and their columns.
 * Positions count Unicode code points here and nowhere else in the house; {@code Positions} turns them. The same pile gives
 * the same bytes. It knows the {@link quoth.dossier.Pile} and neither the store nor any other view.
 */
@NullMarked
package quoth.views.export;

import org.jspecify.annotations.NullMarked;
