package quoth.views;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sets the answer to a question of number for reading: digits in groups of three, and the unit in the plural and, where the
 * claims spell it out, as they spell it. {@code about 1400 cubic m} becomes "about 1,400 cubic metres" when a claim says so.
 * Anything that is not a number with a unit stays as it is.
 */
public final class NumberWords {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,])\\d{4,}(?![\\p{L}\\d])");
    private static final Pattern WITH_UNIT =
            Pattern.compile("(?<bounds>(?:.*\\s)?(?<last>[\\d.]+)) (?<unit>\\p{L}[\\p{L} ]*)");

    /** What follows a unit when it is counted in something else: "a second", "per head". */
    private static final String RATE = "(?: (?:an?|per|each|every) \\p{L}+)?";

    private static final Map<String, String> SPELLED = Map.ofEntries(
            Map.entry("m", "met(?:re|er)"),
            Map.entry("km", "kilomet(?:re|er)"),
            Map.entry("cm", "centimet(?:re|er)"),
            Map.entry("mm", "millimet(?:re|er)"),
            Map.entry("kg", "kilogram(?:me)?"),
            Map.entry("g", "gram(?:me)?"),
            Map.entry("t", "tonne"),
            Map.entry("l", "lit(?:re|er)"),
            Map.entry("ha", "hectare"),
            Map.entry("km/h", "kilomet(?:re|er)s an hour"));

    private static final Map<String, String> IRREGULAR = Map.of(
            "foot", "feet", "inch", "inches", "euro", "euros", "yuan", "yuan", "yen", "yen", "hertz", "hertz", "rand",
            "rand", "baht", "baht");

    private NumberWords() {}

    /** The answer {@code value}, given in {@code claims}, as a person would write it. */
    static String of(String value, List<String> claims) {
        Matcher parts = WITH_UNIT.matcher(value);
        if (!parts.matches()) {
            return grouped(value);
        }
        boolean one = parts.group("bounds").equals("1");
        return grouped(parts.group("bounds")) + " " + unit(parts.group("unit"), one, claims);
    }

    /** A count in groups of three. */
    public static String of(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Every number of four digits or more in groups of three. */
    private static String grouped(String words) {
        return NUMBER.matcher(words).replaceAll(NumberWords::grouped);
    }

    private static String grouped(MatchResult number) {
        return String.format(Locale.ROOT, "%,d", new BigDecimal(number.group()).toBigIntegerExact());
    }

    private static String unit(String unit, boolean one, List<String> claims) {
        String last = unit.substring(unit.lastIndexOf(' ') + 1);
        boolean shortened = SPELLED.containsKey(last);
        Pattern asSpelled = Pattern.compile(
                Stream.of(unit.split(" "))
                                .map(word -> SPELLED.getOrDefault(word, Pattern.quote(word)))
                                .collect(Collectors.joining("[ -]"))
                        + "s" + RATE + "\\b",
                Pattern.CASE_INSENSITIVE);
        return claims.stream()
                .map(asSpelled::matcher)
                .filter(Matcher::find)
                .map(found -> found.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .findFirst()
                .orElse(shortened || one ? unit : plural(unit));
    }

    private static String plural(String unit) {
        String last = unit.substring(unit.lastIndexOf(' ') + 1);
        String before = unit.substring(0, unit.length() - last.length());
        return before + IRREGULAR.getOrDefault(last, last.length() < 3 || last.endsWith("s") ? last : last + "s");
    }
}
