package quoth.reading.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quoth.reading.TimeExpression;
import quoth.reading.quantity.Numerals;

/** Times told relative to the publication ("yesterday", "two years ago") or to what was told before ("two days later"). */
final class RelativeRules {

    static final List<Rule> ALL = List.of(
            Rule.of("{early}?(?<day>today|tomorrow|yesterday)(?: {part})?", RelativeRules::namedDay),
            Rule.of("{part} (?<day>today|tomorrow|yesterday)", RelativeRules::namedDay),
            Rule.of("(?:late |later |early )?tonight", (words, around) -> partOf(0, "night", around)),
            Rule.of("(?:late |early )?last {part}", (words, around) -> partOf(-1, words.text("part"), around)),
            Rule.of(
                    "(?:late |later |early |earlier )?this {part}",
                    (words, around) -> partOf(0, words.text("part"), around)),
            Rule.of(
                    "{early}?(?<which>this|last|next|the current|the coming|the previous|the past|this coming|this past) "
                            + "{longunit:unit}",
                    RelativeRules::nearStretch),
            Rule.of("(?:earlier|later) (?<which>this|last|next) {longunit:unit}", RelativeRules::nearStretch),
            Rule.of("{early}?the {longunit:unit}", RelativeRules::stretchSpokenOf),
            Rule.of(
                    "the (?<which>year-ago|year-earlier) (?<unit>quarter|period|month|week|year)",
                    RelativeRules::yearBefore),
            Rule.of("(?<which>year-ago|year-earlier)", RelativeRules::yearBefore),
            Rule.of(
                    "the (?:same|like) (?<unit>quarter|period|month|week|day|time)(?: (?:a year (?:ago|earlier)|(?:of )?last "
                            + "year|the year before))",
                    RelativeRules::yearBefore),
            Rule.of(
                    "the (?:same|latest|most recent|current) (?<unit>quarter|period|month|day|week)",
                    (words, around) -> spokenOf(unit(words), around)),
            Rule.of(
                    "the (?:previous|preceding|prior) (?<unit>day|week|month|quarter|year)",
                    (words, around) -> besides(unit(words), -1, around)),
            Rule.of(
                    "the (?:following|next|ensuing) (?<unit>day|morning|week|month|quarter|year)",
                    (words, around) -> besides(unit(words), 1, around)),
            Rule.of("the (?<unit>day|week|month|year) before", (words, around) -> besides(unit(words), -1, around)),
            Rule.of("the (?<unit>day|week|month|year) after", (words, around) -> besides(unit(words), 1, around)),
            Rule.of(
                    "{about}?(?:{number}|{vaguenumber}|(?<couple>a couple of)|(?<one>an?)) {unit} ago",
                    RelativeRules::ago),
            Rule.of("{unit} ago", RelativeRules::ago),
            Rule.of(
                    "{about}?(?:{number}|{vaguenumber}|(?<couple>a couple of)|(?<one>an?)) {unit} from now",
                    RelativeRules::fromNow),
            Rule.of(
                    "{about}?(?:{number}|{vaguenumber}|(?<couple>a couple of)|(?<one>an?)) {unit} (?<way>earlier|before|"
                            + "previously|later|after|afterwards)",
                    RelativeRules::earlierOrLater));

    private RelativeRules() {}

    private static CalendarUnit unit(Words words) {
        String name = words.text("unit");
        return switch (name) {
            case "period" -> CalendarUnit.QUARTER;
            case "time" -> CalendarUnit.DAY;
            default -> CalendarUnit.named(name);
        };
    }

    private static Optional<TimeValue> namedDay(Words words, Surroundings around) {
        int step = switch (words.text("day")) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
        if (words.has("part")) {
            return partOf(step, words.text("part"), around);
        }
        return Optional.of(around.today()
                .map(today -> TimeValue.date(CalendarDate.day(today.plusDays(step))))
                .orElseGet(() -> TimeValue.date(step == 0 ? "PRESENT_REF" : "XXXX-XX-XX")));
    }

    private static Optional<TimeValue> partOf(int step, String part, Surroundings around) {
        String code = Vocabulary.partOfDay(part);
        return Optional.of(around.today()
                .map(today -> TimeValue.clock(code, Optional.empty()).on(CalendarDate.day(today.plusDays(step))))
                .orElseGet(() -> TimeValue.of(TimeExpression.Type.TIME, "XXXX-XX-XX" + code)));
    }

    private static Optional<TimeValue> nearStretch(Words words, Surroundings around) {
        String name = words.text("unit");
        String which = words.text("which");
        boolean plural = name.endsWith("s") || name.equals("centuries");
        if (plural || (which.equals("the past") && !name.equals("year") && !name.equals("week"))) {
            return Optional.empty();
        }
        CalendarUnit unit = CalendarUnit.named(name);
        int step = which.equals("the past") ? -1 : CalendarRules.step(which.substring(which.lastIndexOf(' ') + 1));
        return Optional.of(around.publishedIn()
                .filter(now -> now.unit().compareTo(unit) <= 0)
                .map(now -> TimeValue.date(now.as(unit).moved(step)))
                .orElseGet(() -> TimeValue.date(unknown(unit))));
    }

    /** "the year", "the quarter": the one last told of, else the present one. */
    private static Optional<TimeValue> stretchSpokenOf(Words words, Surroundings around) {
        String name = words.text("unit");
        boolean end = words.text("early").contains(" of ");
        boolean whole = switch (name) {
            case "year", "month" -> end || !around.runsIntoNoun();
            case "quarter", "weekend" -> true;
            case "week" -> end;
            default -> false;
        };
        return whole ? spokenOf(CalendarUnit.named(name), around) : Optional.empty();
    }

    private static Optional<TimeValue> spokenOf(CalendarUnit unit, Surroundings around) {
        Optional<CalendarDate> told = around.told().filter(date -> unit == CalendarUnit.QUARTER && date.unit() == unit);
        Optional<CalendarDate> current = around.publishedIn()
                .filter(now -> now.unit().compareTo(unit) <= 0)
                .map(now -> unit == CalendarUnit.QUARTER ? now.as(unit).moved(-1) : now.as(unit));
        return Optional.of(told.or(() -> current).map(TimeValue::date).orElseGet(() -> TimeValue.date(unknown(unit))));
    }

    private static Optional<TimeValue> yearBefore(Words words, Surroundings around) {
        CalendarUnit unit = words.has("unit") ? unit(words) : CalendarUnit.YEAR;
        Optional<CalendarDate> told =
                around.told().filter(date -> date.unit() == CalendarUnit.QUARTER || !words.has("unit"));
        Optional<CalendarDate> base = told.or(() -> around.publishedIn()
                .map(now -> unit == CalendarUnit.QUARTER ? now.as(unit).moved(-1) : now.as(unit)));
        return Optional.of(
                base.map(date -> TimeValue.date(yearsEarlier(date, 1))).orElseGet(() -> TimeValue.date("XXXX")));
    }

    /** Told for comparison only, so nothing told later is relative to it. */
    private static String yearsEarlier(CalendarDate date, long years) {
        return new CalendarDate(date.unit(), date.day().minusYears(years)).value();
    }

    private static Optional<TimeValue> besides(CalendarUnit unit, int step, Surroundings around) {
        return Optional.of(around.told()
                .filter(date -> date.unit().compareTo(unit) <= 0)
                .or(around::publishedIn)
                .filter(date -> date.unit().compareTo(unit) <= 0)
                .map(date -> TimeValue.date(date.as(unit).moved(step)))
                .orElseGet(() -> TimeValue.date(unknown(unit))));
    }

    private static Optional<TimeValue> ago(Words words, Surroundings around) {
        CalendarUnit unit = CalendarUnit.named(words.text("unit"));
        Optional<Long> count = count(words);
        if (count.isEmpty() || unit.isOfTheClock()) {
            return Optional.of(TimeValue.date("PAST_REF"));
        }
        Optional<CalendarDate> quarter = around.told().filter(date -> date.unit() == CalendarUnit.QUARTER);
        if (unit == CalendarUnit.YEAR && quarter.isPresent()) {
            return Optional.of(TimeValue.date(yearsEarlier(quarter.get(), count.get())));
        }
        return Optional.of(shifted(around.publishedIn(), unit, -count.get()));
    }

    private static Optional<TimeValue> fromNow(Words words, Surroundings around) {
        CalendarUnit unit = CalendarUnit.named(words.text("unit"));
        Optional<Long> count = count(words);
        return Optional.of(
                count.isEmpty() || unit.isOfTheClock()
                        ? TimeValue.date("FUTURE_REF")
                        : shifted(around.publishedIn(), unit, count.get()));
    }

    private static Optional<TimeValue> earlierOrLater(Words words, Surroundings around) {
        CalendarUnit unit = CalendarUnit.named(words.text("unit"));
        Optional<Long> count = count(words);
        String way = words.text("way");
        boolean conjunction = (way.equals("after") || way.equals("before"))
                && around.after()
                        .filter(token -> Character.isLetterOrDigit(token.form().charAt(0)))
                        .isPresent();
        if (conjunction) {
            return Optional.empty();
        }
        boolean earlier = way.equals("earlier") || way.equals("before") || way.equals("previously");
        if (unit.isOfTheClock()) {
            return count.map(n -> TimeValue.duration(unit.duration(n.toString())));
        }
        if (count.isEmpty()) {
            return Optional.of(TimeValue.duration(unit.duration("X")));
        }
        boolean periods = unit == CalendarUnit.YEAR
                && around.told().filter(d -> d.unit() == CalendarUnit.QUARTER).isPresent();
        if (periods) {
            CalendarDate told = around.told().orElseThrow();
            return Optional.of(TimeValue.date(yearsEarlier(told, earlier ? count.get() : -count.get())));
        }
        return Optional.of(shifted(around.told().or(around::publishedIn), unit, earlier ? -count.get() : count.get()));
    }

    /** The time {@code count} units from a date, as precise as the unit allows. */
    private static TimeValue shifted(Optional<CalendarDate> from, CalendarUnit unit, long count) {
        if (from.isEmpty() || Math.abs(count) > 5_000) {
            return TimeValue.date(from.isEmpty() ? unknown(unit) : count < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        CalendarUnit precise = unit == CalendarUnit.WEEK || unit == CalendarUnit.WEEKEND ? CalendarUnit.DAY : unit;
        if (from.get().unit().compareTo(precise) > 0) {
            precise = from.get().unit();
        }
        LocalDate moved = unit.after(from.get().day(), count);
        if (moved.getYear() < 1 || moved.getYear() > 9999) {
            return TimeValue.date(count < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        return TimeValue.date(new CalendarDate(precise, moved));
    }

    /** How many, or empty when the text leaves it vague. */
    private static Optional<Long> count(Words words) {
        if (words.has("one")) {
            return Optional.of(1L);
        }
        if (words.has("couple")) {
            return Optional.of(2L);
        }
        return words.get("number")
                .flatMap(Numerals::parse)
                .filter(n -> n.compareTo(BigDecimal.valueOf(1_000_000)) < 0)
                .map(BigDecimal::longValue);
    }

    private static String unknown(CalendarUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }
}
