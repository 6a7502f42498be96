/**
 * Which phrases of one text mean the same.
 *
 * <p>Start at {@link quoth.reading.coreference.Resolution}: it goes through the {@link quoth.reading.coreference.Candidate}s of a
 * text in order and lets each mean what a group before it means, or something new, as a judge says. In use the judge is
 * {@link quoth.reading.coreference.CoreferenceModel}; in the lab it is a teacher. {@code NounPhrases} cuts candidates out of dependency
 * trees; {@code Scene} is the text as numbers; {@code Profile} is what is seen of one candidate, {@code Group} of those held to be
 * one; {@code CoreferenceFeatures} says what speaks for and against joining the two, {@code Voices} what follows from who speaks.
 *
 * <p>The room knows nothing of names but that some candidates bear one and the same: that "Lunt" is "Petra Lunt" is decided in
 * {@code quoth.reading.mention}, which brings the candidates here and makes figures of the groups. To the model all names are alike.
 */
@NullMarked
package quoth.reading.coreference;

import org.jspecify.annotations.NullMarked;
