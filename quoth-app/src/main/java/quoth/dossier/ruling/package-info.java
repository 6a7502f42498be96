/**
 * The history of a dossier's rulings: who has ruled what, when and why, and what was undone.
 *
 * <p>Start at {@link quoth.dossier.ruling.RulingHistory}. An entry is never altered or taken out; undoing is an entry of its own.
 * {@link quoth.dossier.ruling.RulingJson} is the form in which rulings lie in a dossier and go from one dossier to another.
 */
@NullMarked
package quoth.dossier.ruling;

import org.jspecify.annotations.NullMarked;
