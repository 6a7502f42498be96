package quoth.language;

/** What kind of character a code point is, as the tokeniser and the sentence splitter see it. */
final class Letters {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Letters() {}

    /** Whether nothing is seen there: white space of any width, control characters, byte order marks. */
    static boolean isSpace(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        return Character.isSpaceChar(c) || Character.isISOControl(c) || c == 0x200B || c == 0xFEFF || c == 0x2060;
    }

    /** Whether it can stand inside a word or a number. */
    static boolean isWordPart(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        return Character.isLetterOrDigit(c) || isJoined(c);
    }

    /** Whether it belongs to the character before it: accents, variation selectors, skin tones, soft hyphens. */
    static boolean isJoined(int c) {
        return c >= 0xAD
                && switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> c == 0xAD || c == ZERO_WIDTH_JOINER || (c >= 0x1F3FB && c <= 0x1F3FF);
                };
    }

    /** Whether it glues what follows to what stands before it. */
    static boolean isJoiner(int c) {
        return c == ZERO_WIDTH_JOINER;
    }

    static boolean isRegionalIndicator(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`' || c == '\u2018' || c == '\u00B4';
    }

    static boolean isDoubleQuote(int c) {
        return c == '"'
                || c == '\u201C'
                || c == '\u201D'
                || c == '\u201E'
                || c == '\u201F'
                || c == '\u00AB'
                || c == '\u00BB';
    }

    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == 0x0B;
    }
}
