package quoth.reading.certainty;

import quoth.reading.Certainty;
import quoth.reading.Factuality;
import quoth.reading.Polarity;

/** What a word implies of what it governs (after Karttunen's implicatives and FactBank's source-introducing predicates). */
@SuppressWarnings("ImmutableEnumChecker") // a record of two enums is immutable
enum Signature {
    /** It is so: "managed to", "knows that". Denied, it is not so. */
    FACT(Factuality.FACT, Factuality.COUNTERFACT),
    /** It is so, whether the word is denied or not: "regrets that". */
    FACTIVE(Factuality.FACT, Factuality.FACT),
    /** It is not so: "failed to". Denied, it is so. */
    COUNTERFACT(Factuality.COUNTERFACT, Factuality.FACT),
    /** It is not so: "refused to". Denied, it stays open. */
    REFUSED(Factuality.COUNTERFACT, Factuality.OPEN),
    /** It is probably so: "is likely to", "believes that". */
    PROBABLE(of(Polarity.POSITIVE, Certainty.PROBABLE), of(Polarity.NEGATIVE, Certainty.PROBABLE)),
    /** It is probably not so: "is unlikely to", "doubts that". */
    DOUBTED(of(Polarity.NEGATIVE, Certainty.PROBABLE), of(Polarity.POSITIVE, Certainty.PROBABLE)),
    /** It may be so: "it is possible that". */
    POSSIBLE(of(Polarity.POSITIVE, Certainty.POSSIBLE), Factuality.COUNTERFACT),
    /** It stays open: "wants to", "asked whether". */
    OPEN(Factuality.OPEN, Factuality.OPEN),
    /** It is asserted, but a denial of the word leaves it open: "says that". */
    ASSERTED(Factuality.FACT, Factuality.OPEN);

    private final Factuality affirmed;
    private final Factuality denied;

    Signature(Factuality affirmed, Factuality denied) {
        this.affirmed = affirmed;
        this.denied = denied;
    }

    private static Factuality of(Polarity polarity, Certainty certainty) {
        return new Factuality(polarity, certainty);
    }

    /** What is implied when the word itself has {@code factuality}. */
    Factuality given(Factuality factuality) {
        return switch (factuality.polarity()) {
            case POSITIVE -> affirmed.noSurerThan(factuality.certainty());
            case NEGATIVE -> denied.noSurerThan(factuality.certainty());
            case UNKNOWN -> this == FACTIVE ? affirmed : Factuality.OPEN;
        };
    }
}
