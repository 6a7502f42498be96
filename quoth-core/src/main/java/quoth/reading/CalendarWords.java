package quoth.reading;

import java.util.Set;

/** The names of the calendar in English, in lower case. */
public final class CalendarWords {

    /** The full names of the months and of the days of the week. */
    public static final Set<String> NAMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private CalendarWords() {}
}
