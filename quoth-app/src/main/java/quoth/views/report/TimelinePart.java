package quoth.views.report;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quoth.collation.ReadDocument;
import quoth.views.Chapter;
import quoth.views.Dots;
import quoth.views.Excerpt;
import quoth.views.Names;
import quoth.views.Period;
import quoth.views.Timeline;

/**
 * When the documents of a story were published and which dates they speak of.
 *
 * @param published the publications on the line; empty when no document is dated and no date is spoken of
 * @param spoken the dates spoken of, on the same line
 * @param open the dates listed at once, the earliest first
 * @param folded the others
 * @param undated titles of the undated documents, with links
 * @param outside how many dates lie before or after the line
 * @param listed the dates listed at once or folded away
 */
public record TimelinePart(
        Optional<Scale> published,
        Optional<Scale> spoken,
        List<MomentPart> open,
        List<MomentPart> folded,
        List<Link> undated,
        int outside,
        List<Timeline.Moment> listed) {

    private static final int OPEN = 24;
    private static final int OPEN_OF_SEVERAL = 10;
    private static final int LISTED = 400;
    private static final int SAYINGS = 4;
    private static final int LEAST_AIR_DAYS = 7;
    private static final int MOST_AIR_DAYS = 45;
    private static final int LONGEST_LINE_WITH_HOURS_DAYS = 4;

    /** The timeline of a story. */
    public static TimelinePart of(Names names, Links links, Chapter chapter) {
        Timeline timeline = chapter.timeline(names);
        List<Timeline.Moment> listed = timeline.moments().stream()
                .sorted(Comparator.comparingInt((Timeline.Moment moment) ->
                                moment.dots().origins() + moment.dots().hollow())
                        .reversed())
                .limit(LISTED)
                .toList();
        List<Timeline.Moment> open =
                listed.subList(0, Math.min(chapter.title().isPresent() ? OPEN_OF_SEVERAL : OPEN, listed.size()));
        List<Timeline.Moment> folded = listed.subList(open.size(), listed.size());
        List<Period> line = line(timeline);
        List<Link> undated = timeline.undated().stream()
                .map(id -> new Link(links.document(id), names.outlet(id) + ": " + names.title(id)))
                .toList();
        if (line.isEmpty()) {
            return new TimelinePart(
                    Optional.empty(),
                    Optional.empty(),
                    parts(names, links, open),
                    parts(names, links, folded),
                    undated,
                    0,
                    listed);
        }
        LocalDateTime from = earliest(line);
        LocalDateTime to = latest(line);
        boolean withHours = ChronoUnit.DAYS.between(from, to) <= LONGEST_LINE_WITH_HOURS_DAYS;
        List<Scale.Label> spoken = timeline.moments().stream()
                .map(moment -> new Scale.Label(moment.period(), moment.period().words(), lineDots(moment, withHours)))
                .toList();
        int outside = (int) spoken.stream()
                .filter(label -> Scale.end(label.period()).isBefore(from)
                        || Scale.start(label.period()).isAfter(to))
                .count();
        return new TimelinePart(
                Optional.of(Scale.of(publications(names, timeline), from, to)),
                Optional.of(Scale.of(
                        spoken.stream()
                                .filter(label -> !Scale.end(label.period()).isBefore(from)
                                        && !Scale.start(label.period()).isAfter(to))
                                .toList(),
                        from,
                        to)),
                parts(names, links, open),
                parts(names, links, folded),
                undated,
                outside,
                listed);
    }

    /** The dates that decide how far the line reaches: the publications, and what is spoken of near them. */
    private static List<Period> line(Timeline timeline) {
        List<Period> narrow = new ArrayList<>(
                timeline.published().stream().map(Timeline.Publication::period).toList());
        if (narrow.isEmpty()) {
            return timeline.moments().stream().map(Timeline.Moment::period).toList();
        }
        LocalDateTime first = earliest(narrow);
        LocalDateTime last = latest(narrow);
        long air = Math.clamp(ChronoUnit.DAYS.between(first, last), LEAST_AIR_DAYS, MOST_AIR_DAYS);
        LocalDateTime from = first.minusDays(air);
        LocalDateTime to = last.plusDays(air);
        timeline.moments().stream()
                .map(Timeline.Moment::period)
                .filter(period ->
                        Scale.start(period).isAfter(from) && Scale.end(period).isBefore(to))
                .forEach(narrow::add);
        return narrow;
    }

    /** The dots above a date; none above an hour where hours stand too close to be told apart. */
    private static String lineDots(Timeline.Moment moment, boolean withHours) {
        return moment.period().time().isPresent() && !withHours
                ? ""
                : moment.dots().text(8);
    }

    private static LocalDateTime earliest(List<Period> periods) {
        return periods.stream().map(Scale::start).min(LocalDateTime::compareTo).orElseThrow();
    }

    private static LocalDateTime latest(List<Period> periods) {
        return periods.stream().map(Scale::end).max(LocalDateTime::compareTo).orElseThrow();
    }

    private static List<Scale.Label> publications(Names names, Timeline timeline) {
        Map<Period, List<String>> byPeriod = new TreeMap<>();
        for (Timeline.Publication publication : timeline.published()) {
            byPeriod.computeIfAbsent(publication.period(), period -> new ArrayList<>())
                    .add(publication.document());
        }
        return byPeriod.entrySet().stream()
                .map(entry -> new Scale.Label(
                        entry.getKey(), label(names, entry.getKey(), entry.getValue()), dots(names, entry.getValue())))
                .toList();
    }

    private static String label(Names names, Period period, List<String> documents) {
        return period.words() + ": "
                + (documents.size() <= 3
                        ? String.join(
                                ", ", documents.stream().map(names::outlet).toList())
                        : documents.size() + " documents");
    }

    private static String dots(Names names, List<String> documents) {
        long independent = documents.stream().filter(names::isIndependent).count();
        String dots = "●".repeat((int) independent) + "○".repeat((int) (documents.size() - independent));
        return dots.length() <= 8 ? dots : "×" + dots.length();
    }

    private static List<MomentPart> parts(Names names, Links links, List<Timeline.Moment> moments) {
        return moments.stream()
                .sorted(Comparator.comparing(Timeline.Moment::period))
                .map(moment -> MomentPart.of(names, links, moment))
                .toList();
    }

    /** The sayings of a moment that are shown. */
    static List<Timeline.Saying> shown(Timeline.Moment moment) {
        return moment.sayings().subList(0, Math.min(SAYINGS, moment.sayings().size()));
    }

    /**
     * A date and what is said of it.
     *
     * @param words the date
     * @param dots who speaks of it
     * @param sayings the first of what is said
     * @param more how many are left out
     */
    public record MomentPart(String words, Dots dots, List<SayingPart> sayings, int more) {

        static MomentPart of(Names names, Links links, Timeline.Moment moment) {
            return new MomentPart(
                    moment.period().words(),
                    moment.dots(),
                    shown(moment).stream()
                            .map(saying -> SayingPart.of(names, links, saying))
                            .toList(),
                    moment.sayings().size() - shown(moment).size());
        }
    }

    /**
     * A clause that speaks of a date.
     *
     * @param excerpt the clause
     * @param voice who says so
     * @param link to it
     */
    public record SayingPart(Excerpt excerpt, String voice, String link) {

        static SayingPart of(Names names, Links links, Timeline.Saying saying) {
            ReadDocument read = names.document(saying.passage().document());
            String outlet = names.outlet(saying.passage().document());
            return new SayingPart(
                    Excerpt.around(read, saying.passage().span()),
                    saying.attribution()
                            .map(attribution -> names.speakerWords(read, attribution) + ", " + outlet)
                            .orElse(outlet),
                    links.passage(saying.passage()));
        }
    }
}
