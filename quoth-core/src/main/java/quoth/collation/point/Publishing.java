package quoth.collation.point;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quoth.document.Document;
import quoth.document.PublicationTime;

/** Which of two documents was published first, as far as that is known. */
final class Publishing {

    /** Days. */
    private static final int OTHER_TIME = 30;

    private Publishing() {}

    /** Whether one was certainly published before the other: never so when their times are unknown or too coarse to tell. */
    static boolean isBefore(Document one, Document other) {
        return isBefore(time(one), time(other));
    }

    private static boolean isBefore(String first, String second) {
        int common = Math.min(first.length(), second.length());
        return common > 0 && first.substring(0, common).compareTo(second.substring(0, common)) < 0;
    }

    /** Whether two documents are known to have been published so far apart that each tells of its own time. */
    static boolean areOfOtherTimes(Document one, Document other) {
        Optional<LocalDate> first = one.imprint().published().flatMap(PublicationTime::day);
        Optional<LocalDate> second = other.imprint().published().flatMap(PublicationTime::day);
        return first.isPresent()
                && second.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) > OTHER_TIME;
    }

    /** Whether all of some documents were certainly published before all of the others. */
    static boolean allBefore(Collection<Document> ones, Collection<Document> others) {
        Set<String> first = times(ones);
        Set<String> second = times(others);
        return first.stream().allMatch(one -> second.stream().allMatch(other -> isBefore(one, other)));
    }

    private static Set<String> times(Collection<Document> documents) {
        return documents.stream().map(Publishing::time).collect(Collectors.toSet());
    }

    private static String time(Document document) {
        String iso = document.imprint().published().map(PublicationTime::iso).orElse("");
        return iso.substring(0, Math.min(16, iso.length()));
    }
}
