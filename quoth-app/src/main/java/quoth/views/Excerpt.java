package quoth.views;

import quoth.collation.ReadDocument;
import quoth.document.Span;

/**
 * Words of a document with as much of their sentence around them as is needed to understand them. Joined, the three parts
 * are an exact stretch of the document's text.
 *
 * @param before the text of the sentence before the words
 * @param words the words
 * @param after the text of the sentence after them
 * @param cutBefore whether the sentence starts earlier
 * @param cutAfter whether it goes on
 */
public record Excerpt(String before, String words, String after, boolean cutBefore, boolean cutAfter) {

    /** The most code units shown on either side of the words. */
    private static final int REACH = 160;

    /** The excerpt around {@code span}; a span that does not lie within the text is cut to it. */
    public static Excerpt around(ReadDocument read, Span span) {
        String text = read.document().text();
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        int first = start;
        int last = end;
        for (Span sentence : read.reading().sentences()) {
            if (sentence.overlaps(span) && sentence.end() <= text.length()) {
                first = Math.min(first, sentence.start());
                last = Math.max(last, sentence.end());
            }
        }
        int from = atWord(text, Math.max(first, start - REACH), first, start);
        int to = endOfWord(text, Math.min(last, end + REACH), last, end);
        return new Excerpt(
                text.substring(from, start),
                text.substring(start, end),
                text.substring(end, to),
                from > first,
                to < last);
    }

    private static int atWord(String text, int from, int first, int limit) {
        int at = from;
        while (at > first && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int to, int last, int limit) {
        int at = to;
        while (at < last && at > limit && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
