package quoth.views.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.document.Span;

/**
 * Cuts a text into paragraphs that together are the whole text; the line breaks after a paragraph belong to it.
 *
 * <p>A paragraph ends at a blank line. In a text whose lines were not broken to a fixed width, it ends at every line.
 */
final class Paragraphs {

    private static final int WIDEST_BROKEN_LINE = 100;
    private static final Pattern BLANK_LINE = Pattern.compile("(?:\\R[ \\t]*){2,}");
    private static final Pattern LINE_BREAK = Pattern.compile("(?:\\R[ \\t]*)+");

    private Paragraphs() {}

    static List<Span> of(String text) {
        Matcher breaks = (isBrokenToWidth(text) ? BLANK_LINE : LINE_BREAK).matcher(text);
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        while (breaks.find()) {
            if (!text.substring(start, breaks.end()).isBlank()) {
                paragraphs.add(new Span(start, breaks.end()));
                start = breaks.end();
            }
        }
        if (start < text.length()) {
            paragraphs.add(new Span(start, text.length()));
        }
        return paragraphs;
    }

    /** Whether no line is wide, and most lines that another follows directly are about as wide as the widest. */
    private static boolean isBrokenToWidth(String text) {
        List<String> lines = text.lines().toList();
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        int followed = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
                followed++;
                full += lines.get(i).length() > widest * 3 / 4 ? 1 : 0;
            }
        }
        return widest <= WIDEST_BROKEN_LINE && followed > 0 && full * 3 >= followed * 2;
    }
}
