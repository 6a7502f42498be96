package quoth.collation.point;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar time as precise as it is known: a year, a month, a day or a minute. Written as TIMEX3 values are.
 *
 * @param day the year, month or day; empty when only the hour is told
 * @param clock hour and minute, {@code 02:10}; empty when not told
 * @param zoned whether the clock time is told for another zone than the local one
 */
record Moment(String day, String clock, boolean zoned) {

    private static final Pattern VALUE = Pattern.compile(
            "(XXXX-XX-XX(?=T)|\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T(?:MO|MI|AF|EV)|T(\\d{2}:\\d{2})(?::\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?");

    /**
     * The moment of a TIMEX3 value, or empty for weeks, seasons, nights and what is not fully told; other parts of a day
     * are told as the day.
     */
    static Optional<Moment> of(String value) {
        Matcher matcher = VALUE.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String clock = Optional.ofNullable(matcher.group(2)).orElse("");
        String day = matcher.group(1).startsWith("X") ? "" : matcher.group(1);
        boolean told = !day.isEmpty() || !clock.isEmpty();
        return told ? Optional.of(new Moment(day, clock, matcher.group(3) != null)) : Optional.empty();
    }

    /** Whether both can be one time: the coarser contains the finer. A time of another zone is not set beside a local one. */
    boolean isCompatible(Moment other) {
        if (!day.startsWith(other.day) && !other.day.startsWith(day)) {
            return false;
        }
        return clock.isEmpty() || other.clock.isEmpty() || zoned != other.zoned || clock.equals(other.clock);
    }

    /** Whether they tell anything of one kind: an hour of an unknown day and a day without an hour do not. */
    boolean isComparable(Moment other) {
        boolean days = !day.isEmpty() && !other.day.isEmpty();
        boolean clocks = !clock.isEmpty() && !other.clock.isEmpty();
        return days || clocks;
    }

    /** This moment without its day, for an hour whose day is not told beside it. */
    Moment ofUnknownDay() {
        return clock.isEmpty() ? this : new Moment("", clock, zoned);
    }

    /** Whether one is told so much more coarsely, in another year, that they can hardly be of one happening. */
    boolean isOfAnotherYear(Moment other) {
        boolean bareYear = day.length() == 4 || other.day.length() == 4;
        boolean differ =
                !day.isEmpty() && !other.day.isEmpty() && !day.substring(0, 4).equals(other.day.substring(0, 4));
        return differ && bareYear && day.length() != other.day.length();
    }

    /** Whether both are told with the same precision. */
    boolean isAsPreciseAs(Moment other) {
        return day.length() == other.day.length() && clock.isEmpty() == other.clock.isEmpty();
    }

    /** The first day it can be, or empty when there is no such day. */
    Optional<LocalDate> firstDay() {
        if (day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(
                    day + "-01-01".substring(day.length() == 4 ? 0 : day.length() == 7 ? 3 : 6)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        if (day.isEmpty()) {
            return clock;
        }
        return clock.isEmpty() ? day : day + "T" + clock;
    }
}
