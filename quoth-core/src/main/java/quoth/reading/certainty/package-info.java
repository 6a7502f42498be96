/**
 * How surely something is put forward, and whether it is affirmed or denied: FactBank's grid of certain, probable, possible and unknown
 * by positive, negative and unknown (Saurí and Pustejovsky 2009).
 *
 * <p>{@link quoth.reading.certainty.ClauseCertainty} reads a clause: its verb group, its negations, modals and adverbs, what its verb
 * implies of an infinitive ("failed to pay"), whether it is a condition or a question. {@link quoth.reading.certainty.CueCertainty}
 * reads a cue: whether the saying took place, and how its source stands to what is said ("denied", "suspects", "did not say").
 * {@code Signatures} holds what words imply. These are general rules of English; no word is there for its subject matter.
 *
 * <p>It knows the words of a sentence and nothing of who speaks.
 */
@NullMarked
package quoth.reading.certainty;

import org.jspecify.annotations.NullMarked;
