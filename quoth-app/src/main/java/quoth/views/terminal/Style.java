package quoth.views.terminal;

/**
 * How pages are printed.
 *
 * @param colour whether to use ANSI escape codes (ECMA-48 SGR); without them pages are plain text
 * @param width the columns that a line may take, at least 40
 */
public record Style(boolean colour, int width) {

    /** Plain text of 80 columns, for pipes and files. */
    public static final Style PLAIN = new Style(false, 80);

    /** Takes widths under 40 as 40. */
    public Style {
        width = Math.max(40, width);
    }

    String strong(String text) {
        return coded(text, "1");
    }

    String quiet(String text) {
        return coded(text, "2");
    }

    String accent(String text) {
        return coded(text, "36");
    }

    private String coded(String text, String code) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
