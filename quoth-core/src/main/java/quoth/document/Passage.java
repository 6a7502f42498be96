package quoth.document;

import java.util.Comparator;

/**
 * A span of a named document: the form in which every result that crosses documents points at its evidence.
 *
 * @param document the {@linkplain Document#id() id} of the document
 * @param span where in its text
 */
public record Passage(String document, Span span) implements Comparable<Passage> {

    private static final Comparator<Passage> ORDER =
            Comparator.comparing(Passage::document).thenComparing(Passage::span);

    @Override
    public int compareTo(Passage other) {
        return ORDER.compare(this, other);
    }
}
