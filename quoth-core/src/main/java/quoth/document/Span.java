package quoth.document;

import java.util.Comparator;

/**
 * A stretch of a document's text: {@code start} inclusive, {@code end} exclusive, in UTF-16 code units as
 * {@link String#substring(int, int)} counts them. A span is never empty.
 *
 * <p>Spans are ordered by start, the longer first where two start together, so that an enclosing span comes before what it
 * encloses.
 *
 * @param start the first code unit
 * @param end the code unit after the last
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    /** Fails when the span is empty or starts before the text. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "span must satisfy 0 <= start < end, but was [" + start + ", " + end + ")");
        }
    }

    /** The smallest span that covers both. */
    public static Span covering(Span first, Span second) {
        return new Span(Math.min(first.start, second.start), Math.max(first.end, second.end));
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies wholly inside this span; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the code unit at {@code position} lies inside this span. */
    public boolean contains(int position) {
        return start <= position && position < end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The exact words of this span in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
