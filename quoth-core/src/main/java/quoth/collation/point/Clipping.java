package quoth.collation.point;

import java.util.List;
import quoth.document.Span;

/** Cuts the clause around a value to what a reader needs to see it: some words on both sides, and no other value. */
final class Clipping {

    private static final int WORDS_BEFORE = 14;
    private static final int WORDS_AFTER = 14;

    private Clipping() {}

    /** The words of the clause around the value of an answer, up to the next of {@code others}. */
    static Span around(Answer answer, List<Span> others) {
        String text = answer.document().document().text();
        Span value = answer.value();
        Span clause = Span.covering(answer.statement().span(), value);
        int from = clause.start();
        int to = clause.end();
        for (Span other : others) {
            if (other.end() <= value.start()) {
                from = Math.max(from, other.end());
            } else if (other.start() >= value.end()) {
                to = Math.min(to, other.start());
            }
        }
        return trim(text, back(text, value.start(), from), forward(text, value.end(), to));
    }

    private static int back(String text, int start, int least) {
        int at = start;
        for (int words = 0; at > least; at--) {
            if (Character.isWhitespace(text.charAt(at - 1)) && ++words > WORDS_BEFORE) {
                break;
            }
        }
        return at;
    }

    private static int forward(String text, int end, int most) {
        int at = end;
        for (int words = 0; at < most; at++) {
            if (Character.isWhitespace(text.charAt(at)) && ++words > WORDS_AFTER) {
                break;
            }
        }
        return at;
    }

    private static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end - 1 && isMargin(text.charAt(start))) {
            start++;
        }
        while (end > start + 1 && isMargin(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isMargin(char mark) {
        return Character.isWhitespace(mark) || ",;:–—\"“”.".indexOf(mark) >= 0;
    }
}
