/**
 * The dossier as a local site: HTTP, who may ask, and which state of the dossier is shown.
 *
 * <p>{@link quoth.serve.DossierServer} is the door: it starts the server and lists the pages ({@code Pages}). {@code Guard}
 * decides who may ask at all; {@code Current} keeps the newest {@code Edition} of the dossier at hand and says what a reader
 * should know of its state. What the pages show is made in {@code quoth.views.page}.
 *
 * <p>The one room that knows Javalin.
 */
@NullMarked
package quoth.serve;

import org.jspecify.annotations.NullMarked;
