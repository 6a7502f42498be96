package quoth.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.reading.TimeExpression;

/** Days, months, quarters, seasons, years, decades and centuries told by their names and numbers. */
final class CalendarRules {

    private static final Set<String> BEFORE_A_DAY = Set.of(
            "on", "by", "until", "till", "since", "from", "before", "after", "was", "is", "says", "said", "to", "of",
            "between");
    private static final Set<String> BEFORE_A_YEAR = Set.of(
            "in", "since", "by", "until", "till", "from", "to", "of", "before", "after", "during", "and", "through",
            "between", "for", "or", "early", "late", "mid", "the", "back", "(", "that", "than", "into");
    private static final Set<String> BEFORE_A_COUNT = Set.of(
            "$", "£", "€", "about", "some", "least", "than", "roughly", "nearly", "almost", "over", "no", "no.", "#");

    static final List<Rule> ALL = List.of(
            Rule.of("(?<iso>\\d{4}-\\d{2}-\\d{2})", (words, around) -> iso(words.text("iso"))),
            Rule.of("(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.]{year}", (words, around) -> slashed(words)),
            Rule.of(
                    "(?:{weekday},? )?(?:{early}|the )?{day} (?:of )?{month}(?:,? (?:of )?{year})?",
                    CalendarRules::dayOfMonth),
            Rule.of(
                    "(?:{weekday},? )?{early}?{month} (?:the )?{numericday:day}(?:,? {year})?",
                    CalendarRules::dayOfMonth),
            Rule.of("{early}?{month},? (?:of )?(?:{year}|{spokenyear})", CalendarRules::monthOfYear),
            Rule.of("{early}?{month} (?:of )?(?<which>this|last|next) year", CalendarRules::monthOfNearYear),
            Rule.of("{early}?(?:(?<which>last|this|next|this coming|this past) )?{month}", CalendarRules::month),
            Rule.of("the {ordinal}", CalendarRules::dayAlone),
            Rule.of(
                    "{early}?(?:the )?(?:fiscal |company's )?{ordinal}[- ](?:fiscal )?quarter(?:,? (?:of |in )?(?:fiscal )?{year})?",
                    CalendarRules::quarter),
            Rule.of("(?<which>this|last|next) year's (?:fiscal )?{ordinal} quarter", CalendarRules::quarterOfNearYear),
            Rule.of("(?:the )?{ordinal} quarter of (?<which>this|last|next) year", CalendarRules::quarterOfNearYear),
            Rule.of("Q(?<q>[1-4])(?: (?:of )?{year})?", CalendarRules::shortQuarter),
            Rule.of(
                    "{early}?(?:the )?{season}(?: of|,)? {year}",
                    (words, around) -> Optional.of(TimeValue.date(
                            Season.named(words.text("season")).in(Integer.parseInt(words.text("year")))))),
            Rule.of("{early}?(?<which>last|this|next|the|that) {season}", CalendarRules::season),
            Rule.of(
                    "{early}?(?:the )?(?:fiscal|calendar)(?: year)? {year}",
                    (words, around) ->
                            Optional.of(TimeValue.date(CalendarDate.year(Integer.parseInt(words.text("year")))))),
            Rule.of("{early}?(?:the year )?{year}", CalendarRules::year),
            Rule.of(
                    "{early}?(?:the year )?{spokenyear}",
                    (words, around) -> Vocabulary.year(words.text("spokenyear"))
                            .map(year -> TimeValue.date(CalendarDate.year(year)))),
            Rule.of(
                    "(?:the )?{early}?(?<decade>(?:1[5-9]|20)\\d)0'?s",
                    (words, around) -> Optional.of(TimeValue.date(words.text("decade")))),
            Rule.of(
                    "(?:the )?{early}?(?:['’]?(?<tens>[2-9])0'?s|(?<name>twenties|thirties|forties|fifties|sixties|seventies|"
                            + "eighties|nineties))",
                    CalendarRules::shortDecade),
            Rule.of(
                    "(?:the )?{early}?{ordinal}[- ]century",
                    (words, around) -> Optional.of(
                            TimeValue.date("%02d".formatted(Vocabulary.ordinal(words.text("ordinal")) - 1)))),
            Rule.of(
                    "{early}?(?:(?<which>last|next|this|this coming|this past) )?{weekday}(?: (?:at |in the )?{part})?",
                    CalendarRules::weekday),
            Rule.of("(?:the )?(?:small|early|late) hours of {weekday}", CalendarRules::weekday));

    private CalendarRules() {}

    private static Optional<TimeValue> iso(String iso) {
        return CalendarDate.day(
                        Integer.parseInt(iso.substring(0, 4)),
                        Integer.parseInt(iso.substring(5, 7)),
                        Integer.parseInt(iso.substring(8)))
                .map(TimeValue::date)
                .or(() -> Optional.of(TimeValue.IMPOSSIBLE));
    }

    /** "13/02/1998" or "02/13/1998"; where either could be the day, only the year is told. */
    private static Optional<TimeValue> slashed(Words words) {
        int year = Integer.parseInt(words.text("year"));
        int a = Integer.parseInt(words.text("a"));
        int b = Integer.parseInt(words.text("b"));
        if (a <= 12 && b <= 12 && a != b) {
            return Optional.of(TimeValue.date("%04d-XX-XX".formatted(year)));
        }
        return CalendarDate.day(year, Math.min(a, b), Math.max(a, b)).map(TimeValue::date);
    }

    private static Optional<TimeValue> dayOfMonth(Words words, Surroundings around) {
        if (!capital(words, "month")) {
            return Optional.empty();
        }
        int month = Vocabulary.month(words.text("month"));
        int day = Vocabulary.ordinal(words.text("day"));
        Optional<Integer> year = words.get("year").map(Integer::parseInt);
        if (year.isPresent()) {
            return existing(CalendarDate.day(year.get(), month, day).map(TimeValue::date));
        }
        if (around.publishedIn().isEmpty()) {
            return existing(CalendarDate.day(2000, month, day)
                    .map(date -> TimeValue.date("XXXX" + date.value().substring(4))));
        }
        return existing(nearestYear(month, day, around).map(TimeValue::date));
    }

    private static Optional<TimeValue> existing(Optional<TimeValue> date) {
        return Optional.of(date.orElse(TimeValue.IMPOSSIBLE));
    }

    /** The day of this name that lies nearest to publication, where the tense does not speak against it. */
    private static Optional<CalendarDate> nearestYear(int month, int day, Surroundings around) {
        int published = around.publishedIn().orElseThrow().year();
        LocalDate now = around.today().orElse(around.publishedIn().orElseThrow().day());
        Optional<CalendarDate> best = Optional.empty();
        long distance = Long.MAX_VALUE;
        for (int year = published - 1; year <= published + 1; year++) {
            Optional<CalendarDate> candidate = CalendarDate.day(year, month, day);
            long away =
                    candidate.isEmpty() ? Long.MAX_VALUE : candidate.get().day().toEpochDay() - now.toEpochDay();
            boolean against =
                    (around.tense() == Tense.PAST && away > 7) || (around.tense() == Tense.FUTURE && away < -7);
            long cost = Math.abs(away) + (against ? 300 : 0);
            if (candidate.isPresent() && cost < distance) {
                best = candidate;
                distance = cost;
            }
        }
        return best;
    }

    private static Optional<TimeValue> monthOfYear(Words words, Surroundings around) {
        if (!capital(words, "month")) {
            return Optional.empty();
        }
        Optional<Integer> year =
                words.get("year").or(() -> words.get("spokenyear")).flatMap(Vocabulary::year);
        return year.map(y -> TimeValue.date(CalendarDate.month(y, Vocabulary.month(words.text("month")))));
    }

    private static Optional<TimeValue> monthOfNearYear(Words words, Surroundings around) {
        int month = Vocabulary.month(words.text("month"));
        return Optional.of(around.year()
                .map(year -> TimeValue.date(CalendarDate.month(year + step(words.text("which")), month)))
                .orElseGet(() -> TimeValue.date("XXXX-%02d".formatted(month))));
    }

    private static Optional<TimeValue> month(Words words, Surroundings around) {
        String name = words.text("month");
        boolean verbOrName = name.equals("may") || name.equals("march");
        if (!capital(words, "month")
                || (!name.endsWith(".") && name.length() == 3 && !name.equals("may"))
                || (verbOrName && !words.has("which") && !words.has("early") && !around.follows(BEFORE_A_YEAR))) {
            return Optional.empty();
        }
        int month = Vocabulary.month(name);
        if (around.publishedIn().isEmpty() || around.publishedIn().get().unit() == CalendarUnit.YEAR) {
            return Optional.of(TimeValue.date("XXXX-%02d".formatted(month)));
        }
        LocalDate now = around.publishedIn().get().day();
        int year = now.getYear();
        String which = words.text("which");
        boolean before = month < now.getMonthValue();
        if (which.equals("last")) {
            year -= month >= now.getMonthValue() ? 1 : 0;
        } else if (which.equals("next") || which.equals("this coming")) {
            year += before || month == now.getMonthValue() ? 1 : 0;
        } else if (!which.equals("this")) {
            year += before && around.tense() == Tense.FUTURE ? 1 : 0;
            year -= month > now.getMonthValue() && around.tense() == Tense.PAST ? 1 : 0;
        }
        return Optional.of(TimeValue.date(CalendarDate.month(year, month)));
    }

    /** "the 9th": of the month last told of, else of the month of publication or the one before. */
    private static Optional<TimeValue> dayAlone(Words words, Surroundings around) {
        String ordinal = words.text("ordinal");
        int day = Vocabulary.ordinal(ordinal);
        boolean plain = Character.isDigit(ordinal.charAt(0)) || ordinal.contains("-");
        if (!plain || day < 1 || day > 31 || !around.follows(BEFORE_A_DAY) || around.runsIntoNoun()) {
            return Optional.empty();
        }
        Optional<LocalDate> month = around.told()
                .filter(date -> date.unit().compareTo(CalendarUnit.MONTH) <= 0)
                .map(CalendarDate::day)
                .or(() -> around.today().map(now -> day > now.getDayOfMonth() ? now.minusMonths(1) : now));
        return month.isEmpty()
                ? Optional.of(TimeValue.date("XXXX-XX-%02d".formatted(day)))
                : CalendarDate.day(month.get().getYear(), month.get().getMonthValue(), day)
                        .map(TimeValue::date);
    }

    private static Optional<TimeValue> quarter(Words words, Surroundings around) {
        int quarter = Vocabulary.ordinal(words.text("ordinal"));
        if (quarter < 1 || quarter > 4) {
            return Optional.empty();
        }
        Optional<Integer> year = words.get("year").map(Integer::parseInt);
        if (year.isEmpty() && around.publishedIn().isPresent()) {
            CalendarDate now = around.publishedIn().get();
            boolean ahead = quarter > now.quarter() && around.tense() != Tense.FUTURE;
            year = Optional.of(
                    now.year() - ((ahead && quarter - now.quarter() > 1) || (ahead && now.quarter() == 1) ? 1 : 0));
        }
        return Optional.of(year.map(y -> TimeValue.date(CalendarDate.quarter(y, quarter)))
                .orElseGet(() -> TimeValue.date("XXXX-Q" + quarter)));
    }

    private static Optional<TimeValue> quarterOfNearYear(Words words, Surroundings around) {
        int quarter = Vocabulary.ordinal(words.text("ordinal"));
        if (quarter < 1 || quarter > 4) {
            return Optional.empty();
        }
        return Optional.of(around.year()
                .map(year -> TimeValue.date(CalendarDate.quarter(year + step(words.text("which")), quarter)))
                .orElseGet(() -> TimeValue.date("XXXX-Q" + quarter)));
    }

    private static Optional<TimeValue> shortQuarter(Words words, Surroundings around) {
        int quarter = Integer.parseInt(words.text("q"));
        return Optional.of(words.get("year")
                .map(Integer::parseInt)
                .or(around::year)
                .map(year -> TimeValue.date(CalendarDate.quarter(year, quarter)))
                .orElseGet(() -> TimeValue.date("XXXX-Q" + quarter)));
    }

    private static Optional<TimeValue> season(Words words, Surroundings around) {
        Season season = Season.named(words.text("season"));
        String which = words.text("which");
        if (words.text("season").equals("fall") && which.equals("the")) {
            return Optional.empty();
        }
        if (around.today().isEmpty()) {
            return Optional.of(TimeValue.date("XXXX-" + season.code()));
        }
        LocalDate now = around.today().get();
        int year = now.getYear();
        boolean over = season.in(year).day().isBefore(now.minusMonths(1));
        boolean ahead = season.in(year).day().isAfter(now.plusMonths(1));
        if (which.equals("last") || (!which.equals("this") && around.tense() == Tense.PAST)) {
            year -= over ? 0 : 1;
        } else if (which.equals("next") || (!which.equals("this") && around.tense() == Tense.FUTURE)) {
            year += ahead ? 0 : 1;
        }
        return Optional.of(TimeValue.date(season.in(year)));
    }

    private static Optional<TimeValue> year(Words words, Surroundings around) {
        int year = Integer.parseInt(words.text("year"));
        boolean told = around.follows(BEFORE_A_YEAR) || words.has("early");
        boolean plausible = year >= 1500 && year < 2100;
        boolean counts = around.follows(BEFORE_A_COUNT)
                || (around.after()
                                .filter(token -> token.tag().equals("NNS")
                                        || token.form().equals("%")
                                        || token.form().equals("percent"))
                                .isPresent()
                        && !(around.follows(Set.of("in", "since", "the", "of", "for")) && year >= 1900));
        if (!plausible || counts || (!told && (year < 1900 || around.follows(Set.of("at", "by"))))) {
            return Optional.empty();
        }
        return Optional.of(TimeValue.date(CalendarDate.year(year)));
    }

    private static Optional<TimeValue> shortDecade(Words words, Surroundings around) {
        int tens = words.get("tens").map(Integer::parseInt).orElseGet(() -> tensNamed(words.text("name")));
        if (!words.all().toLowerCase(Locale.ROOT).startsWith("the") && !words.has("early")) {
            return Optional.empty();
        }
        int century = around.year()
                .map(year -> year / 100 - (tens > year % 100 / 10 ? 1 : 0))
                .orElse(19);
        return Optional.of(TimeValue.date("%02d%d".formatted(century, tens)));
    }

    private static int tensNamed(String name) {
        List<String> names =
                List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
        return names.indexOf(name) + 2;
    }

    private static Optional<TimeValue> weekday(Words words, Surroundings around) {
        if (!capital(words, "weekday")) {
            return Optional.empty();
        }
        int number = Vocabulary.weekday(words.text("weekday"));
        Optional<String> part = words.get("part").map(Vocabulary::partOfDay);
        if (around.today().isEmpty()) {
            String value = "XXXX-WXX-" + number;
            return Optional.of(part.map(p -> TimeValue.of(TimeExpression.Type.TIME, value + p))
                    .orElseGet(() -> TimeValue.date(value)));
        }
        CalendarDate day = CalendarDate.day(weekday(DayOfWeek.of(number), words.text("which"), around));
        return Optional.of(
                part.map(p -> TimeValue.clock(p, Optional.empty()).on(day)).orElseGet(() -> TimeValue.date(day)));
    }

    private static LocalDate weekday(DayOfWeek weekday, String which, Surroundings around) {
        LocalDate today = around.today().orElseThrow();
        return switch (which) {
            case "last", "this past" -> today.with(TemporalAdjusters.previous(weekday));
            case "next", "this coming" -> today.with(TemporalAdjusters.next(weekday));
            default ->
                around.tense() == Tense.FUTURE || around.isScheduled()
                        ? today.with(TemporalAdjusters.nextOrSame(weekday))
                        : today.with(TemporalAdjusters.previousOrSame(weekday));
        };
    }

    /** How many years "last", "this" or "next" moves. */
    static int step(String which) {
        return switch (which) {
            case "last", "previous", "past" -> -1;
            case "next", "coming", "following" -> 1;
            default -> 0;
        };
    }

    /** Whether a name that is also a common word stands with a capital. */
    private static boolean capital(Words words, String name) {
        return Character.isUpperCase(words.raw(name).orElse("x").charAt(0));
    }
}
