package quoth.reading.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.document.Span;
import quoth.language.AnalysedText;
import quoth.language.Sentence;
import quoth.reading.Line;
import quoth.reading.Quantity;
import quoth.reading.TimeExpression;

/**
 * Finds the quantities in a text. "More than 300" is taken as 300 or more, and "fewer than 300" as 300 or fewer: the text
 * excludes the bound, but does not say what the next value would be. "Nobody", "none" and "no passengers" are zero.
 */
public final class QuantityFinder {

    private static final Set<String> NO_ONE = Set.of("nobody", "none");
    private static final Set<String> NOTHING_COUNTED = Set.of(
            "question",
            "doubt",
            "comment",
            "longer",
            "matter",
            "way",
            "idea",
            "reason",
            "need",
            "more",
            "further",
            "less",
            "fewer",
            "sense",
            "wonder",
            "sign",
            "chance",
            "choice",
            "time",
            "surprise",
            "problem",
            "word",
            "other",
            "such",
            "man",
            "place",
            "secret");
    private static final Set<String> RANGE = Set.of("to", "-", "–", "—", "or", "and");
    private static final Set<String> AGE = Set.of("aged", "age", "ages");

    private final Line line;
    private final List<TimeExpression> times;
    private final List<Quantity> found = new ArrayList<>();

    private QuantityFinder(Sentence sentence, List<TimeExpression> times) {
        this.line = new Line(sentence);
        this.times = times;
    }

    /** The quantities in {@code analysed}, in order; {@code times} are its expressions of time, in order, which are none. */
    public static List<Quantity> find(AnalysedText analysed, List<TimeExpression> times) {
        List<Quantity> found = new ArrayList<>();
        int time = 0;
        for (Sentence sentence : analysed.sentences()) {
            List<TimeExpression> inSentence = new ArrayList<>();
            while (time < times.size()
                    && times.get(time).span().start() < sentence.span().end()) {
                inSentence.add(times.get(time++));
            }
            found.addAll(new QuantityFinder(sentence, inSentence).read());
        }
        return found;
    }

    private List<Quantity> read() {
        int time = 0;
        for (int i = 0; i < line.size(); ) {
            Span here = line.token(i).span();
            while (time < times.size() && times.get(time).span().end() <= here.start()) {
                time++;
            }
            boolean inTime = time < times.size() && times.get(time).span().overlaps(here);
            i = inTime ? i + 1 : readAt(i);
        }
        return found;
    }

    /** Reads what begins at token {@code i} and returns where to go on. */
    private int readAt(int i) {
        int zero = nothing(i);
        if (zero > i) {
            return zero;
        }
        Optional<NumberPhrase> number = NumberPhrase.at(line, i);
        if (number.isEmpty()) {
            return i + 1;
        }
        int end = number.get().end();
        if (isDayOf(end)) {
            return end;
        }
        Optional<NumberPhrase> upper = upper(number.get());
        boolean pronoun = line.is(i, "one") && end == i + 1 && !countsOne(i);
        if (pronoun || belongsToName(i, upper.map(NumberPhrase::end).orElse(end)) || isAge(i, end) || isCode(i, end)) {
            return upper.map(NumberPhrase::end).orElse(end);
        }
        return add(number.get(), upper);
    }

    /** "19 and 20 November": the first number is a day as well. */
    private boolean isDayOf(int end) {
        if (!line.is(end, RANGE) || !line.has(end + 1)) {
            return false;
        }
        Span next = line.token(end + 1).span();
        return times.stream()
                .anyMatch(time -> time.type() == TimeExpression.Type.DATE
                        && time.span().start() == next.start()
                        && line.tag(end + 1).equals("CD")
                        && time.value().length() >= 10);
    }

    /** "nobody", "no one", "none of the guards", "no passengers": returns where it ends, or {@code i} when it is none. */
    private int nothing(int i) {
        boolean noOne = line.is(i, "no") && line.is(i + 1, "one");
        if (line.is(i, NO_ONE) || noOne) {
            int last = noOne ? i + 1 : i;
            Optional<CountedPhrase> of = line.is(last + 1, "of") ? CountedPhrase.at(line, last + 1) : Optional.empty();
            Optional<String> counted =
                    of.map(CountedPhrase::head).or(() -> line.is(i, "none") ? Optional.empty() : Optional.of("person"));
            List<String> modifiers =
                    of.map(CountedPhrase::modifiers).orElseGet(() -> CountedPhrase.stateAfter(line, last + 1));
            found.add(quantity(
                    line.span(i, last),
                    Bounds.exactly(BigDecimal.ZERO),
                    Optional.empty(),
                    counted,
                    of.map(this::span),
                    modifiers));
            return of.map(phrase -> phrase.last() + 1).orElse(last + 1);
        }
        if (!line.is(i, "no") || !line.tag(i).equals("DT") || line.is(i + 1, NOTHING_COUNTED)) {
            return i;
        }
        Optional<CountedPhrase> counted =
                CountedPhrase.nounPhrase(line, i + 1).filter(phrase -> !NOTHING_COUNTED.contains(phrase.head()));
        if (counted.isEmpty()) {
            return i;
        }
        found.add(quantity(
                line.span(i, i),
                Bounds.exactly(BigDecimal.ZERO),
                Optional.empty(),
                counted.map(CountedPhrase::head),
                counted.map(this::span),
                counted.get().modifiers()));
        return counted.get().last() + 1;
    }

    /** The upper end of a range: "10 to 20", "between 10 and 20", "two or three". */
    private Optional<NumberPhrase> upper(NumberPhrase lower) {
        int mark = lower.end();
        if (!line.is(mark, RANGE)) {
            return Optional.empty();
        }
        boolean between = line.is(lower.first() - 1, "between") || line.is(lower.first() - 2, "between");
        Optional<NumberPhrase> upper =
                NumberPhrase.at(line, mark + 1).filter(n -> n.value().compareTo(lower.value()) > 0);
        boolean next = upper.filter(n -> n.value().subtract(lower.value()).compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        return switch (line.lower(mark)) {
            case "and" -> between ? upper : Optional.empty();
            case "or" -> next ? upper : Optional.empty();
            default -> upper;
        };
    }

    private int add(NumberPhrase number, Optional<NumberPhrase> upper) {
        int first = number.first();
        int end = upper.map(NumberPhrase::end).orElse(number.end());
        Optional<String> sign = Units.sign(line, first - 1);
        first = sign.isPresent() ? first - 1 : first;
        boolean between = upper.isPresent() && line.is(first - 1, Set.of("between", "from"));
        Optional<Qualifier.Told> before = between ? Optional.empty() : Qualifier.before(line, first);
        int start =
                between ? first - 1 : first - before.map(Qualifier.Told::tokens).orElse(0);
        Optional<Units.Told> unit = Units.at(line, line.is(end, "-") ? end + 1 : end);
        end += unit.map(told -> told.tokens()
                        + (line.is(number.end(), "-") && upper(number).isEmpty() ? 1 : 0))
                .orElse(0);
        Optional<BigDecimal> share = unit.isPresent() ? Optional.empty() : share(number);
        end = share.isPresent() ? shareEnd(number) : end;
        Optional<Qualifier.Told> after = before.isPresent() ? Optional.empty() : Qualifier.after(line, end);
        end += after.map(Qualifier.Told::tokens).orElse(0);
        Bounds bounds = Bounds.of(
                share.orElse(lowerValue(number, upper)),
                upper.map(NumberPhrase::value),
                before.or(() -> after)
                        .map(Qualifier.Told::qualifier)
                        .orElse(share.isPresent() ? Qualifier.ABOUT : Qualifier.EXACT),
                line.is(number.first(), "a") && line.is(number.first() + 1, "couple"));
        Optional<String> unitName = share.isPresent()
                ? Optional.of("%")
                : unit.map(Units.Told::name).or(() -> sign);
        Optional<CountedPhrase> counted = counted(start, end, unitName.isPresent());
        List<String> modifiers =
                counted.map(CountedPhrase::modifiers).orElseGet(() -> statesAround(start, number.end()));
        boolean follows = counted.isPresent() && counted.get().first() >= end - 1;
        found.add(quantity(
                line.span(start, end - 1),
                bounds,
                unitName,
                counted.map(CountedPhrase::head),
                counted.map(this::span),
                modifiers));
        return follows ? Math.max(end, end(counted.get(), end)) : end;
    }

    /** Goes on behind the words counted, except where they hold another number. */
    private int end(CountedPhrase counted, int end) {
        return line.is(end, "of") ? end : counted.last() + 1;
    }

    private Optional<CountedPhrase> counted(int start, int end, boolean measured) {
        boolean of = line.is(end, "of");
        Optional<CountedPhrase> after = !measured || of ? CountedPhrase.at(line, end) : Optional.empty();
        Optional<CountedPhrase> counted = after.or(() -> NumberOf.before(line, start, measured));
        Optional<String> state = CountedPhrase.stateBefore(line, start);
        return state.isPresent() ? counted.map(phrase -> phrase.with(state.get())) : counted;
    }

    private List<String> statesAround(int start, int end) {
        List<String> states = CountedPhrase.stateAfter(line, end);
        return states.isEmpty()
                ? CountedPhrase.stateBefore(line, start).map(List::of).orElse(List.of())
                : states;
    }

    /** "4 to 5 million" begins at four million. */
    private BigDecimal lowerValue(NumberPhrase number, Optional<NumberPhrase> upper) {
        boolean shares = upper.isPresent()
                && Numerals.isScale(line.lower(upper.get().end() - 1))
                && !Numerals.isScale(line.lower(number.end() - 1));
        if (!shares) {
            return number.value();
        }
        BigDecimal scaled = number.value()
                .multiply(Numerals.parse(line.lower(upper.orElseThrow().end() - 1))
                        .orElse(BigDecimal.ONE));
        return scaled.compareTo(upper.orElseThrow().value()) <= 0 ? scaled : number.value();
    }

    /** "six in ten", "one out of three" as a percentage. */
    private Optional<BigDecimal> share(NumberPhrase number) {
        int in = shareOf(number);
        Optional<NumberPhrase> whole = in < 0 ? Optional.empty() : NumberPhrase.at(line, in);
        return whole.filter(n -> n.value().compareTo(BigDecimal.ONE) > 0
                        && n.value().compareTo(number.value()) >= 0
                        && n.value().compareTo(BigDecimal.valueOf(100)) <= 0)
                .map(n -> number.value()
                        .movePointRight(2)
                        .divide(n.value(), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros())
                .map(value -> value.scale() < 0 ? value.setScale(0) : value);
    }

    private int shareOf(NumberPhrase number) {
        int in = number.end();
        if (line.is(in, "out") && line.is(in + 1, "of")) {
            return line.is(in + 2, "every") ? in + 3 : in + 2;
        }
        return line.is(in, "in") ? (line.is(in + 1, "every") ? in + 2 : in + 1) : -1;
    }

    private int shareEnd(NumberPhrase number) {
        return NumberPhrase.at(line, shareOf(number)).orElseThrow().end();
    }

    /** "one soldier" and "one of them" count; "that one" and "one another" do not. */
    private boolean countsOne(int i) {
        boolean noun =
                line.isNoun(i + 1) || (line.tag(i + 1).startsWith("JJ") && line.isNoun(i + 2)) || line.is(i + 1, "in");
        boolean of = line.is(i + 1, "of");
        return line.tag(i).equals("CD") && (noun || of);
    }

    /** "Article 7", "polling station 41", "Flight 302": a number that follows a noun and counts nothing. */
    private boolean belongsToName(int first, int end) {
        boolean afterNoun = line.isNoun(first - 1) || line.lower(first - 1).equals("no.") || line.is(first - 1, "#");
        boolean capital = first > 1
                && afterNoun
                && Character.isUpperCase(line.form(first - 1).charAt(0));
        boolean name = line.isName(first - 1) || capital;
        boolean counts = line.isNoun(end)
                || line.tag(end).startsWith("JJ")
                || Units.at(line, end).isPresent()
                || (!name && line.is(end, "of"))
                || line.tag(end).equals("VBN")
                || line.isFinite(end);
        return afterNoun && !(counts && !(name && line.isName(end)));
    }

    /** "Osk, 61, said" and "aged six and eight". */
    private boolean isAge(int first, int end) {
        boolean apposed = line.is(first - 1, ",")
                && line.isNoun(first - 2)
                && (line.is(end, ",") || line.is(end, ".") || line.is(end, ";"));
        boolean aged = line.is(first - 1, AGE) || line.is(first - 2, AGE) || line.is(first - 3, AGE);
        return apposed || aged;
    }

    /** A telephone number, a score or another string of figures. */
    private boolean isCode(int first, int end) {
        boolean neighbours = (line.tag(first - 1).equals("CD") && !line.is(first - 1, "one"))
                || (line.tag(end).equals("CD") && !line.isApart(end));
        boolean named = Character.isUpperCase(line.form(first).charAt(0))
                && first > 0
                && !line.isMark(first - 1)
                && line.isName(end);
        boolean plus = named || line.is(first - 1, "+") || line.is(first - 1, "/") || line.is(end, "/");
        boolean score = line.is(end, Set.of("-", "–"))
                && line.tag(end + 1).equals("CD")
                && upper(new NumberPhrase(
                                first,
                                end,
                                NumberPhrase.at(line, first).orElseThrow().value()))
                        .isEmpty();
        boolean scoreEnd =
                line.is(first - 1, Set.of("-", "–")) && line.tag(first - 2).equals("CD");
        boolean leadingZero = line.form(first).length() > 1
                && line.form(first).startsWith("0")
                && !line.form(first).startsWith("0.");
        return neighbours || plus || score || scoreEnd || leadingZero;
    }

    private Span span(CountedPhrase counted) {
        return line.span(counted.first(), counted.last());
    }

    private static Quantity quantity(
            Span span,
            Bounds bounds,
            Optional<String> unit,
            Optional<String> counted,
            Optional<Span> words,
            List<String> modifiers) {
        return new Quantity(
                span, bounds.minimum(), bounds.maximum(), bounds.approximate(), unit, counted, words, modifiers);
    }
}
