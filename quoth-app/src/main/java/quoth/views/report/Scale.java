package quoth.views.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quoth.views.Period;

/**
 * Dates on a line, each as wide as it is known; positions are percentages of the line.
 *
 * @param marks the dates
 * @param ticks the calendar beneath them
 * @param bracket from the first to the last mark, when the dates dispute one another
 */
record Scale(List<Placed> marks, List<Tick> ticks, Optional<Extent> bracket) {

    private static final int MOST_TICKS = 6;

    /**
     * A date to be set on the line.
     *
     * @param period the date
     * @param words its label
     * @param dots who stands behind it
     */
    record Label(Period period, String words, String dots) {}

    /**
     * A date set on the line.
     *
     * @param label the date
     * @param extent where
     * @param shape {@code tick}, {@code bar} or {@code wash}
     */
    record Placed(Label label, Extent extent, String shape) {}

    /**
     * A mark of the calendar.
     *
     * @param left where
     * @param words its name
     */
    record Tick(String left, String words) {

        /** Which edge of the line it stands at, if any, so that its name stays within the page. */
        String edge() {
            double at = Double.parseDouble(left);
            return at < 5 ? "first" : at > 95 ? "last" : "middle";
        }
    }

    /**
     * A stretch of the line.
     *
     * @param left where it starts
     * @param width how wide it is
     */
    record Extent(String left, String width) {}

    /** The dates with a little air on both sides. */
    static Scale of(List<Label> labels, boolean disputed) {
        LocalDateTime first = labels.stream()
                .map(label -> start(label.period()))
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        LocalDateTime last = labels.stream()
                .map(label -> end(label.period()))
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        long air = Math.max(30, ChronoUnit.MINUTES.between(first, last) / 8);
        return of(labels, first.minusMinutes(air), last.plusMinutes(air), disputed);
    }

    /** The dates on a line from one moment to another; what lies outside is set at its edge. */
    static Scale of(List<Label> labels, LocalDateTime from, LocalDateTime to, boolean disputed) {
        Line line = new Line(from, to);
        List<Placed> marks = labels.stream()
                .map(label -> new Placed(
                        label, line.extent(start(label.period()), end(label.period())), shape(label.period())))
                .toList();
        Optional<Extent> bracket = disputed
                ? labels.stream()
                        .map(label -> line.extent(middle(label.period()), middle(label.period())))
                        .reduce((one, other) -> joined(one, other))
                : Optional.empty();
        return new Scale(marks, line.ticks(), bracket);
    }

    private static Extent joined(Extent one, Extent other) {
        double left = Math.min(Double.parseDouble(one.left()), Double.parseDouble(other.left()));
        double right = Math.max(
                Double.parseDouble(one.left()) + Double.parseDouble(one.width()),
                Double.parseDouble(other.left()) + Double.parseDouble(other.width()));
        return new Extent(percent(left), percent(right - left));
    }

    static LocalDateTime start(Period period) {
        return period.first().atTime(period.time().orElse(LocalTime.MIN));
    }

    static LocalDateTime end(Period period) {
        return period.time()
                .map(time -> period.first().atTime(time))
                .orElseGet(() -> period.last().plusDays(1).atStartOfDay());
    }

    private static LocalDateTime middle(Period period) {
        return start(period).plusMinutes(ChronoUnit.MINUTES.between(start(period), end(period)) / 2);
    }

    private static String shape(Period period) {
        return switch (period.width()) {
            case TIME, DAY -> "tick";
            case WEEK, MONTH -> "bar";
            case SEASON, YEAR, DECADE -> "wash";
        };
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** The line itself. */
    private record Line(LocalDateTime from, LocalDateTime to) {

        Extent extent(LocalDateTime start, LocalDateTime end) {
            double left = Math.clamp(at(start), 0, 100);
            return new Extent(percent(left), percent(Math.clamp(at(end), left, 100) - left));
        }

        private double at(LocalDateTime moment) {
            return 100.0 * ChronoUnit.MINUTES.between(from, moment) / Math.max(1, ChronoUnit.MINUTES.between(from, to));
        }

        List<Tick> ticks() {
            long hours = ChronoUnit.HOURS.between(from, to);
            if (hours <= 5) {
                LocalDateTime hour = from.truncatedTo(ChronoUnit.HOURS);
                return ticks(hour, 30, ChronoUnit.MINUTES);
            }
            if (hours <= 48) {
                return ticks(from.truncatedTo(ChronoUnit.HOURS), step(hours), ChronoUnit.HOURS);
            }
            if (hours <= 24 * 70) {
                return ticks(from.truncatedTo(ChronoUnit.DAYS), step(hours / 24), ChronoUnit.DAYS);
            }
            LocalDate month = YearMonth.from(from).atDay(1);
            if (hours <= 24 * 366 * 3) {
                return ticks(month.atStartOfDay(), step(hours / 24 / 30), ChronoUnit.MONTHS);
            }
            return ticks(month.withDayOfYear(1).atStartOfDay(), step(hours / 24 / 365), ChronoUnit.YEARS);
        }

        private static long step(long units) {
            return Math.max(1, (units + MOST_TICKS - 1) / MOST_TICKS);
        }

        private List<Tick> ticks(LocalDateTime start, long step, ChronoUnit unit) {
            List<Tick> ticks = new ArrayList<>();
            for (LocalDateTime at = start; !at.isAfter(to); at = at.plus(step, unit)) {
                if (!at.isBefore(from)) {
                    ticks.add(new Tick(percent(at(at)), words(at, unit)));
                }
            }
            return List.copyOf(ticks);
        }

        private static String words(LocalDateTime at, ChronoUnit unit) {
            String day = at.toLocalDate().toString();
            return switch (unit) {
                case MINUTES, HOURS -> at.toLocalTime().toString();
                case DAYS -> Period.of(day).map(Period::wordsWithoutYear).orElse(day);
                case MONTHS -> Period.of(day.substring(0, 7)).map(Period::words).orElse(day);
                default -> day.substring(0, 4);
            };
        }
    }
}
