/**
 * Turns whatever a person has into {@link quoth.document.Document}s: text, web pages, JSON Lines; files and folders.
 *
 * <p>{@link quoth.intake.Intake} is the door. What it cannot read becomes a {@link quoth.intake.Rejection} with its reason,
 * and the rest is still read. It finds the encoding, the article within a page and the imprint, and alters no character of a
 * text. It knows {@code quoth.document} and nothing else of the house.
 */
@NullMarked
package quoth.intake;

import org.jspecify.annotations.NullMarked;
