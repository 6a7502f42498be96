package quoth.reading;

import java.util.ArrayList;
import java.util.List;
import quoth.document.Span;

/**
 * Takes a very long text apart, into parts of about the same length that follow one another and are all of the text. A part ends where
 * a reader would pause: at an empty line near its end, else at the end of a line, of a sentence, of a word.
 */
final class TextParts {

    /** The share of a part at its end in which a pause is looked for. */
    private static final double NEAR_END = .2;

    private static final List<String> PAUSES = List.of("\n\n", "\n", ". ", " ");

    private TextParts() {}

    /**
     * The parts of a text.
     *
     * @param most how many UTF-16 code units a part may have, two at least
     */
    static List<Span> of(String text, int most) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > most) {
            int left = (text.length() - start + most - 1) / most;
            int end = end(text, start, start + (text.length() - start + left - 1) / left);
            parts.add(new Span(start, end));
            start = end;
        }
        if (start < text.length()) {
            parts.add(new Span(start, text.length()));
        }
        return parts;
    }

    /** Where a part ends that must not go beyond {@code latest}. */
    private static int end(String text, int start, int latest) {
        int earliest = latest - (int) (NEAR_END * (latest - start));
        for (String pause : PAUSES) {
            int at = text.lastIndexOf(pause, latest - pause.length());
            if (at + pause.length() > earliest && at > start) {
                return at + pause.length();
            }
        }
        return latest - (Character.isLowSurrogate(text.charAt(latest)) && latest - 1 > start ? 1 : 0);
    }
}
