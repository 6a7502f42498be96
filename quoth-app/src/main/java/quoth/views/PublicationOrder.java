package quoth.views;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.document.PublicationTime;
import quoth.dossier.Card;

/**
 * A document's place in the order of publication: the earliest first, the more precisely dated first where two may be of one
 * day, then by id; undated documents last.
 *
 * @param day the last day on which it can have been published; the end of time when undated
 * @param time the time of day; the end of the day when that is not known
 * @param card the document
 */
record PublicationOrder(LocalDate day, LocalTime time, Card card) implements Comparable<PublicationOrder> {

    private static final Comparator<PublicationOrder> EARLIEST_FIRST = Comparator.comparing(PublicationOrder::day)
            .thenComparing(PublicationOrder::time)
            .thenComparing(order -> order.card().id());

    /** The documents in the order of publication. */
    static List<Card> of(List<Card> cards) {
        Map<PublicationTime, LocalDate> days = new HashMap<>();
        return cards.stream()
                .map(card -> of(card, days))
                .sorted()
                .map(PublicationOrder::card)
                .toList();
    }

    private static PublicationOrder of(Card card, Map<PublicationTime, LocalDate> days) {
        Optional<PublicationTime> published = card.imprint().published();
        return new PublicationOrder(
                published
                        .map(time -> days.computeIfAbsent(time, PublicationOrder::lastDay))
                        .orElse(LocalDate.MAX),
                published
                        .flatMap(PublicationTime::localTime)
                        .map(at -> at.toLocalTime())
                        .orElse(LocalTime.MAX),
                card);
    }

    private static LocalDate lastDay(PublicationTime time) {
        return Period.of(time.iso()).map(Period::last).orElse(LocalDate.MAX);
    }

    @Override
    public int compareTo(PublicationOrder other) {
        return EARLIEST_FIRST.compare(this, other);
    }
}
