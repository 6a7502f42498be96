package quoth.views.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import quoth.views.Period;

/**
 * Dates on a line, each as wide as it is known; positions are percentages of the line.
 *
 * @param marks the dates
 * @param ticks the calendar beneath them
 * @param bracket from the first to the last mark, when the dates dispute one another
 */
public record Scale(List<Placed> marks, List<Tick> ticks, Optional<Extent> bracket) {

    private static final int MOST_TICKS = 6;
    private static final int LEVELS = 9;

    /** Levels where there are no words. */
    private static final int LEVELS_OF_DOTS = 6;

    /** How much of the line a character of a label takes, in percent, on a narrow screen. */
    private static final double CHARACTER_WIDTH = 2.4;

    /** How much of it a dot takes on a narrow screen. */
    private static final double DOT_WIDTH = 3;

    /**
     * A date to be set on the line.
     *
     * @param period the date
     * @param words its label
     * @param dots who stands behind it
     */
    public record Label(Period period, String words, String dots) {}

    /**
     * A date set on the line.
     *
     * @param label the date
     * @param extent where
     * @param shape {@code tick}, {@code bar} or {@code wash}
     * @param level how many labels lower down it has to stay clear of
     * @param edge the edge of the line near which the label stands and turns inward: {@code first}, {@code last} or, at neither,
     *     {@code middle}
     */
    public record Placed(Label label, Extent extent, String shape, int level, String edge) {}

    /**
     * A mark of the calendar.
     *
     * @param left where
     * @param words its name
     * @param bare the classes of the widths of the line for which the name is left out
     */
    public record Tick(String left, String words, String bare) {

        /** The same with its name left out for some widths. */
        Tick without(String widths) {
            return new Tick(left, words, widths);
        }

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
    public record Extent(String left, String width) {

        /** Whether it covers so much of the line that a label in its middle would tell little. */
        boolean isWide() {
            return Double.parseDouble(width) > 40;
        }

        /** A place within it, from 0 at its beginning to 1 at its end. */
        double at(double share) {
            return Double.parseDouble(left) + share * Double.parseDouble(width);
        }
    }

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
        Line line = new Line(first.minusMinutes(air), last.plusMinutes(air));
        return new Scale(
                placed(
                        labels,
                        line,
                        label -> Math.max(label.words().length(), label.dots().length()) * CHARACTER_WIDTH,
                        false),
                line.ticks(),
                disputed ? bracket(labels, line) : Optional.empty());
    }

    /** The dates on a line from one moment to another, with their dots alone; what lies outside is set at its edge. */
    static Scale of(List<Label> labels, LocalDateTime from, LocalDateTime to) {
        Line line = new Line(from, to);
        return new Scale(
                placed(labels, line, label -> label.dots().length() * DOT_WIDTH, true), line.ticks(), Optional.empty());
    }

    private static Optional<Extent> bracket(List<Label> labels, Line line) {
        return labels.stream()
                .map(label -> line.extent(middle(label.period()), middle(label.period())))
                .reduce((one, other) -> joined(one, other));
    }

    /**
     * The dates from left to right, each label on the lowest level where it stays clear of those before it. Where none is free a
     * label goes on the highest, or, when it may be left out, is left out; so is that of a date as wide as half the line.
     */
    private static List<Placed> placed(
            List<Label> labels, Line line, ToDoubleFunction<Label> widths, boolean mayBeLeftOut) {
        int levels = mayBeLeftOut ? LEVELS_OF_DOTS : LEVELS;
        double[] reached = new double[levels];
        Arrays.fill(reached, Double.NEGATIVE_INFINITY);
        List<Placed> placed = new ArrayList<>();
        for (Label label : labels.stream()
                .sorted(Comparator.comparingDouble(label -> at(label, line)))
                .toList()) {
            Extent extent = extent(label, line);
            double at = at(label, line);
            double width = widths.applyAsDouble(label);
            String edge = at < width / 2 ? "first" : at > 100 - width / 2 ? "last" : "middle";
            double left = edge.equals("first") ? at : edge.equals("last") ? at - width : at - width / 2;
            int level = 0;
            while (level < levels && reached[level] > left) {
                level++;
            }
            boolean leftOut = mayBeLeftOut && (level == levels || extent.isWide());
            level = Math.min(level, levels - 1);
            if (!leftOut && width > 0) {
                reached[level] = left + width;
            }
            Label shown = leftOut ? new Label(label.period(), label.words(), "") : label;
            placed.add(new Placed(shown, extent, shape(label.period()), leftOut ? 0 : level, edge));
        }
        return List.copyOf(placed);
    }

    private static Extent extent(Label label, Line line) {
        return line.extent(start(label.period()), end(label.period()));
    }

    /** Where the label stands: at the beginning of a tick, in the middle of the part on the line of anything wider. */
    private static double at(Label label, Line line) {
        return extent(label, line).at(shape(label.period()).equals("tick") ? 0 : .5);
    }

    /** The most levels that labels are set on. */
    public int levels() {
        return marks.stream().mapToInt(Placed::level).max().orElse(0);
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

        double at(LocalDateTime moment) {
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
                    ticks.add(new Tick(percent(at(at)), words(at, unit), ""));
                }
            }
            return Thinning.thinned(ticks);
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
