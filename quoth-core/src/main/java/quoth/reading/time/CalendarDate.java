package quoth.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;

/**
 * A stretch of the calendar: a day, a week, a month, a quarter, a year, a decade or a century.
 *
 * @param unit how long it is
 * @param day a day in it; for a year, decade or century only the year counts
 */
record CalendarDate(CalendarUnit unit, LocalDate day) {

    static CalendarDate day(LocalDate day) {
        return new CalendarDate(CalendarUnit.DAY, day);
    }

    /** The day of these numbers, or empty when there is no such day. */
    static Optional<CalendarDate> day(int year, int month, int day) {
        try {
            return Optional.of(day(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static CalendarDate month(int year, int month) {
        return new CalendarDate(CalendarUnit.MONTH, LocalDate.of(year, month, 1));
    }

    static CalendarDate quarter(int year, int quarter) {
        return new CalendarDate(CalendarUnit.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
    }

    static CalendarDate year(int year) {
        return new CalendarDate(CalendarUnit.YEAR, LocalDate.of(year, 1, 1));
    }

    /** The same day seen as part of a longer or shorter stretch. */
    CalendarDate as(CalendarUnit other) {
        return new CalendarDate(other, day);
    }

    /** This stretch moved by {@code count} of its own unit. */
    CalendarDate moved(long count) {
        return new CalendarDate(unit, unit.after(day, count));
    }

    int year() {
        return day.getYear();
    }

    int quarter() {
        return day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** Whether it is a single day. */
    boolean isDay() {
        return unit == CalendarUnit.DAY;
    }

    /** The TIMEX3 value. */
    String value() {
        String year = "%04d".formatted(year());
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> year + "-%02d".formatted(day.getMonthValue());
            case QUARTER -> year + "-Q" + quarter();
            case SEASON -> year + "-" + Season.of(day).code();
            case YEAR -> year;
            case DECADE -> year.substring(0, 3);
            case CENTURY -> year.substring(0, 2);
        };
    }

    private String week() {
        WeekFields iso = WeekFields.ISO;
        return "%04d-W%02d".formatted(day.get(iso.weekBasedYear()), day.get(iso.weekOfWeekBasedYear()));
    }
}
