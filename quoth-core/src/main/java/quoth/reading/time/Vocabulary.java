package quoth.reading.time;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.reading.quantity.Numerals;

/**
 * The words that tell times, and the templates that rules are written in: {@code "{month} {day}(,? {year})?"} is a regular
 * expression in which a blank is any white space and {@code {month}} any name of a month, kept under that name;
 * {@code {month:from}} keeps it under the name "from".
 */
final class Vocabulary {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final String SMALL_NUMBER =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
                    + "fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
                    + "hundred|thousand|million|billion|dozen)";
    private static final String ORDINAL_WORD =
            "(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|"
                    + "eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|"
                    + "nineteenth|twentieth|thirtieth)";

    private static final String ZONE =
            "(?:GMT|UTC|Coordinated Universal Time|Greenwich Mean Time|E[SD]T|C[SD]T|M[SD]T|P[SD]T|"
                    + "CEST|CET|EEST|EET|MSK|JST|Z|local time|[A-Z]\\p{L}+ time)";

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry(
                    "month",
                    "(?:january|february|march|april|may|june|july|august|september|october|november|december|"
                            + "(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)"),
            entry(
                    "weekday",
                    "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|tues|wed|thu|thurs|thur|fri|sat|sun)\\.)"),
            entry("day", "(?:[0-3]?\\d(?:st|nd|rd|th)?|" + ORDINAL_WORD + ")(?![\\w:]|[.,]\\d)"),
            entry("numericday", "[0-3]?\\d(?:st|nd|rd|th)?(?![\\w:]|[.,]\\d)"),
            entry("ordinal", "(?:\\d{1,2}(?:st|nd|rd|th)|" + ORDINAL_WORD + ")"),
            entry("year", "(?:[12]\\d{3})(?![\\w:]|[.,]\\d)"),
            entry(
                    "spokenyear",
                    "(?:(?:nineteen|eighteen|seventeen) (?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                            + "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|hundred|ten|eleven|twelve)|two thousand"
                            + "(?: (?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten))?)"),
            entry("season", "(?:spring|summer|autumn|fall|winter)"),
            entry("part", "(?:morning|afternoon|evening|night|nighttime|lunchtime|midday|dawn|dusk)"),
            entry(
                    "unit",
                    "(?:second|minute|min|hour|hr|day|night|weekend|week|fortnight|month|quarter|year|decade)s?"
                            + "|century|centuries"),
            entry("longunit", "(?:day|weekend|week|month|quarter|year|decade)s?|century|centuries"),
            entry(
                    "number",
                    "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d{1,3})?(?: (?:million|thousand|hundred))?|(?:an? )?"
                            + SMALL_NUMBER + "(?:(?:[- ]| and )" + SMALL_NUMBER
                            + ")*)(?: and a half| 1/2| and a quarter)?"),
            entry("vaguenumber", "(?:several|(?:a |the )?(?:(?:good|great) )?few|many|some|a number of|countless)"),
            entry(
                    "about",
                    "(?:(?:about|around|some|nearly|almost|roughly|approximately|(?:well |just |slightly |a little |a bit )?"
                            + "(?:over|under)|(?:no |little |slightly )?(?:more|less|fewer) than|at (?:least|most)|up to|"
                            + "an? (?:estimated|additional|full|whole)|only|barely|within|as (?:many|much|long) as) )"),
            entry(
                    "early",
                    "(?:(?:very )?(?:early|late|mid)(?:[- ](?:in |on )?)|(?:earlier|later) (?:in |on )?|"
                            + "(?:the )?(?:very )?(?:end|beginning|start|middle|close|first half|second half|latter half) of )"),
            entry("hour", "(?:[01]?\\d|2[0-4])"),
            entry("hourword", "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"),
            entry("minutes", "(?:[0-5]\\d)"),
            entry("half", "(?:[ap]\\.? ?m\\b\\.?)"),
            entry("zone", "(?: ?(?:" + ZONE + "\\b|\\(" + ZONE + "\\)))"),
            entry(
                    "nearly",
                    "(?:(?:shortly|just|soon|right|immediately) (?:after|before)|about|around|approximately|nearly|almost|"
                            + "exactly|at about|at around|some time (?:after|before)|precisely)"));

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)(?::(\\w+))?}");

    private Vocabulary() {}

    /** The regular expression of a template. Every word it begins and ends with is whole. */
    static Pattern pattern(String template) {
        Matcher names = NAME.matcher(blanks(template));
        StringBuilder regex = new StringBuilder("(?:");
        while (names.find()) {
            String words = Optional.ofNullable(WORDS.get(names.group(1)))
                    .map(Vocabulary::blanks)
                    .orElseThrow(() -> new IllegalArgumentException("no such words: {" + names.group(1) + "}"));
            String name = Optional.ofNullable(names.group(2)).orElse(names.group(1));
            names.appendReplacement(regex, Matcher.quoteReplacement("(?<" + name + ">" + words + ")"));
        }
        names.appendTail(regex).append(")(?![\\p{L}\\d])");
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String blanks(String template) {
        return template.replace(" ?", "\\s*").replace(" ", "\\s+");
    }

    /** The number of a month's name, from 1. */
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    /** The ISO number of a weekday's name, from 1 for Monday. */
    static int weekday(String name) {
        return WEEKDAYS.indexOf(name.substring(0, 3)) + 1;
    }

    /** The value of an ordinal in digits or words, up to the thirty-ninth; of a bare number, the number. */
    static int ordinal(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower.replaceAll("\\D", ""));
        }
        int tens = lower.startsWith("twenty") ? 20 : lower.startsWith("thirty") ? 30 : 0;
        String last = lower.substring(Math.max(lower.lastIndexOf('-'), lower.lastIndexOf(' ')) + 1);
        if (last.equals("thirtieth")) {
            return 30;
        }
        return tens + ORDINALS.indexOf(last);
    }

    /** The year of "1998", "nineteen ninety-six" or "two thousand one". */
    static Optional<Integer> year(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Optional.of(Integer.parseInt(words));
        }
        String[] parts = words.split("[\\s-]+", 2);
        int century = parts[0].equals("two")
                ? 0
                : Numerals.parse(parts[0]).orElseThrow().intValue();
        if (century == 0) {
            return Numerals.parse(words).map(Number::intValue);
        }
        return parts[1].equals("hundred")
                ? Optional.of(century * 100)
                : Numerals.parse(parts[1]).map(rest -> century * 100 + rest.intValue());
    }

    /** The TIMEX3 code of a part of the day. */
    static String partOfDay(String name) {
        return switch (name) {
            case "morning", "dawn" -> "TMO";
            case "lunchtime", "midday" -> "TMI";
            case "afternoon" -> "TAF";
            case "evening", "dusk" -> "TEV";
            default -> "TNI";
        };
    }
}
