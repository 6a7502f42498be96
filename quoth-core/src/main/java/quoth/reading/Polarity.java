package quoth.reading;

/** Whether something is said to be so or not to be so (FactBank; Saurí and Pustejovsky 2009). */
public enum Polarity {
    /** It is said to be so. */
    POSITIVE,
    /** It is said not to be so. */
    NEGATIVE,
    /** It is left open: asked, ordered, supposed. */
    UNKNOWN;

    /** The other of positive and negative. */
    public Polarity opposite() {
        return switch (this) {
            case POSITIVE -> NEGATIVE;
            case NEGATIVE -> POSITIVE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
