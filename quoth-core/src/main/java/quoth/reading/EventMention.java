package quoth.reading;

import java.util.List;
import java.util.OptionalInt;
import quoth.document.Span;

/**
 * Words that report that something happened, was planned, was denied or might have: a verb, a noun or an adjective with what
 * belongs to it ("broke out", "the <i>heart attack</i>").
 *
 * @param span the words
 * @param lemma the lemma of the word that bears the meaning ("break", "attack"), in lower case
 * @param kin the number of the words that are used alike, among them the lemma; 0 for none
 * @param form its grammatical form
 * @param participants who and what takes part, in the order of the text
 * @param times indices into {@link Reading#times()} of when
 * @param attribution index into {@link Reading#attributions()} of the innermost attribution whose content it stands in; empty
 *     when the narrator speaks
 * @param polarity whether it is said to happen or not, by the innermost voice
 * @param certainty how surely; unknown exactly when the polarity is
 */
public record EventMention(
        Span span,
        String lemma,
        int kin,
        Form form,
        List<Participant> participants,
        List<Integer> times,
        OptionalInt attribution,
        Polarity polarity,
        Certainty certainty) {

    /** Copies the lists. */
    public EventMention {
        participants = List.copyOf(participants);
        times = List.copyOf(times);
    }

    /** The same in another voice. */
    public EventMention saidIn(OptionalInt voice) {
        return new EventMention(span, lemma, kin, form, participants, times, voice, polarity, certainty);
    }

    /** The same with others taking part. */
    public EventMention with(List<Participant> others) {
        return new EventMention(span, lemma, kin, form, others, times, attribution, polarity, certainty);
    }

    /** The grammatical form of what reports an event. */
    public enum Form {
        /** A verb: "attacked". */
        VERB,
        /** A noun: "the attack". */
        NOUN,
        /** Something else: "dead". */
        OTHER
    }

    /** What somebody does in an event. */
    public enum Part {
        /** Does it. */
        AGENT,
        /** It is done to them. */
        PATIENT,
        /** It is there. */
        PLACE,
        /** Takes part in some other way. */
        OTHER
    }

    /**
     * That somebody takes part.
     *
     * @param mention index into {@link Reading#mentions()}
     * @param part what they do in it
     */
    public record Participant(int mention, Part part) {}
}
