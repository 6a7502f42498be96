/**
 * Checks that an export is what the export's description promises: every kind of record there, every field of the right
 * form, every reference leading somewhere, every passage standing in its text word for word.
 *
 * <p>{@link quoth.lab.validation.Validation} is the door; {@link quoth.lab.validation.Kind} lists the kinds of record with
 * the fields of each, and the classes whose names end in {@code Rules} hold what fields alone cannot say. The room reads
 * JSON Lines and nothing else: it shares no code with the views that write them and counts positions by itself, so that a
 * mistake of theirs is not repeated here.
 */
@NullMarked
package quoth.lab.validation;

import org.jspecify.annotations.NullMarked;
