/**
 * What several views of a dossier show in common, computed once: who speaks how often, what is most contested, who repeats
 * whom, when things happened, and how a claim, a document or a date is called in words.
 *
 * <p>Start reading at {@link quoth.views.Survey}, which is made from a {@link quoth.dossier.Pile} and holds all of it:
 * {@link quoth.views.Question}s with their {@link quoth.views.Answer}s, {@link quoth.views.Voice}s,
 * {@link quoth.views.Repetition}s and the {@link quoth.views.Timeline}. {@link quoth.views.Names} turns ids into words,
 * {@link quoth.views.Dots} counts origins and {@link quoth.views.Period} keeps a date as wide as it is known.
 *
 * <p>Each way to look at a dossier has a room below this one: {@code quoth.views.terminal}, {@code quoth.views.report},
 * {@code quoth.views.export}. A view computes nothing that another view would have to compute again; such things stand here.
 * This room knows nothing of escapes, columns or pages.
 */
@NullMarked
package quoth.views;

import org.jspecify.annotations.NullMarked;
