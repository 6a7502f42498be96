package quoth.document;

import java.util.Optional;

/**
 * A passage described so that it can be found again after its document has changed: by its words, by what stands around them, and
 * by where they stood. These are the TextQuoteSelector and the TextPositionSelector of the W3C Web Annotation Data Model, in one.
 *
 * @param exact the words of the passage; never empty
 * @param prefix what stood before them, at most {@value #CONTEXT} characters
 * @param suffix what stood after them, at most {@value #CONTEXT} characters
 * @param start where they began, in Unicode code points, as the selector of the W3C counts
 */
public record TextQuote(String exact, String prefix, String suffix, int start) {

    /** How much of what stands around a passage is kept on either side, in code units. */
    public static final int CONTEXT = 32;

    /** Words of this length, in code units, are found again by themselves. */
    private static final int TELLING = 40;

    /** How much of what stood around shorter words must still stand there, in code units. */
    private static final int LEAST_CONTEXT = 8;

    /** Fails when there are no words or the start lies before the text. */
    public TextQuote {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("a quotation of a text must have words");
        }
        if (start < 0) {
            throw new IllegalArgumentException("a quotation must start at 0 or later, but started at " + start);
        }
    }

    /** The passage that {@code span} marks in {@code text}. */
    public static TextQuote of(String text, Span span) {
        int before = Math.max(0, span.start() - CONTEXT);
        int after = Math.min(text.length(), span.end() + CONTEXT);
        return new TextQuote(
                span.in(text),
                text.substring(whole(text, before), span.start()),
                text.substring(span.end(), whole(text, after)),
                CodePoints.of(text).fromUnits(span.start()));
    }

    /** The position, or the one after it where it would cut a surrogate pair in two. */
    private static int whole(String text, int position) {
        boolean cuts = position > 0
                && position < text.length()
                && Character.isLowSurrogate(text.charAt(position))
                && Character.isHighSurrogate(text.charAt(position - 1));
        return cuts ? position + 1 : position;
    }

    /** Where the words ended, in code points. */
    public int end() {
        return start + exact.codePointCount(0, exact.length());
    }

    /**
     * Where the passage stands in {@code text} now. Of several places with its words the one counts around which most is as it
     * was, then the one nearest to where it stood. Empty when the words are gone, or when they are few and nothing around
     * them is as it was: "he" stands everywhere.
     */
    public Optional<Span> find(String text) {
        int stood = CodePoints.of(text).toUnits(start);
        int best = -1;
        int bestContext = -1;
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            int context = context(text, at);
            boolean better =
                    context > bestContext || (context == bestContext && Math.abs(at - stood) < Math.abs(best - stood));
            if (better) {
                best = at;
                bestContext = context;
            }
        }
        int needed = exact.length() >= TELLING ? 0 : Math.min(LEAST_CONTEXT, prefix.length() + suffix.length());
        return bestContext < needed ? Optional.empty() : Optional.of(new Span(best, best + exact.length()));
    }

    /** How many characters around the words at {@code at} are those that stood around them. */
    private int context(String text, int at) {
        int before = 0;
        while (before < prefix.length()
                && before < at
                && text.charAt(at - 1 - before) == prefix.charAt(prefix.length() - 1 - before)) {
            before++;
        }
        int after = 0;
        int end = at + exact.length();
        while (after < suffix.length()
                && end + after < text.length()
                && text.charAt(end + after) == suffix.charAt(after)) {
            after++;
        }
        return before + after;
    }
}
