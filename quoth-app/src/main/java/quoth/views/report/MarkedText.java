package quoth.views.report;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import quoth.document.Span;

/**
 * A stretch of a document's text with its marks, as HTML. A browser's {@code textContent} of it is the text to the character,
 * except that what HTML cannot hold (U+0000, unpaired surrogates) becomes U+FFFD.
 *
 * <p>Marks may nest, cross and reach over the ends of the stretch: a mark that is crossed is closed and resumed.
 *
 * @param text the text of the whole document
 * @param stretch which part of it
 * @param marks the marks that overlap the stretch, the enclosing first
 */
public record MarkedText(String text, Span stretch, List<Mark> marks) implements Content {

    /** Copies the list. */
    public MarkedText {
        marks = marks.stream().sorted(Mark.OUTERMOST_FIRST).toList();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int at = stretch.start();
        while (at < stretch.end()) {
            close(open, at, output);
            while (next < marks.size() && marks.get(next).span().start() <= at) {
                Mark mark = marks.get(next++);
                output.writeContent(mark.span().start() == at ? mark.opening() : mark.resuming());
                open.add(mark);
            }
            int until = Math.min(
                    end(open), next < marks.size() ? marks.get(next).span().start() : stretch.end());
            until = Math.min(until, stretch.end());
            escape(text, at, until, output);
            at = until;
        }
        open.forEach(mark -> output.writeContent("</span>"));
    }

    private static int end(List<Mark> open) {
        return open.stream().mapToInt(mark -> mark.span().end()).min().orElse(Integer.MAX_VALUE);
    }

    /** Closes the marks that end at a position, and resumes those that stood inside them and go on. */
    private static void close(List<Mark> open, int at, TemplateOutput output) {
        int outermost = -1;
        for (int i = open.size() - 1; i >= 0; i--) {
            outermost = open.get(i).span().end() <= at ? i : outermost;
        }
        if (outermost < 0) {
            return;
        }
        List<Mark> inner = List.copyOf(open.subList(outermost, open.size()));
        inner.forEach(mark -> output.writeContent("</span>"));
        open.subList(outermost, open.size()).clear();
        for (Mark mark : inner) {
            if (mark.span().end() > at) {
                output.writeContent(mark.resuming());
                open.add(mark);
            }
        }
    }

    /** Writes text so that an HTML parser reads the same characters; a carriage return would else become a line feed. */
    private static void escape(String text, int from, int to, TemplateOutput output) {
        int written = from;
        for (int i = from; i < to; i++) {
            String escaped = escaped(text, i);
            if (!escaped.isEmpty()) {
                output.writeContent(text.substring(written, i));
                output.writeContent(escaped);
                written = i + 1;
            }
        }
        output.writeContent(text.substring(written, to));
    }

    /** What stands for the character at {@code i}; empty when it stands for itself. */
    private static String escaped(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '\0' -> "\uFFFD";
            default -> isUnpaired(text, i) ? "\uFFFD" : "";
        };
    }

    private static boolean isUnpaired(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
