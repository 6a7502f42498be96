package quoth.reading;

/** How an attribution gives its content (PARC 3.0, PolNeAR). */
public enum QuotationKind {
    /** All of the content stands in quotation marks. */
    DIRECT,
    /** None of it does. */
    INDIRECT,
    /** A part of it does. */
    MIXED
}
