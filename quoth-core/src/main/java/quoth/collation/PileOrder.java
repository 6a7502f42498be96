package quoth.collation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import quoth.document.Document;
import quoth.document.PublicationTime;

/**
 * The order in which a pile is worked on, whatever order it came in: earlier published first. What has no time of day comes
 * at the end of its day, what has no date at the end of the pile; among equals the longer document comes first, since a
 * copy is cut more often than it is added to, and then the lesser id.
 */
public final class PileOrder {

    /** Orders documents. */
    public static final Comparator<Document> DOCUMENTS = Comparator.comparing(PileOrder::timeKey)
            .thenComparingInt(document -> -document.text().length())
            .thenComparing(Document::id);

    private PileOrder() {}

    /** The pile in its order. */
    public static List<ReadDocument> sorted(Collection<ReadDocument> pile) {
        return pile.stream()
                .sorted(Comparator.comparing(ReadDocument::document, DOCUMENTS))
                .toList();
    }

    /** The publication time padded so that unknown parts sort last: {@code ~} stands after every digit. */
    private static String timeKey(Document document) {
        String iso = document.imprint().published().map(PublicationTime::iso).orElse("");
        String known = iso.substring(0, Math.min(16, iso.length()));
        return known + "~".repeat(17 - known.length());
    }
}
