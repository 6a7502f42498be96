package quoth.reading.time;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.document.Span;
import quoth.reading.TimeExpression;

/**
 * Gives times of day their day: that which stands beside them ("10 p.m. Wednesday" becomes one expression), else the nearest
 * in the sentence, else the last one told before. Small hours told after an evening are those of the next day. Where the
 * text has told no day, the day stays open ({@code XXXX-XX-XXT02:10}).
 */
final class Anchoring {

    private static final Pattern BETWEEN =
            Pattern.compile("(?i)[\\s,]*(?:(?:on|of)\\s+)?(?:(?:early|late)\\s+)?(?:on\\s+)?");
    private static final Pattern HALF = Pattern.compile("(?i).*\\d\\s?([ap])\\.?\\s?m\\.?.*");
    private static final int NEAR = 22;

    private final String text;
    private final List<TimeExpression> expressions = new ArrayList<>();
    private Optional<TimeValue> lastDay = Optional.empty();

    Anchoring(String text) {
        this.text = text;
    }

    /** Takes what was found in the next sentence, in order. */
    void add(List<Found> sentence) {
        List<Found> joined = joined(sharedHalves(sentence));
        for (Found found : joined) {
            TimeValue value = found.value();
            if (value.lacksDay()) {
                value = nearestDay(found, joined)
                        .map(value::on)
                        .or(() -> lastDay.map(day -> after(day, found.value())))
                        .orElseGet(() -> TimeValue.of(
                                found.value().type(),
                                "XXXX-XX-XX" + found.value().value()));
            }
            if (value.date().filter(CalendarDate::isDay).isPresent()) {
                lastDay = Optional.of(value);
            }
            expressions.add(new TimeExpression(found.span(), value.type(), value.value()));
        }
    }

    List<TimeExpression> expressions() {
        return expressions;
    }

    /** "at 12.52 and again at 1.05 a.m.": the first shares what is told of the second. */
    private List<Found> sharedHalves(List<Found> sentence) {
        List<Found> shared = new ArrayList<>(sentence);
        for (int i = 0; i + 1 < shared.size(); i++) {
            Found first = shared.get(i);
            Found second = shared.get(i + 1);
            boolean twelveHours = first.value().lacksDay()
                    && first.value()
                            .clock()
                            .filter(t -> t.getHour() >= 1 && t.getHour() <= 12)
                            .isPresent()
                    && !HALF.matcher(first.span().in(text)).matches()
                    && !first.span().in(text).matches("(?s)0.*|(?i).*(?:noon|midnight).*");
            boolean near = second.span().start() - first.span().end() < NEAR
                    && second.value().lacksDay();
            Optional<Boolean> half = twelveHours && near ? half(second) : Optional.empty();
            if (half.isPresent()) {
                shared.set(i, inHalf(first, half.get()));
            }
        }
        return shared;
    }

    /** Whether a time is said to be after noon, where it is said. */
    private Optional<Boolean> half(Found found) {
        String words = found.span().in(text).toLowerCase(Locale.ROOT);
        Matcher half = HALF.matcher(words);
        return half.matches()
                ? Optional.of(half.group(1).equals("p"))
                : words.contains("midnight") ? Optional.of(true) : Optional.empty();
    }

    private static Found inHalf(Found found, boolean afternoon) {
        LocalTime time = found.value().clock().orElseThrow();
        LocalTime moved = LocalTime.of(time.getHour() % 12 + (afternoon ? 12 : 0), time.getMinute());
        String rest = found.value().value().substring("T00:00".length());
        return new Found(
                found.span(),
                TimeValue.clock("T%02d:%02d".formatted(moved.getHour(), moved.getMinute()) + rest, Optional.of(moved)));
    }

    /** Joins a time of day with the day that stands right beside it. */
    private List<Found> joined(List<Found> sentence) {
        List<Found> joined = new ArrayList<>();
        for (Found found : sentence) {
            if (!joined.isEmpty() && beside(joined.getLast(), found)) {
                Found before = joined.removeLast();
                TimeValue clock = before.value().lacksDay() ? before.value() : found.value();
                TimeValue day = before.value().lacksDay() ? found.value() : before.value();
                joined.add(new Found(
                        Span.covering(before.span(), found.span()),
                        clock.on(day.date().orElseThrow())));
            } else {
                joined.add(found);
            }
        }
        return joined;
    }

    private boolean beside(Found first, Found second) {
        boolean clockAndDay = (first.value().lacksDay() && second.value().isDay())
                || (first.value().isDay() && second.value().lacksDay());
        return clockAndDay
                && BETWEEN.matcher(
                                text.substring(first.span().end(), second.span().start()))
                        .matches();
    }

    /** The day told nearest to a time of day in its sentence. */
    private Optional<CalendarDate> nearestDay(Found clock, List<Found> sentence) {
        return sentence.stream()
                .filter(found ->
                        found.value().date().filter(CalendarDate::isDay).isPresent())
                .min(Comparator.comparingInt(found -> distance(found.span(), clock.span())))
                .flatMap(found -> found.value().date());
    }

    private static int distance(Span a, Span b) {
        return Math.max(a.start() - b.end(), b.start() - a.end());
    }

    /** A time of day on the last day told, or on the next when that was evening and this is night or early morning. */
    private static TimeValue after(TimeValue day, TimeValue clock) {
        CalendarDate date = day.date().orElseThrow();
        boolean evening = day.clock().filter(time -> time.getHour() >= 18).isPresent();
        boolean smallHours = clock.clock().filter(time -> time.getHour() < 6).isPresent();
        return clock.on(evening && smallHours ? date.moved(1) : date);
    }
}
