package quoth.reading.quantity;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * English cardinal numbers in digits, in words and in both: "1,140", "4.5 million", "twenty-five", "half a million", "two
 * and a half", "a dozen".
 */
public final class Numerals {

    /** Longer numbers in digits are codes, not numbers of anything. */
    static final int MOST_DIGITS = 18;

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            entry("zero", 0),
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12),
            entry("thirteen", 13),
            entry("fourteen", 14),
            entry("fifteen", 15),
            entry("sixteen", 16),
            entry("seventeen", 17),
            entry("eighteen", 18),
            entry("nineteen", 19),
            entry("twenty", 20),
            entry("thirty", 30),
            entry("forty", 40),
            entry("fifty", 50),
            entry("sixty", 60),
            entry("seventy", 70),
            entry("eighty", 80),
            entry("ninety", 90));

    private static final Map<String, Long> SCALES = Map.of(
            "hundred", 100L,
            "thousand", 1_000L,
            "million", 1_000_000L,
            "billion", 1_000_000_000L,
            "trillion", 1_000_000_000_000L,
            "dozen", 12L,
            "score", 20L);

    private static final Set<String> FRACTIONS = Set.of("half", "quarter");
    private static final Set<String> JOINING = Set.of("a", "an", "and", "of");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");

    private Numerals() {}

    /** The value of digits such as "1,140" or "61.3", or empty when they are no number or too long to be one. */
    static Optional<BigDecimal> ofDigits(String digits) {
        boolean number =
                PLAIN.matcher(digits).matches() || GROUPED.matcher(digits).matches();
        return number && digits.length() <= MOST_DIGITS + digits.length() / 4
                ? Optional.of(new BigDecimal(digits.replace(",", "")))
                : Optional.empty();
    }

    /** Whether {@code word}, in lower case, is a number word that can begin or continue a number. */
    static boolean isNumberWord(String word) {
        return SMALL.containsKey(word) || isScale(word);
    }

    /** Whether {@code word} multiplies what stands before it: "hundred", "million", "dozen". */
    static boolean isScale(String word) {
        return SCALES.containsKey(word);
    }

    /**
     * The value of {@code words}, such as "two hundred and five", "4.5 million" or "a dozen"; words are separated by blanks or
     * hyphens. Empty when they are not one number.
     */
    public static Optional<BigDecimal> parse(String words) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = null;
        boolean half = false;
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("[\\s\\u00a0-]+")) {
            Integer small = SMALL.get(word);
            Long scale = SCALES.get(word);
            Optional<BigDecimal> digits = ofDigits(word);
            if (JOINING.contains(word)) {
                continue;
            }
            if (FRACTIONS.contains(word)) {
                BigDecimal part = new BigDecimal(word.equals("half") ? "0.5" : "0.25");
                group = group == null ? part : group.add(part);
                half = true;
            } else if (digits.isPresent() && group == null) {
                group = digits.get();
            } else if (small != null) {
                group = (group == null ? BigDecimal.ZERO : group).add(BigDecimal.valueOf(small));
            } else if (scale != null) {
                BigDecimal scaled = (group == null ? BigDecimal.ONE : group).multiply(BigDecimal.valueOf(scale));
                boolean goesOn = scale == 100 && !half;
                group = goesOn ? scaled : null;
                total = goesOn ? total : total.add(scaled);
            } else {
                return Optional.empty();
            }
        }
        if (group == null && total.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(normal(group == null ? total : total.add(group)));
    }

    private static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
