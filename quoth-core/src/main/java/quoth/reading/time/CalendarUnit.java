package quoth.reading.time;

import java.time.LocalDate;
import java.util.Locale;

/** A unit of the calendar or the clock, in which dates are told and durations are counted. */
enum CalendarUnit {
    SECOND("PT%sS"),
    MINUTE("PT%sM"),
    HOUR("PT%sH"),
    DAY("P%sD"),
    WEEKEND("P%sWE"),
    WEEK("P%sW"),
    MONTH("P%sM"),
    QUARTER("P%sQ"),
    SEASON("P%sSE"),
    YEAR("P%sY"),
    DECADE("P%sDE"),
    CENTURY("P%sCE");

    private final String duration;

    CalendarUnit(String duration) {
        this.duration = duration;
    }

    /** The unit that an English word names, singular or plural. */
    static CalendarUnit named(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "century", "centuries" -> CENTURY;
            case "night", "nights", "morning", "mornings", "evening", "evenings", "afternoon", "afternoons" -> DAY;
            case "fortnight", "fortnights" -> WEEK;
            case "min", "mins" -> MINUTE;
            case "hr", "hrs" -> HOUR;
            case "sec", "secs" -> SECOND;
            case "spring", "summer", "autumn", "fall", "winter" -> SEASON;
            default ->
                valueOf((name.endsWith("s") ? name.substring(0, name.length() - 1) : name).toUpperCase(Locale.ROOT));
        };
    }

    /** The TIMEX3 value of a length of {@code count} of these, where {@code count} may be "X". */
    String duration(String count) {
        return duration.formatted(count);
    }

    /** Whether it is shorter than a day. */
    boolean isOfTheClock() {
        return compareTo(DAY) < 0;
    }

    /** The day that lies {@code count} of these after {@code day}; units of the clock do not move it. */
    LocalDate after(LocalDate day, long count) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(count);
            case WEEKEND, WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3 * count);
            case SEASON, YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
        };
    }
}
