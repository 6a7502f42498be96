package quoth.collation.point;

import java.util.Collection;
import quoth.document.Document;
import quoth.document.PublicationTime;

/** Which of two documents was published first, as far as that is known. */
final class Publishing {

    private Publishing() {}

    /** Whether one was certainly published before the other: never so when their times are unknown or too coarse to tell. */
    static boolean isBefore(Document one, Document other) {
        String first = time(one);
        String second = time(other);
        int common = Math.min(first.length(), second.length());
        return common > 0 && first.substring(0, common).compareTo(second.substring(0, common)) < 0;
    }

    /** Whether all of some documents were certainly published before all of the others. */
    static boolean allBefore(Collection<Document> ones, Collection<Document> others) {
        return ones.stream().allMatch(one -> others.stream().allMatch(other -> isBefore(one, other)));
    }

    private static String time(Document document) {
        String iso = document.imprint().published().map(PublicationTime::iso).orElse("");
        return iso.substring(0, Math.min(16, iso.length()));
    }
}
