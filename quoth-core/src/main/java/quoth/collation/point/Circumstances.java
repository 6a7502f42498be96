package quoth.collation.point;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.document.PublicationTime;
import quoth.reading.Countries;
import quoth.reading.TimeExpression;

/**
 * When, for how long, in which country and for what a number is told. Two numbers that exclude one another and are told of other
 * circumstances answer two questions: the toll of one outbreak and of another, what an index lost on two days, what a watch and
 * what a coat had cost.
 *
 * @param days the days that the clause itself tells
 * @param spans the spans of time that it tells, as TIMEX3 writes them
 * @param countries the countries that it names
 * @param moving whether it speaks of a level that rises or falls
 * @param points whether points are counted
 * @param thing the thing that an amount is the price of
 * @param published the day of publication
 */
record Circumstances(
        List<Moment> days,
        Set<String> spans,
        Set<String> countries,
        boolean moving,
        boolean points,
        Optional<String> thing,
        Optional<LocalDate> published) {

    /** Words for a level that changes; a number with them holds for a day. */
    private static final Pattern MOTION = Pattern.compile(
            "\\b(?:r[io]ses?|rising|risen|f[ea]lls?|falling|fallen|gain(?:s|ed|ing)?|los(?:es?|t|ing)|slid(?:e|es|ing)?|slip(?:s|ped|ping)?"
                    + "|sank|sinks?|sinking|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|declin(?:e|es|ed|ing)|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)"
                    + "|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|soar(?:s|ed|ing)?|shed(?:s|ding)?|dip(?:s|ped)?|rall(?:y|ies|ied)"
                    + "|trad(?:es|ed|ing)|clos(?:es|ed)|settled|finished|up|down|higher|lower)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern POINTS = Pattern.compile("points?\\b|basis points?\\b", Pattern.CASE_INSENSITIVE);

    /** Words that may be, or begin, the name of a country. */
    private static final Pattern NAME =
            Pattern.compile("\\b\\p{Lu}[\\p{L}.]*(?: (?:(?:and|of|the) )?\\p{Lu}[\\p{L}.]*)*");

    /** A thing that has the price before it: "a $21,000 watch". */
    private static final Pattern PRICED = Pattern.compile("^[ -](?=\\p{Ll})([\\p{Ll}-]+)");

    private static final Pattern ARTICLE = Pattern.compile(
            "\\b(?:an?|the|his|her|its|their|our|this|that|one|another)\\s+$", Pattern.CASE_INSENSITIVE);

    private static final int WORD = 12;

    /** The circumstances of a number in a clause; {@code counted} are the words of what it counts. */
    static Circumstances of(Answer answer, Optional<String> counted, String unit) {
        String clause = answer.document().document().words(answer.statement().span());
        List<TimeExpression> times = answer.statement().times().stream()
                .map(index -> answer.document().reading().times().get(index))
                .filter(time -> !time.span().overlaps(answer.value()))
                .toList();
        boolean points = unit.endsWith("point")
                || counted.filter(words -> POINTS.matcher(words).find()).isPresent();
        return new Circumstances(
                days(times),
                spans(times),
                countries(clause),
                MOTION.matcher(clause).find(),
                points,
                priced(answer),
                answer.document().document().imprint().published().flatMap(PublicationTime::day));
    }

    /** Whether two numbers are told of different days, spans of time or countries, or are the prices of different things. */
    static boolean differ(Figure one, Figure other) {
        Circumstances mine = one.circumstances();
        Circumstances others = other.circumstances();
        return areMovesOfOtherDays(one, other)
                || mine.isOfOtherTimes(others)
                || areDisjoint(mine.countries, others.countries)
                || arePricesOfOtherThings(one, other);
    }

    /** Whether both tell how far a level moved, and not certainly on one day. */
    private static boolean areMovesOfOtherDays(Figure one, Figure other) {
        Optional<LocalDate> day = one.circumstances().published;
        boolean oneDay = day.isPresent() && day.equals(other.circumstances().published);
        return !oneDay && isMove(one) && isMove(other);
    }

    private static boolean isMove(Figure figure) {
        Circumstances circumstances = figure.circumstances();
        return circumstances.points
                || (circumstances.moving && !figure.range().unit().isEmpty());
    }

    /** Whether the clauses themselves tell days, or spans of time, that have nothing in common. */
    private boolean isOfOtherTimes(Circumstances other) {
        boolean otherDay = !days.isEmpty()
                && !other.days.isEmpty()
                && days.stream().noneMatch(day -> other.days.stream().anyMatch(day::isCompatible));
        boolean dayAndSpan = days.isEmpty() != other.days.isEmpty()
                && ((!days.isEmpty() && !other.spans.isEmpty()) || (!other.days.isEmpty() && !spans.isEmpty()));
        return otherDay || areDisjoint(spans, other.spans) || dayAndSpan;
    }

    private static Set<String> spans(List<TimeExpression> times) {
        return times.stream()
                .filter(time -> time.type() == TimeExpression.Type.DURATION)
                .map(TimeExpression::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Moment> days(List<TimeExpression> times) {
        return times.stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .flatMap(time -> Moment.of(time.value()).stream())
                .filter(moment -> !moment.day().isEmpty())
                .toList();
    }

    private static boolean areDisjoint(Set<String> ones, Set<String> others) {
        return !ones.isEmpty() && !others.isEmpty() && ones.stream().noneMatch(others::contains);
    }

    /** The countries that a clause names. */
    private static Set<String> countries(String clause) {
        Set<String> found = new TreeSet<>();
        Matcher names = NAME.matcher(clause);
        while (names.find()) {
            String name = names.group();
            if (Countries.isCountry(name)) {
                found.add(oneName(name));
            } else {
                Stream.of(name.split(" "))
                        .filter(Countries::isCountry)
                        .map(Circumstances::oneName)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String oneName(String name) {
        return switch (name.replace(".", "")) {
            case "US", "USA", "America", "United States" -> "US";
            case "UK", "Britain", "United Kingdom" -> "UK";
            default -> name;
        };
    }

    private static boolean arePricesOfOtherThings(Figure one, Figure other) {
        if (one.range().unit().isEmpty()) {
            return false;
        }
        Optional<String> thing = one.circumstances().thing;
        Optional<String> otherThing = other.circumstances().thing;
        return (thing.isPresent() || otherThing.isPresent())
                && !isOf(thing, otherThing, other.answer())
                && !isOf(otherThing, thing, one.answer());
    }

    private static boolean isOf(Optional<String> thing, Optional<String> otherThing, Answer other) {
        return thing.isPresent()
                && (Objects.equals(thing, otherThing) || other.concepts().contains(thing.get()));
    }

    /** The thing that an amount is the price of. */
    private static Optional<String> priced(Answer answer) {
        String text = answer.text();
        int start = answer.value().start();
        int end = answer.value().end();
        Matcher after = PRICED.matcher(text).region(end, Math.min(text.length(), end + 3 * WORD));
        boolean noun = ARTICLE.matcher(text.substring(Math.max(0, start - WORD), start))
                .find();
        return noun && after.find() ? Optional.of(Concepts.any(after.group(1))) : Optional.empty();
    }
}
