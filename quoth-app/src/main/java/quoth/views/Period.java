package quoth.views;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as wide as it is known: a minute, a day, a week, a month, a season, a year.
 *
 * @param first the first day it covers
 * @param last the last day it covers
 * @param width how it was given
 * @param time the time of day; empty unless the width is {@link Width#TIME}
 */
public record Period(LocalDate first, LocalDate last, Width width, Optional<LocalTime> time)
        implements Comparable<Period> {

    /** How precisely a date is given, the narrowest first. */
    public enum Width {
        TIME,
        DAY,
        WEEK,
        MONTH,
        SEASON,
        YEAR,
        DECADE
    }

    private static final Comparator<Period> ORDER = Comparator.comparing(Period::first)
            .thenComparing(period -> period.time().orElse(LocalTime.MIN))
            .thenComparing(Period::width)
            .thenComparing(Period::last);

    private static final Pattern VALUE = Pattern.compile(
            "(?<year>\\d{4})(?:-(?:(?<month>\\d{2})(?:-(?<day>\\d{2})(?:T(?<time>\\d{2}:\\d{2})?.*)?)?|W(?<week>\\d{2})(?:-.*)?"
                    + "|(?<season>SP|SU|FA|AU|WI)|Q(?<quarter>[1-4])|H(?<half>[12])))?");
    private static final Pattern DECADE_VALUE = Pattern.compile("\\d{3}");

    /** The period that a TIMEX3 value or an ISO 8601 time names, or empty when it names none on the calendar. */
    public static Optional<Period> of(String value) {
        try {
            if (DECADE_VALUE.matcher(value).matches()) {
                int year = Integer.parseInt(value) * 10;
                return Optional.of(spanning(YearMonth.of(year, 1), YearMonth.of(year + 9, 12), Width.DECADE));
            }
            Matcher parts = VALUE.matcher(value);
            return parts.matches() ? Optional.of(of(parts)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Period of(Matcher parts) {
        int year = Integer.parseInt(parts.group("year"));
        if (parts.group("day") != null) {
            LocalDate day =
                    LocalDate.of(year, Integer.parseInt(parts.group("month")), Integer.parseInt(parts.group("day")));
            Optional<LocalTime> time = Optional.ofNullable(parts.group("time")).map(LocalTime::parse);
            return new Period(day, day, time.isPresent() ? Width.TIME : Width.DAY, time);
        }
        if (parts.group("month") != null) {
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group("month")));
            return spanning(month, month, Width.MONTH);
        }
        if (parts.group("week") != null) {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(parts.group("week")))
                    .with(DayOfWeek.MONDAY);
            return new Period(monday, monday.plusDays(6), Width.WEEK, Optional.empty());
        }
        if (parts.group("season") != null) {
            int start = switch (parts.group("season")) {
                case "SP" -> 3;
                case "SU" -> 6;
                case "WI" -> 12;
                default -> 9;
            };
            return spanning(YearMonth.of(year, start), YearMonth.of(year, start).plusMonths(2), Width.SEASON);
        }
        if (parts.group("quarter") != null) {
            YearMonth start = YearMonth.of(year, Integer.parseInt(parts.group("quarter")) * 3 - 2);
            return spanning(start, start.plusMonths(2), Width.SEASON);
        }
        if (parts.group("half") != null) {
            YearMonth start = YearMonth.of(year, Integer.parseInt(parts.group("half")) * 6 - 5);
            return spanning(start, start.plusMonths(5), Width.SEASON);
        }
        return spanning(YearMonth.of(year, 1), YearMonth.of(year, 12), Width.YEAR);
    }

    private static Period spanning(YearMonth first, YearMonth last, Width width) {
        return new Period(first.atDay(1), last.atEndOfMonth(), width, Optional.empty());
    }

    /** The period in words, with its year: "18 May 2031, 14:20", "May 2031", "spring 2031". */
    public String words() {
        return switch (width) {
            case TIME ->
                day(first) + " " + first.getYear() + time.map(at -> ", " + at).orElse("");
            case DAY -> day(first) + " " + first.getYear();
            case WEEK -> "the week of " + day(first) + " " + first.getYear();
            case MONTH -> month(first) + " " + first.getYear();
            case SEASON -> seasonWords();
            case YEAR -> String.valueOf(first.getYear());
            case DECADE -> "the " + first.getYear() + "s";
        };
    }

    /** The period in words without the time of day: "18 May 2031". */
    public String dayWords() {
        return width == Width.TIME ? day(first) + " " + first.getYear() : words();
    }

    /** The time of day alone, {@code 02:10}; the period in words where it has none. */
    public String timeWords() {
        return time.map(LocalTime::toString).orElseGet(this::words);
    }

    /** The period in words without its year where it is narrower than a year: "18 May". */
    public String wordsWithoutYear() {
        return switch (width) {
            case TIME, DAY -> day(first);
            case WEEK -> "the week of " + day(first);
            case MONTH -> month(first);
            case SEASON, YEAR, DECADE -> words();
        };
    }

    private String seasonWords() {
        if (YearMonth.from(first).plusMonths(5).equals(YearMonth.from(last))) {
            return (first.getMonthValue() == 1 ? "the first half of " : "the second half of ") + first.getYear();
        }
        return switch (first.getMonth()) {
            case MARCH -> "spring " + first.getYear();
            case JUNE -> "summer " + first.getYear();
            case SEPTEMBER -> "autumn " + first.getYear();
            case DECEMBER -> "winter " + first.getYear() + "–" + (first.getYear() + 1);
            case JANUARY, FEBRUARY, APRIL, MAY, JULY, AUGUST, OCTOBER, NOVEMBER ->
                month(first) + " to " + month(last) + " " + last.getYear();
        };
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
