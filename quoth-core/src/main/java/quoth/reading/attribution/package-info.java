/**
 * Finds who says what in one text: the attribution relation of source, cue and content (PARC 3.0, PolNeAR).
 *
 * <p>{@link quoth.reading.attribution.AttributionFinder} is the door. It works in three steps, each learnt from PolNeAR:
 * {@link quoth.reading.attribution.CueSearch} marks the words that attribute; {@link quoth.reading.attribution.RoleSearch}
 * walks away from each cue and marks its source and its content, in the several ways that {@code Alternatives} thinks likely; and
 * {@code RelationFeatures} describe each way as a whole, so that a last judgement can choose one or refuse them all.
 * {@link quoth.reading.attribution.AttributionModel} holds what was learnt and leads through the steps. {@code Seams} mends the
 * edges by rules, {@code Paragraphs} lets a speech go on. {@code SpeakerLines}, {@code BlockQuotes} and {@code Headlines} add what
 * only the layout says, {@code Hearsay} what an adverb or a phrase lays to somebody's word. Then {@code InnerSearch} searches every
 * content as a text of its own, where {@code GoverningCues} finds the cues by rule, and {@code Nesting} says which attribution stands
 * in which. {@link quoth.reading.attribution.Words} is the text as all of them see it, with its {@code Trees}: there every proper
 * name looks the same, so that everybody is heard alike. The lab trains with the same searches, deciding in the models' place.
 *
 * <p>It knows tokens, their tags and their dependencies. Who the source is, as a person, is not its business.
 */
@NullMarked
package quoth.reading.attribution;

import org.jspecify.annotations.NullMarked;
