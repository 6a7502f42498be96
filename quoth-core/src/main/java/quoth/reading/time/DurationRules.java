package quoth.reading.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.reading.quantity.Numerals;

/** Lengths of time and recurring times. */
final class DurationRules {

    private static final String WHICH =
            "(?:(?:(?:for )?(?:each|all) of )?(?:the|these|those) )?(?:(?:past|last|next|first|coming|final|following|latest|"
                    + "previous|preceding|opening|ensuing|early|year-earlier|same) )?";
    private static final String KIND =
            "(?:(?:more|additional|consecutive|successive|straight|full|whole|further|trading|working|business|calendar|"
                    + "entire|long|solid|other) )?";
    private static final Set<String> BEFORE_A_RATE =
            Set.of("times", "once", "twice", "crowns", "dollars", "euros", "pounds");

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "{about}?" + WHICH + "{about:more}?{number} " + KIND
                            + "{unit}(?: or (?:so|more|longer))?(?: old| of age)?",
                    DurationRules::counted),
            Rule.of(
                    "{about}?(?:the |an? )?(?:{number}|several)-{unit}(?:-(?:old|long))?(?: period| term)?",
                    DurationRules::compound),
            Rule.of("{about}?" + WHICH + "{vaguenumber} " + KIND + "{unit}(?: or (?:so|more))?", DurationRules::vague),
            Rule.of(
                    "{about}?" + WHICH + "(?:a )?couple of {unit}",
                    (words, around) -> Optional.of(duration("2", words))),
            Rule.of("(?:the )?(?:recent|coming|past) {unit}", DurationRules::plural),
            Rule.of("the (?:early |first |final )?{unit}(?: (?:ahead|to come))?", DurationRules::plural),
            Rule.of("{unit}(?: (?:ahead|to come|or {unit:second}))?", DurationRules::plural),
            Rule.of(
                    "{about}?(?:an?|one) {unit} and a half",
                    (words, around) ->
                            Optional.of(TimeValue.duration(withHalf(1, CalendarUnit.named(words.text("unit")))))),
            Rule.of("{about}?half an? {unit}|{about:more}?half-an?-{unit:other}", DurationRules::half),
            Rule.of(
                    "{about}?(?:an?|another|one|the whole|the entire|all|a full|a whole|the full) " + KIND + "{unit}",
                    DurationRules::one),
            Rule.of(
                    "(?:for |quite )?(?:some time|a while|a long time|a short time|a (?:\\w+ ){0,2}period)",
                    DurationRules::sometime),
            Rule.of("(?:every|each) (?:other )?(?:{number} )?{unit}", DurationRules::every),
            Rule.of(
                    "(?:every|each) {weekday}(?: {part})?",
                    (words, around) -> Optional.of(TimeValue.set("XXXX-WXX-"
                            + Vocabulary.weekday(words.text("weekday"))
                            + words.get("part").map(Vocabulary::partOfDay).orElse("")))),
            Rule.of("{weekday}s|{weekday:other} (?<part>morning|afternoon|evening|night)s", DurationRules::weekdays),
            Rule.of(
                    "(?:every|each) {month}",
                    (words, around) ->
                            Optional.of(TimeValue.set("XXXX-%02d".formatted(Vocabulary.month(words.text("month")))))),
            Rule.of(
                    "(?:every|each) {season}",
                    (words, around) -> Optional.of(TimeValue.set(
                            "XXXX-" + Season.named(words.text("season")).code()))),
            Rule.of(
                    "(?:the )?(?:past|last|next) {number} {season}s",
                    (words, around) -> Optional.of(TimeValue.set(
                            "XXXX-" + Season.named(words.text("season")).code()))),
            Rule.of("(?:per|a|an) {unit}", DurationRules::rate),
            Rule.of("(?<often>annually|yearly|daily|weekly|monthly|quarterly|hourly|nightly)", DurationRules::often));

    private DurationRules() {}

    private static Optional<TimeValue> counted(Words words, Surroundings around) {
        Optional<BigDecimal> number = words.get("number").flatMap(DurationRules::number);
        boolean ordinalLike = words.text("unit").endsWith("s")
                || number.filter(n -> n.compareTo(BigDecimal.ONE) <= 0).isPresent()
                || words.text("unit").equals("centuries")
                || around.runsIntoNoun();
        if (number.isEmpty() || !ordinalLike) {
            return Optional.empty();
        }
        return Optional.of(TimeValue.duration(length(number.get(), CalendarUnit.named(words.text("unit")))));
    }

    private static Optional<TimeValue> compound(Words words, Surroundings around) {
        CalendarUnit unit = CalendarUnit.named(words.text("unit"));
        if (!words.has("number")) {
            return Optional.of(TimeValue.duration(unit.duration("X")));
        }
        boolean fraction = words.text("unit").startsWith("quarter");
        return fraction ? Optional.empty() : number(words.text("number")).map(n -> TimeValue.duration(length(n, unit)));
    }

    /** "2 1/2" and "four and a half" end in a half. */
    private static Optional<BigDecimal> number(String words) {
        String whole = words.replaceAll("\\s+(1/2|and\\s+a\\s+half)$", "");
        Optional<BigDecimal> number = Numerals.parse(whole);
        return whole.equals(words) ? number : number.map(n -> n.add(new BigDecimal("0.5")));
    }

    private static String length(BigDecimal count, CalendarUnit unit) {
        if (count.remainder(BigDecimal.ONE).compareTo(new BigDecimal("0.5")) == 0) {
            return withHalf(count.intValue(), unit);
        }
        return switch (unit) {
            case DECADE ->
                CalendarUnit.YEAR.duration(count.multiply(BigDecimal.TEN).toPlainString());
            case CENTURY -> CalendarUnit.YEAR.duration(count.movePointRight(2).toPlainString());
            case HOUR ->
                count.compareTo(BigDecimal.valueOf(24)) == 0
                        ? CalendarUnit.DAY.duration("1")
                        : unit.duration(count.toPlainString());
            default -> unit.duration(count.toPlainString());
        };
    }

    private static String withHalf(int whole, CalendarUnit unit) {
        String count = whole == 0 ? "" : Integer.toString(whole);
        return switch (unit) {
            case MINUTE -> "PT" + (whole == 0 ? "" : count + "M") + "30S";
            case HOUR -> "PT" + (whole == 0 ? "" : count + "H") + "30M";
            case DAY -> "P" + (whole == 0 ? "" : count + "D") + "T12H";
            case YEAR -> "P" + (whole == 0 ? "" : count + "Y") + "6M";
            case DECADE -> CalendarUnit.YEAR.duration(Integer.toString(10 * whole + 5));
            case CENTURY -> CalendarUnit.YEAR.duration(Integer.toString(100 * whole + 50));
            case SECOND, WEEKEND, WEEK, MONTH, QUARTER, SEASON -> unit.duration(whole + ".5");
        };
    }

    private static TimeValue duration(String count, Words words) {
        return TimeValue.duration(CalendarUnit.named(words.text("unit")).duration(count));
    }

    private static Optional<TimeValue> vague(Words words, Surroundings around) {
        return Optional.of(duration("X", words));
    }

    private static Optional<TimeValue> plural(Words words, Surroundings around) {
        String unit = words.text("unit");
        boolean plural = unit.endsWith("s");
        boolean time = switch (CalendarUnit.named(unit)) {
            case DAY, WEEK, MONTH, YEAR, DECADE, CENTURY, HOUR -> true;
            case MINUTE, QUARTER -> words.all().length() > unit.length();
            case SECOND, WEEKEND, SEASON -> false;
        };
        boolean partOfDay = unit.startsWith("night");
        return plural && time && !partOfDay ? Optional.of(duration("X", words)) : Optional.empty();
    }

    private static Optional<TimeValue> half(Words words, Surroundings around) {
        return words.get("unit")
                .or(() -> words.get("other"))
                .map(unit -> TimeValue.duration(withHalf(0, CalendarUnit.named(unit))));
    }

    private static Optional<TimeValue> one(Words words, Surroundings around) {
        String unit = words.text("unit");
        String all = words.all().toLowerCase(Locale.ROOT);
        boolean bare = all.startsWith("a ") && (unit.equals("second") || unit.equals("quarter") || unit.equals("min"));
        if (unit.endsWith("s") || bare || all.endsWith(" night") || all.endsWith(" weekend")) {
            return Optional.empty();
        }
        if (isRate(around)) {
            return rate(words, around);
        }
        return Optional.of(TimeValue.duration(length(BigDecimal.ONE, CalendarUnit.named(unit))));
    }

    private static Optional<TimeValue> sometime(Words words, Surroundings around) {
        return Optional.of(TimeValue.duration("PXX"));
    }

    private static Optional<TimeValue> every(Words words, Surroundings around) {
        CalendarUnit unit = CalendarUnit.named(words.text("unit"));
        String all = words.all().toLowerCase(Locale.ROOT);
        String count = all.contains(" other ")
                ? "2"
                : words.get("number")
                        .flatMap(Numerals::parse)
                        .map(BigDecimal::toPlainString)
                        .orElse("1");
        return Optional.of(TimeValue.set(unit.duration(count)));
    }

    private static Optional<TimeValue> weekdays(Words words, Surroundings around) {
        String name = words.get("weekday").or(() -> words.get("other")).orElseThrow();
        if (name.endsWith(".")) {
            return Optional.empty();
        }
        return Optional.of(TimeValue.set("XXXX-WXX-"
                + Vocabulary.weekday(name)
                + words.get("part").map(Vocabulary::partOfDay).orElse("")));
    }

    /** "40 crowns a month" tells how often, "for a month" how long. */
    private static Optional<TimeValue> rate(Words words, Surroundings around) {
        String unit = words.text("unit");
        boolean per = words.all().toLowerCase(Locale.ROOT).startsWith("per");
        return (per || isRate(around)) && !unit.endsWith("s")
                ? Optional.of(TimeValue.set(CalendarUnit.named(unit).duration("1")))
                : Optional.empty();
    }

    private static boolean isRate(Surroundings around) {
        return around.follows(BEFORE_A_RATE)
                || around.before()
                        .filter(token -> token.tag().equals("CD")
                                || token.form().equals("%")
                                || token.form().equals("percent"))
                        .isPresent();
    }

    private static Optional<TimeValue> often(Words words, Surroundings around) {
        String often = words.text("often");
        boolean adverb =
                around.first().filter(token -> token.tag().startsWith("RB")).isPresent();
        if (!adverb) {
            return Optional.empty();
        }
        return Optional.of(TimeValue.set(
                switch (often) {
                    case "annually", "yearly" -> "XXXX";
                    case "quarterly" -> "XXXX-QX";
                    case "monthly" -> "XXXX-XX";
                    case "weekly" -> "XXXX-WXX";
                    case "nightly" -> "XXXX-XX-XXTNI";
                    case "hourly" -> "PT1H";
                    default -> "XXXX-XX-XX";
                }));
    }
}
