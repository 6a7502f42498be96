package quoth.reading;

import java.util.OptionalInt;
import quoth.document.Span;

/**
 * That a text says that two stand in a relation: "Ortega <i>commands</i> the Third Brigade", "her brother Luis".
 *
 * @param subject index into {@link Reading#mentions()} of who does it or is it
 * @param predicate the relation's words as lemmas in the active voice: "command", "be member of", "meet with"
 * @param object index into {@link Reading#mentions()} of to whom
 * @param span the passage that says so, from the first of the words it rests on to the last
 * @param time index into {@link Reading#times()} of when; empty when the passage does not say
 * @param attribution index into {@link Reading#attributions()} of the innermost attribution whose content it stands in; empty
 *     when the narrator speaks
 * @param polarity whether it is said to be so or not, by the innermost voice
 * @param certainty how surely; unknown exactly when the polarity is
 */
public record Relation(
        int subject,
        String predicate,
        int object,
        Span span,
        OptionalInt time,
        OptionalInt attribution,
        Polarity polarity,
        Certainty certainty) {

    /** The same in another voice. */
    public Relation saidIn(OptionalInt voice) {
        return new Relation(subject, predicate, object, span, time, voice, polarity, certainty);
    }

    /** The same between other mentions. */
    public Relation between(int one, int other) {
        return new Relation(one, predicate, other, span, time, attribution, polarity, certainty);
    }
}
