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
import quoth.reading.Statement;
import quoth.reading.TimeExpression;

/**
 * When, for how long, in which country and for what a number is told. Two numbers that exclude one another and are told of other
 * circumstances answer two questions: the toll of one outbreak and of another, what an index lost on two days, what a watch and
 * what a coat had cost.
 */
final class Circumstances {

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

    private Circumstances() {}

    /** Whether two numbers are told of different days, spans of time or countries, or are the prices of different things. */
    static boolean differ(Figure one, Figure other) {
        return areMovesOfOtherDays(one, other)
                || areOfOtherTimes(one.answer(), other.answer())
                || areDisjoint(countries(one.answer()), countries(other.answer()))
                || arePricesOfOtherThings(one, other);
    }

    /** Whether both tell how far a level moved, and not certainly on one day. */
    private static boolean areMovesOfOtherDays(Figure one, Figure other) {
        boolean moves = isMove(one) && isMove(other);
        boolean oneDay =
                published(one.answer()).isPresent() && published(one.answer()).equals(published(other.answer()));
        return moves && !oneDay;
    }

    private static boolean isMove(Figure figure) {
        boolean points = figure.range().unit().endsWith("point")
                || figure.countedWords()
                        .filter(words -> POINTS.matcher(words).find())
                        .isPresent();
        boolean measured = !figure.range().unit().isEmpty();
        return points || (measured && MOTION.matcher(clause(figure.answer())).find());
    }

    private static Optional<LocalDate> published(Answer answer) {
        return answer.document().document().imprint().published().flatMap(PublicationTime::day);
    }

    /** Whether the clauses themselves tell days, or spans of time, that have nothing in common. */
    private static boolean areOfOtherTimes(Answer one, Answer other) {
        List<TimeExpression> mine = times(one);
        List<TimeExpression> others = times(other);
        Set<String> spans = spans(mine);
        Set<String> otherSpans = spans(others);
        List<Moment> days = days(mine);
        List<Moment> otherDays = days(others);
        boolean otherDay = !days.isEmpty()
                && !otherDays.isEmpty()
                && days.stream().noneMatch(day -> otherDays.stream().anyMatch(day::isCompatible));
        boolean dayAndSpan = (!days.isEmpty() && !otherSpans.isEmpty()) || (!otherDays.isEmpty() && !spans.isEmpty());
        return otherDay || areDisjoint(spans, otherSpans) || (dayAndSpan && days.isEmpty() != otherDays.isEmpty());
    }

    private static List<TimeExpression> times(Answer answer) {
        Statement statement = answer.statement();
        return statement.times().stream()
                .map(index -> answer.document().reading().times().get(index))
                .filter(time -> !time.span().overlaps(answer.value()))
                .toList();
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
    private static Set<String> countries(Answer answer) {
        Set<String> found = new TreeSet<>();
        Matcher names = NAME.matcher(clause(answer));
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

    private static String clause(Answer answer) {
        return answer.document().document().words(answer.statement().span());
    }

    private static boolean arePricesOfOtherThings(Figure one, Figure other) {
        if (one.range().unit().isEmpty()) {
            return false;
        }
        Optional<String> thing = priced(one.answer());
        Optional<String> otherThing = priced(other.answer());
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
