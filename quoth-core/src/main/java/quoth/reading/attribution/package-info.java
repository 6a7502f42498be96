/**
 * Finds who says what in one text: the attribution relation of source, cue and content (PARC 3.0, PolNeAR).
 *
 * <p>{@link quoth.reading.attribution.AttributionFinder} is the door. It works in three steps, each learnt from PolNeAR:
 * {@link quoth.reading.attribution.CueSearch} marks the words that attribute, {@link quoth.reading.attribution.RoleSearch}
 * walks away from each cue and marks its source and its content, and {@link quoth.reading.attribution.RelationFeatures}
 * describe the whole so that a last judgement can refuse it. {@code Seams} mends their edges by rules, {@code Paragraphs} lets a speech
 * go on. {@code SpeakerLines}, {@code BlockQuotes} and {@code Headlines} add what only the layout says, {@code Hearsay} what an
 * adverb or a phrase lays to somebody's word. Then {@code InnerSearch} searches every content as a text of its own, where
 * {@code GoverningCues} finds the cues by rule, and {@code Nesting} says which attribution stands in which.
 * {@link quoth.reading.attribution.Words} is the text as all of them see it: there every proper name looks the same, so that
 * everybody is heard alike. The lab trains with the same searches, deciding in the models' place.
 *
 * <p>It knows tokens and their tags. Who the source is, as a person, is not its business.
 */
@NullMarked
package quoth.reading.attribution;

import org.jspecify.annotations.NullMarked;
