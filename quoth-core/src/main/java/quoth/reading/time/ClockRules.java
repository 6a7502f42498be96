package quoth.reading.time;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quoth.reading.quantity.Numerals;

/**
 * Times of day. Their values begin with {@code T} and get their day from {@link TimeFinder}. Twelve-hour times without "a.m."
 * or "p.m." are read as they are written: "ten to two" is {@code T01:50}. A zone is kept where its name has one meaning.
 */
final class ClockRules {

    private static final Set<String> BEFORE_A_TIME = Set.of(
            "at", "until", "till", "by", "from", "since", "after", "before", "about", "around", "and", "again", "was",
            "between", "past", "exactly", "it", "is");
    private static final Map<String, String> OFFSETS = Map.of(
            "gmt",
            "Z",
            "utc",
            "Z",
            "z",
            "Z",
            "coordinated universal time",
            "Z",
            "greenwich mean time",
            "Z",
            "cet",
            "+01:00",
            "cest",
            "+02:00",
            "msk",
            "+03:00",
            "jst",
            "+09:00");

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "(?:{nearly} )?{hour}(?:[:.]{minutes})?(?::(?<seconds>[0-5]\\d))? ?{half}{zone}?",
                    ClockRules::withHalf),
            Rule.of("(?:{nearly} )?{hour}(?:[:.]{minutes})?-?{half}{zone}?", ClockRules::withHalf),
            Rule.of(
                    "(?:{nearly} )?{hour}:{minutes}(?::(?<seconds>[0-5]\\d))?(?: (?:hours|hrs|h))?{zone}?",
                    ClockRules::plain),
            Rule.of("(?:{nearly} )?{hour}\\.{minutes}(?: (?<hours>hours|hrs))?{zone}?", ClockRules::dotted),
            Rule.of("(?:{nearly} )?(?<digits>[0-2]\\d[0-5]\\d)(?: (?:hours|hrs))?{zone}", ClockRules::military),
            Rule.of("(?:{nearly} )?(?<digits>[0-2]\\d[0-5]\\d) (?:hours|hrs)", ClockRules::military),
            Rule.of(
                    "(?:{nearly} )?{hour:h} o['’]clock(?: in the {part}| at {part:night})?{zone}?",
                    ClockRules::fullHour),
            Rule.of(
                    "(?:{nearly} )?{hourword} o['’]clock(?: in the {part}| at {part:night})?{zone}?",
                    ClockRules::fullHour),
            Rule.of(
                    "(?:{nearly} )?(?:{hourword}|{hour:h}) (?:in the {part}|at {part:night}){zone}?",
                    ClockRules::fullHour),
            Rule.of("(?:{nearly} )?{hourword}-?(?: )?{half}{zone}?", ClockRules::fullHour),
            Rule.of(
                    "(?:{nearly} )?(?<minute>half|a quarter|quarter|five|ten|twenty|twenty-five|\\d{1,2} minutes|\\w+ minutes) "
                            + "(?<way>past|to|before|after) (?:{hourword}|(?<noon>noon|midnight|midday))"
                            + "(?: (?:in the {part}|at {part:night}))?{zone}?",
                    ClockRules::pastOrTo),
            Rule.of("(?:{nearly} )?(?<noon>noon|midday|midnight){zone}?", ClockRules::noon),
            Rule.of("(?:the |in the )?(?:early |late |mid[- ])?{part}(?: hours)?", ClockRules::partOfDay),
            Rule.of(
                    "overnight",
                    (words, around) -> around.first()
                            .filter(token -> token.tag().equals("RB"))
                            .map(token -> TimeValue.clock("TNI", Optional.empty()))));

    private ClockRules() {}

    private static Optional<TimeValue> withHalf(Words words, Surroundings around) {
        int hour = Integer.parseInt(words.text("hour"));
        if (hour > 12) {
            return words.has("minutes") ? plain(words, around) : Optional.empty();
        }
        boolean afternoon = words.text("half").startsWith("p");
        return clock(hour % 12 + (afternoon ? 12 : 0), minutes(words), words);
    }

    private static Optional<TimeValue> plain(Words words, Surroundings around) {
        return clock(Integer.parseInt(words.text("hour")), minutes(words), words);
    }

    /** "23.52": a time only where the words before lead one to expect it. */
    private static Optional<TimeValue> dotted(Words words, Surroundings around) {
        boolean expected =
                words.has("hours") || words.has("zone") || words.has("nearly") || around.follows(BEFORE_A_TIME);
        boolean measure = around.runsIntoNoun()
                || around.after().filter(token -> token.form().equals("%")).isPresent();
        return expected && !measure ? plain(words, around) : Optional.empty();
    }

    private static Optional<TimeValue> military(Words words, Surroundings around) {
        String digits = words.text("digits");
        return clock(Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2)), words);
    }

    private static Optional<TimeValue> fullHour(Words words, Surroundings around) {
        int hour = words.has("h")
                ? Integer.parseInt(words.text("h"))
                : Numerals.parse(words.text("hourword")).orElseThrow().intValue();
        return clock(inPart(hour, words), 0, words);
    }

    private static Optional<TimeValue> pastOrTo(Words words, Surroundings around) {
        String way = words.text("way");
        boolean to = way.equals("to") || way.equals("before");
        boolean short_ = words.text("minute").matches("five|ten|twenty") && !words.has("noon");
        if (short_ && (around.runsIntoNoun() || (!words.has("nearly") && !around.follows(BEFORE_A_TIME)))) {
            return Optional.empty();
        }
        Optional<Integer> minute =
                switch (words.text("minute").replace("a ", "").replace(" minutes", "")) {
                    case "half" -> Optional.of(30);
                    case "quarter" -> Optional.of(15);
                    case String number -> Numerals.parse(number).map(Number::intValue);
                };
        if (minute.isEmpty() || minute.get() > 59) {
            return Optional.empty();
        }
        int hour = words.has("noon")
                ? (words.text("noon").equals("midnight") ? 0 : 12)
                : Numerals.parse(words.text("hourword")).orElseThrow().intValue();
        int minutes = inPart(hour, words) * 60 + (to ? -minute.get() : minute.get());
        int day = 24 * 60;
        int wrapped = !words.has("noon") && minutes < 60 && to && hour == 1 ? minutes + 12 * 60 : (minutes + day) % day;
        return clock(wrapped / 60, wrapped % 60, words);
    }

    private static Optional<TimeValue> noon(Words words, Surroundings around) {
        return words.text("noon").equals("midnight")
                ? Optional.of(TimeValue.clock("T24:00", Optional.of(LocalTime.MIDNIGHT)))
                : clock(12, 0, words);
    }

    /** "the morning": only where it stands by itself. */
    private static Optional<TimeValue> partOfDay(Words words, Surroundings around) {
        String all = words.all().toLowerCase(Locale.ROOT);
        boolean phrase = all.startsWith("the ") || all.startsWith("in the ");
        return phrase && !around.runsIntoNoun()
                ? Optional.of(TimeValue.clock(Vocabulary.partOfDay(words.text("part")), Optional.empty()))
                : Optional.empty();
    }

    /** The hour of the day of an hour of the clock in a part of the day. */
    private static int inPart(int hour, Words words) {
        String part = words.text("part") + words.text("half");
        return switch (part) {
            case "afternoon", "evening", "p.m.", "pm", "p.m" -> hour % 12 + 12;
            case "night" -> hour == 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
            case "morning", "a.m.", "am", "a.m" -> hour % 12;
            default -> hour;
        };
    }

    private static int minutes(Words words) {
        return words.get("minutes").map(Integer::parseInt).orElse(0);
    }

    private static Optional<TimeValue> clock(int hour, int minute, Words words) {
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
            return Optional.empty();
        }
        String seconds = words.get("seconds").map(s -> ":" + s).orElse("");
        String zone = words.get("zone")
                .map(name -> OFFSETS.getOrDefault(name.replaceAll("[()]", "").strip(), ""))
                .orElse("");
        return Optional.of(TimeValue.clock(
                "T%02d:%02d".formatted(hour, minute) + seconds + zone, Optional.of(LocalTime.of(hour % 24, minute))));
    }
}
