package quoth.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time of publication in ISO 8601, exactly as precise as it is known: a year, a month, a day, or a day and a time with or
 * without its offset from UTC ({@code 2031}, {@code 2031-05}, {@code 2031-05-18}, {@code 2031-05-18T14:20},
 * {@code 2031-05-18T14:20:00+02:00}).
 *
 * @param iso the time as written in ISO 8601
 */
public record PublicationTime(String iso) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ZONED = Pattern.compile(".*T.*(Z|[+-]\\d{2}:\\d{2})");

    /** Fails when {@code iso} is not such a time or names a day or an hour that does not exist. */
    public PublicationTime {
        try {
            if (YEAR.matcher(iso).matches()) {
                LocalDate.of(Integer.parseInt(iso), 1, 1);
            } else if (MONTH.matcher(iso).matches()) {
                YearMonth.parse(iso);
            } else if (DAY.matcher(iso).matches()) {
                LocalDate.parse(iso);
            } else if (ZONED.matcher(iso).matches()) {
                OffsetDateTime.parse(iso);
            } else {
                LocalDateTime.parse(iso);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "publication time must be an ISO 8601 year, month, day or time, but was \"" + iso + "\"", e);
        }
    }

    /** The time that {@code iso} writes, or empty when it is not an ISO 8601 time of this form. */
    public static Optional<PublicationTime> parse(String iso) {
        try {
            return Optional.of(new PublicationTime(iso));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The day of publication at the place of publication, or empty when only the month or the year is known. */
    public Optional<LocalDate> day() {
        return iso.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(iso.substring(0, 10)));
    }

    /** The day and the hour and minute, without any offset, or empty when no time of day is known. */
    public Optional<LocalDateTime> localTime() {
        if (iso.length() < 16) {
            return Optional.empty();
        }
        return Optional.of(
                ZONED.matcher(iso).matches() ? OffsetDateTime.parse(iso).toLocalDateTime() : LocalDateTime.parse(iso));
    }
}
