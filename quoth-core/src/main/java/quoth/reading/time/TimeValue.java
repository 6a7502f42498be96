package quoth.reading.time;

import java.time.LocalTime;
import java.util.Optional;
import quoth.reading.TimeExpression;

/**
 * What a rule makes of the words it found.
 *
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value; of a time of day whose day is not told, only what begins with {@code T}
 * @param date the stretch of the calendar it names, for what is told relative to it later
 * @param clock the time of day it names, likewise
 */
record TimeValue(TimeExpression.Type type, String value, Optional<CalendarDate> date, Optional<LocalTime> clock) {

    /** What names a time that does not exist, like 31 February: found, and worth nothing. */
    static final TimeValue IMPOSSIBLE = new TimeValue(TimeExpression.Type.DATE, "", Optional.empty(), Optional.empty());

    static TimeValue of(TimeExpression.Type type, String value) {
        return new TimeValue(type, value, Optional.empty(), Optional.empty());
    }

    static TimeValue date(String value) {
        return of(TimeExpression.Type.DATE, value);
    }

    static TimeValue date(CalendarDate date) {
        return new TimeValue(TimeExpression.Type.DATE, date.value(), Optional.of(date), Optional.empty());
    }

    static TimeValue duration(String value) {
        return of(TimeExpression.Type.DURATION, value);
    }

    static TimeValue set(String value) {
        return of(TimeExpression.Type.SET, value);
    }

    /** A time of day such as {@code T02:10}, {@code T00:10Z} or {@code TEV}, on a day still to be told. */
    static TimeValue clock(String value, Optional<LocalTime> clock) {
        return new TimeValue(TimeExpression.Type.TIME, value, Optional.empty(), clock);
    }

    /** Whether this is a time of day that still lacks its day. */
    boolean lacksDay() {
        return type == TimeExpression.Type.TIME && value.startsWith("T");
    }

    /** Whether this is the date of a single day. */
    boolean isDay() {
        return type == TimeExpression.Type.DATE
                && date.isPresent()
                && date.get().isDay();
    }

    /** This time of day on {@code day}. */
    TimeValue on(CalendarDate day) {
        return new TimeValue(type, day.value() + value, Optional.of(day), clock);
    }
}
