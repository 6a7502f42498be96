/**
 * Makes a {@link quoth.document.Imprint} of what a document says of its own publication, whatever the format.
 *
 * <p>{@link quoth.intake.imprint.ImprintFields} gathers statements and decides between them: the first that can be used
 * holds. {@link quoth.intake.imprint.PublicationSpelling} knows the ways in which people and machines write a date. Neither
 * knows where a statement was found; that is the business of the format.
 */
@NullMarked
package quoth.intake.imprint;

import org.jspecify.annotations.NullMarked;
