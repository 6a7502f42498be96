package quoth.language;

/**
 * Which line breaks of a text end a paragraph. Blank lines always do. A single line break does too, unless the text was
 * wrapped by hand to lines of like length, as mail and old wire copy are; then only one after a short line does.
 */
final class LineBreaks {

    private static final int LONGEST_WRAPPED_LINE = 100;
    private static final int FEWEST_WRAPPED_LINES = 4;

    private final String text;
    private final int shortLine;

    private LineBreaks(String text, int shortLine) {
        this.text = text;
        this.shortLine = shortLine;
    }

    static LineBreaks of(String text) {
        int longest = 0;
        int joined = 0;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                int length = i - lineStart;
                longest = Math.max(longest, length);
                joined += i + 1 < text.length() && text.charAt(i + 1) != '\n' && text.charAt(i + 1) != '\r' ? 1 : 0;
                lineStart = i + 1;
            }
        }
        longest = Math.max(longest, text.length() - lineStart);
        boolean likely = longest <= LONGEST_WRAPPED_LINE && joined >= FEWEST_WRAPPED_LINES;
        return new LineBreaks(text, likely && mostlyFull(text, longest * 2 / 3) ? longest * 2 / 3 : 0);
    }

    /** Whether three in four of the lines that no blank line follows are at least {@code length} long. */
    private static boolean mostlyFull(String text, int length) {
        int full = 0;
        int joined = 0;
        int lineStart = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                if (text.charAt(i + 1) != '\n' && text.charAt(i + 1) != '\r') {
                    joined++;
                    full += i - lineStart >= length ? 1 : 0;
                }
                lineStart = i + 1;
            }
        }
        return full * 4 >= joined * 3;
    }

    /** Whether a paragraph ends between a token's end and the next token's start. */
    boolean between(int end, int nextStart) {
        int breaks = 0;
        for (int i = end; i < nextStart; i++) {
            char c = text.charAt(i);
            if (Letters.isLineEnd(c) && !(c == '\n' && i > end && text.charAt(i - 1) == '\r')) {
                breaks++;
            }
        }
        return breaks > 1 || (breaks == 1 && endsParagraph(end));
    }

    private boolean endsParagraph(int end) {
        if (shortLine == 0) {
            return true;
        }
        int lineStart = end;
        while (lineStart > 0 && end - lineStart < shortLine && !Letters.isLineEnd(text.charAt(lineStart - 1))) {
            lineStart--;
        }
        return end - lineStart < shortLine;
    }
}
