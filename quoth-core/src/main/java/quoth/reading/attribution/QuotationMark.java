package quoth.reading.attribution;

/** What a token can do as a double quotation mark. */
enum QuotationMark {
    /** Nothing. */
    NONE,
    /** A straight mark, which opens and closes. */
    STRAIGHT,
    /** A curly mark that opens. */
    OPENING,
    /** A curly mark that closes. */
    CLOSING,
    /** Two straight single marks, which open and close. */
    TWO_SINGLE,
    /** Two backquotes, which open what two single marks close. */
    TWO_BACK;

    /** The kind of mark that a token is. */
    static QuotationMark of(String form) {
        return switch (form.charAt(0)) {
            case '"' -> STRAIGHT;
            case '\u201C', '\u201F' -> OPENING;
            case '\u201D' -> CLOSING;
            case '\'' -> form.equals("''") ? TWO_SINGLE : NONE;
            case '`' -> form.equals("``") ? TWO_BACK : NONE;
            default -> NONE;
        };
    }

    boolean opens() {
        return this != NONE && this != CLOSING;
    }

    boolean closes(QuotationMark opened) {
        boolean single = opened == TWO_SINGLE || opened == TWO_BACK;
        return single ? this == TWO_SINGLE : this == STRAIGHT || this == CLOSING;
    }
}
