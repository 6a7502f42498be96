package quoth.reading;

import quoth.document.Span;

/**
 * An expression of time and its value (TimeML TIMEX3; Pustejovsky et al. 2003).
 *
 * @param span the words
 * @param type the kind of time
 * @param value the TIMEX3 value: {@code 2031-05-18}, {@code 2031-05-18T02:10}, {@code 2031-05}, {@code P2D}, {@code PAST_REF};
 *     {@code XXXX-05-18} and the like where the document does not tell the rest
 */
public record TimeExpression(Span span, Type type, String value) {

    /** The TIMEX3 types. */
    public enum Type {
        /** A calendar time of a day or longer. */
        DATE,
        /** A time of day. */
        TIME,
        /** A length of time. */
        DURATION,
        /** A recurring time. */
        SET
    }
}
