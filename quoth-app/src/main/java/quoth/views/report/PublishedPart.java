package quoth.views.report;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quoth.document.PublicationTime;
import quoth.dossier.Card;
import quoth.views.Dots;
import quoth.views.Names;
import quoth.views.Period;

/**
 * When the documents of a whole pile were published: one mark for each day, month, year or decade, whichever gives few enough.
 *
 * @param span from when to when, in words
 * @param scale the marks
 * @param undated how many documents have no date
 */
public record PublishedPart(String span, Scale scale, int undated) {

    /** Marks that still stand apart on a line. */
    private static final int MARKS = 24;

    /** Dots that a mark shows one by one. */
    private static final int DOTS = 8;

    /** How many characters of an ISO date name its day, month, year and decade. */
    private static final List<Integer> WIDTHS = List.of(10, 7, 4, 3);

    /** The publications of a pile; empty when no document has a date. */
    public static Optional<PublishedPart> of(Names names) {
        List<Card> dated = names.inOrder().stream()
                .filter(card -> card.imprint().published().isPresent())
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> groups = WIDTHS.stream()
                .map(width -> grouped(dated, width))
                .filter(choice -> choice.size() <= MARKS)
                .findFirst()
                .orElseGet(() -> grouped(dated, WIDTHS.getLast()));
        List<Scale.Label> labels = new ArrayList<>();
        groups.forEach((iso, ids) -> Period.of(iso)
                .ifPresent(period -> labels.add(new Scale.Label(
                        period, period.words(), Dots.ofDocuments(ids, names).text(DOTS)))));
        return labels.isEmpty()
                ? Optional.empty()
                : names.published(List.of(dated.getFirst().id(), dated.getLast().id()))
                        .map(span -> new PublishedPart(
                                span, scale(labels), names.inOrder().size() - dated.size()));
    }

    private static Scale scale(List<Scale.Label> labels) {
        LocalDateTime from = labels.stream()
                .map(label -> Scale.start(label.period()))
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        LocalDateTime to = labels.stream()
                .map(label -> Scale.end(label.period()))
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        long air = Math.max(1, ChronoUnit.DAYS.between(from, to) / 20);
        return Scale.of(labels, from.minusDays(air), to.plusDays(air));
    }

    /** The ids of documents by as much of their date as a width leaves. */
    private static Map<String, List<String>> grouped(List<Card> dated, int width) {
        Map<String, List<String>> groups = new TreeMap<>();
        for (Card card : dated) {
            String iso = card.imprint().published().map(PublicationTime::iso).orElse("");
            groups.computeIfAbsent(iso.substring(0, Math.min(width, iso.length())), one -> new ArrayList<>())
                    .add(card.id());
        }
        return groups;
    }
}
