package quoth.reading.time;

import java.time.LocalDate;
import java.util.Locale;

/** A season as newspapers of the northern half of the world name them. */
enum Season {
    SPRING("SP", 4),
    SUMMER("SU", 7),
    AUTUMN("FA", 10),
    WINTER("WI", 1);

    private final String code;
    private final int month;

    Season(String code, int month) {
        this.code = code;
        this.month = month;
    }

    static Season named(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        return name.equals("FALL") ? AUTUMN : valueOf(name);
    }

    static Season of(LocalDate day) {
        int month = day.getMonthValue();
        return month <= 2 || month == 12 ? WINTER : month <= 5 ? SPRING : month <= 8 ? SUMMER : AUTUMN;
    }

    /** The TIMEX3 code: {@code SP}, {@code SU}, {@code FA}, {@code WI}. */
    String code() {
        return code;
    }

    /** This season of {@code year}. */
    CalendarDate in(int year) {
        return new CalendarDate(CalendarUnit.SEASON, LocalDate.of(year, month, 1));
    }
}
