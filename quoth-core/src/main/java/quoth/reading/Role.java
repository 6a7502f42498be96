package quoth.reading;

import java.util.OptionalInt;
import quoth.document.Span;

/**
 * That a text describes somebody as something: "Emin Saarva, <i>director of Halmen General</i>", "Lunt was <i>a witness</i>".
 *
 * @param entity index into {@link Reading#entities()} of whom it describes
 * @param words what they are described as
 * @param claim the passage that says so, name and role
 * @param time index into {@link Reading#times()} of when it was so; empty when the claim does not say
 * @param standing whether it is said to hold, to have held, or to be going to
 * @param polarity whether it is said to be so or not
 * @param attribution index into {@link Reading#attributions()} of the innermost attribution whose content it stands in; empty
 *     when the narrator speaks
 */
public record Role(
        int entity,
        Span words,
        Span claim,
        OptionalInt time,
        Standing standing,
        Polarity polarity,
        OptionalInt attribution) {

    /** When a role is said to hold, seen from the time of the text. */
    public enum Standing {
        /** It holds. */
        PRESENT,
        /** It held: "the former minister", "was a clerk". */
        PAST,
        /** It is going to: "the mayor-elect". */
        FUTURE
    }
}
