package quoth.reading;

/**
 * Whether a voice puts something forward as so, and how surely: a field of FactBank's grid (Saurí and Pustejovsky 2009). CT+, PR+, PS+
 * and their negatives are polarity and certainty; what is not committed to at all is {@link #OPEN}, FactBank's Uu.
 *
 * @param polarity whether it is said to be so
 * @param certainty how surely; unknown exactly when the polarity is
 */
public record Factuality(Polarity polarity, Certainty certainty) {

    /** Said to be so without reserve: CT+. */
    public static final Factuality FACT = new Factuality(Polarity.POSITIVE, Certainty.CERTAIN);

    /** Said not to be so without reserve: CT-. */
    public static final Factuality COUNTERFACT = new Factuality(Polarity.NEGATIVE, Certainty.CERTAIN);

    /** Not committed to: Uu. */
    public static final Factuality OPEN = new Factuality(Polarity.UNKNOWN, Certainty.UNKNOWN);

    /** Fails when one of the two is unknown and the other is not. */
    public Factuality {
        if ((polarity == Polarity.UNKNOWN) != (certainty == Certainty.UNKNOWN)) {
            throw new IllegalArgumentException(
                    "polarity and certainty must be unknown together, but were " + polarity + " and " + certainty);
        }
    }

    /** The same denied. */
    public Factuality denied() {
        return new Factuality(polarity.opposite(), certainty);
    }

    /** The same, but no surer than {@code least}. */
    public Factuality noSurerThan(Certainty least) {
        return least == Certainty.UNKNOWN
                ? OPEN
                : new Factuality(polarity, certainty.compareTo(least) >= 0 ? certainty : least);
    }

    /** How something with this factuality is held by a voice that holds the whole with {@code around}. */
    public Factuality under(Factuality around) {
        return switch (around.polarity()) {
            case POSITIVE -> noSurerThan(around.certainty());
            case NEGATIVE -> denied().noSurerThan(around.certainty());
            case UNKNOWN -> OPEN;
        };
    }

    /** Whether it is held to be so, if only probably. */
    public boolean isHeld() {
        return switch (certainty) {
            case CERTAIN, PROBABLE -> polarity == Polarity.POSITIVE;
            case POSSIBLE, UNKNOWN -> false;
        };
    }
}
