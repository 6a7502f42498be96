package quoth.reading;

/** How sure the voice that says something claims to be of it (FactBank; Saurí and Pustejovsky 2009). */
public enum Certainty {
    /** Asserted without reserve. */
    CERTAIN,
    /** Held likely. */
    PROBABLE,
    /** Held possible. */
    POSSIBLE,
    /** Not committed to: asked, ordered, supposed. */
    UNKNOWN
}
