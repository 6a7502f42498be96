/**
 * What several views of a dossier show in common, computed once: who speaks how often, what is most contested, who repeats
 * whom, when things happened.
 *
 * <p>Each way to look at a dossier has a room below this one: {@code quoth.views.terminal}, {@code quoth.views.report},
 * {@code quoth.views.export}. A view computes nothing that another view would have to compute again; such things stand here.
 */
@NullMarked
package quoth.views;

import org.jspecify.annotations.NullMarked;
