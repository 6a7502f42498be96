package quoth.intake.imprint;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.document.PublicationTime;

/**
 * The ways in which a time of publication is written: ISO 8601 and its relaxed forms, the dates of mail and feeds (RFC 1123),
 * and the dates that people print in English ({@code 18 May 2031}, {@code May 18, 2031 2:20 pm}).
 *
 * <p>A time keeps the precision and the offset with which it is written. A zone abbreviation counts when it stands for one
 * offset ({@code GMT}, those of RFC 822, {@code CET}); after any other the time of day is kept without an offset. What can be
 * read in two ways ({@code 04/05/2031}) or does not exist ({@code 30 February 2031}) is unknown.
 */
public final class PublicationSpelling {

    private static final int LONGEST = 120;
    private static final String MONTH_NAMES =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String LEAD =
            "(?:(?:first )?(?:published|posted|issued|released)(?: on| at)?:?\\s+|on\\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";

    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?((?!\\d).*)");
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(.*))?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            LEAD + "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?" + MONTH_NAMES + ",?[\\s-]+(\\d{4})\\b(.*)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(LEAD + MONTH_NAMES + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b(.*)");
    private static final Pattern MONTH_ONLY = Pattern.compile(LEAD + MONTH_NAMES + ",?\\s+(\\d{4})");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})\\b(.*)");
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2})(?:[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,9}))?)?)?" + "\\s*(?:([ap])\\.?m\\b\\.?)?\\s*(.*)");
    private static final Pattern OFFSET =
            Pattern.compile("(?:gmt|utc)?\\s*([+-])(\\d{2}):?(\\d{2})?(?:\\s*(?:\\[.*]|\\(.*\\)))?");

    private static final Map<String, String> ZONES = Map.ofEntries(
            entry("z", "Z"),
            entry("gmt", "Z"),
            entry("utc", "Z"),
            entry("ut", "Z"),
            entry("est", "-05:00"),
            entry("edt", "-04:00"),
            entry("cst", "-06:00"),
            entry("cdt", "-05:00"),
            entry("mst", "-07:00"),
            entry("mdt", "-06:00"),
            entry("pst", "-08:00"),
            entry("pdt", "-07:00"),
            entry("cet", "+01:00"),
            entry("cest", "+02:00"),
            entry("eet", "+02:00"),
            entry("eest", "+03:00"));

    private PublicationSpelling() {}

    /** The time that {@code written} tells, or empty when it tells none, two, or one that does not exist. */
    public static Optional<PublicationTime> read(String written) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<PublicationTime> strict = PublicationTime.parse(text);
        return strict.isPresent() ? strict : relaxed(text);
    }

    private static Optional<PublicationTime> relaxed(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return iso.group(4) == null
                    ? Optional.of(iso.group(5))
                            .filter(String::isEmpty)
                            .flatMap(end -> month(iso.group(1), number(iso, 3)))
                    : day(iso.group(1), number(iso, 3), number(iso, 4), iso.group(5));
        }
        Matcher basic = BASIC.matcher(written);
        if (basic.matches()) {
            return basic(basic);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), monthNamed(dayFirst.group(2)), number(dayFirst, 1), dayFirst.group(4));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return day(
                    monthFirst.group(3), monthNamed(monthFirst.group(1)), number(monthFirst, 2), monthFirst.group(4));
        }
        Matcher monthOnly = MONTH_ONLY.matcher(text);
        if (monthOnly.matches()) {
            return month(monthOnly.group(2), monthNamed(monthOnly.group(1)));
        }
        Matcher numeric = NUMERIC.matcher(text);
        return numeric.matches() ? numeric(numeric) : Optional.empty();
    }

    private static Optional<PublicationTime> basic(Matcher basic) {
        String date = basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
        if (basic.group(4) == null) {
            return PublicationTime.parse(date);
        }
        String seconds = basic.group(6) == null ? "" : ":" + basic.group(6);
        return PublicationTime.parse(date + "T" + basic.group(4) + ":" + basic.group(5) + seconds
                + offset(basic.group(7).toLowerCase(Locale.ROOT)));
    }

    private static Optional<PublicationTime> numeric(Matcher numeric) {
        int first = number(numeric, 1);
        int second = number(numeric, 3);
        if (first > 12 || first == second) {
            return day(numeric.group(4), second, first, numeric.group(5));
        }
        return second > 12 ? day(numeric.group(4), first, second, numeric.group(5)) : Optional.empty();
    }

    private static Optional<PublicationTime> month(String year, int month) {
        return PublicationTime.parse(String.format(Locale.ROOT, "%s-%02d", year, month));
    }

    private static Optional<PublicationTime> day(String year, int month, int day, String rest) {
        String date = String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
        String after = rest.replaceFirst("^(?:[\\s,|·•–—-]+|t(?=\\d))(?:at\\s+)?", "");
        if (after.isEmpty()) {
            return PublicationTime.parse(date);
        }
        Matcher clock = CLOCK.matcher(after);
        return clock.matches() ? PublicationTime.parse(date + clock(clock)) : PublicationTime.parse(date);
    }

    /** The time of day with its {@code T}, or nothing where the figures after the date are no time of day. */
    private static String clock(Matcher clock) {
        String half = clock.group(5);
        if (clock.group(2) == null && half == null) {
            return "";
        }
        int hour = number(clock, 1);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return "";
            }
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        String minute = clock.group(2) == null ? "00" : clock.group(2);
        String seconds = clock.group(3) == null ? "" : ":" + clock.group(3);
        String fraction = clock.group(4) == null ? "" : "." + clock.group(4);
        return String.format(Locale.ROOT, "T%02d:%s%s%s%s", hour, minute, seconds, fraction, offset(clock.group(6)));
    }

    private static String offset(String zone) {
        Matcher numeric = OFFSET.matcher(zone.strip());
        if (numeric.matches()) {
            return numeric.group(1) + numeric.group(2) + ":" + (numeric.group(3) == null ? "00" : numeric.group(3));
        }
        return ZONES.getOrDefault(zone.strip().replaceAll("[^a-z]", ""), "");
    }

    private static int monthNamed(String name) {
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.substring(0, 3)) / 3 + 1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
