package quoth.views;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import quoth.collation.ReadDocument;

/** The order of publication; undated documents last. */
final class PublicationOrder {

    /** The earliest first, the more precisely dated first where two may be of one day, then by id. */
    static final Comparator<ReadDocument> EARLIEST_FIRST = Comparator.comparing(PublicationOrder::day)
            .thenComparing(PublicationOrder::time)
            .thenComparing(read -> read.document().id());

    private PublicationOrder() {}

    private static LocalDate day(ReadDocument read) {
        return read.document()
                .imprint()
                .published()
                .flatMap(time -> Period.of(time.iso()))
                .map(Period::last)
                .orElse(LocalDate.MAX);
    }

    private static LocalTime time(ReadDocument read) {
        return read.document()
                .imprint()
                .published()
                .flatMap(time -> time.localTime())
                .map(at -> at.toLocalTime())
                .orElse(LocalTime.MAX);
    }
}
