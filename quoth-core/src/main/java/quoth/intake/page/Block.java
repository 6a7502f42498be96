package quoth.intake.page;

/**
 * A paragraph of a page as it is shown.
 *
 * @param kind what it is
 * @param text its text
 * @param linked how many of its characters are links
 */
record Block(Kind kind, String text, int linked) {

    /** What a block is. */
    enum Kind {
        /** The first heading of the highest rank. */
        HEADLINE,
        /** Any other heading. */
        HEADING,
        /** An item of a list. */
        ITEM,
        /** Anything else. */
        PARAGRAPH
    }

    boolean isHeading() {
        return kind == Kind.HEADLINE || kind == Kind.HEADING;
    }

    /** The share of its characters that are links. */
    double linkedShare() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }
}
