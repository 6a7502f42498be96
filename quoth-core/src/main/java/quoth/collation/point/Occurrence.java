package quoth.collation.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import quoth.collation.ReadDocument;
import quoth.document.Span;
import quoth.document.TextOrder;
import quoth.reading.Certainty;
import quoth.reading.Polarity;
import quoth.reading.Reading;
import quoth.reading.Statement;
import quoth.reading.TimeExpression;

/**
 * A happening with the time that a clause gives for it.
 *
 * @param answer the place of the time and its clause
 * @param moment the time
 * @param cued whether the clause has the words in it by which somebody is said to say something
 */
record Occurrence(Answer answer, Moment moment, boolean cued) {

    private static final Pattern BARE_YEAR = Pattern.compile("(?:the )?\\d{4}", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREPOSITION = Pattern.compile(
            ".*\\b(?:in|since|of|from|by|until|till|during|before|after|around|early|late|mid|about|to)\\s+$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_ANOTHER = Pattern.compile("^\\s*(?:,|,? and|,? or)\\s+\\d{4}.*", Pattern.DOTALL);
    private static final Pattern ONE_AND = Pattern.compile(".*\\d{4}(?:,|,? and|,? or)\\s+$", Pattern.DOTALL);
    private static final Pattern WHEN_SPOKEN = Pattern.compile(
            "day\\b|\\b(?:last|this|that|next|earlier|later|ago|now|tonight|morning|afternoon|evening)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "The paper reported in 2016" tells when it did, "the company says 28 January" does not. */
    private static final Pattern WHEN_SAID =
            Pattern.compile("\\b(?:in|on|at|since|during)\\s+$", Pattern.CASE_INSENSITIVE);

    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:it|this|that|he|she|they|which)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_WORD = Pattern.compile("^\\s+\\p{L}.*", Pattern.DOTALL);
    private static final Pattern ONLY_CLOCK = Pattern.compile(
            "(?:at |about |around |shortly |just |after |before |half |past |to |quarter |ten |twenty |five |a |\\d+ |minutes? )*"
                    + "(?:\\d{1,2}(?:[:.]\\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
                    + "(?:\\s*[ap]\\.?m\\.?| o['’]clock| hours)?",
            Pattern.CASE_INSENSITIVE);

    /** Characters within which the clause before may tell what happened. */
    private static final int NEAR = 120;

    /** What follows a clock time that is told for another zone. */
    private static final Set<String> ZONES =
            Set.of("gmt", "utc", "coordinated", "universal", "greenwich", "est", "edt", "pst", "cet");

    /** The occurrences of a document: clauses that give exactly one fully told time and are asserted. */
    static List<Occurrence> of(ReadDocument document, Accounts accounts) {
        Reading reading = document.reading();
        List<Occurrence> found = new ArrayList<>();
        List<Span> cues = reading.attributions().stream()
                .flatMap(attribution -> attribution.cue().stream())
                .sorted()
                .toList();
        for (Statement around : reading.statements()) {
            List<TimeExpression> times = around.times().stream()
                    .map(index -> reading.times().get(index))
                    .filter(time -> isGiven(document, time))
                    .toList();
            if (times.isEmpty() || !areOneTime(times)) {
                continue;
            }
            TimeExpression finest = times.stream()
                    .max(Comparator.comparingInt(time -> time.value().length()))
                    .orElseThrow();
            Statement statement = Elision.host(reading.statements(), around, finest.span());
            if (statement.polarity() == Polarity.NEGATIVE || statement.certainty() == Certainty.UNKNOWN) {
                continue;
            }
            Answer answer = Answer.of(document, statement, finest.span(), accounts);
            Moment.of(finest.value())
                    .map(moment -> times.size() == 1 && !tellsDay(finest, answer) ? moment.ofUnknownDay() : moment)
                    .map(moment -> new Occurrence(answer, zoned(moment, answer), isCued(statement.span(), cues)))
                    .flatMap(occurrence -> occurrence.completed(found))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether a time is a calendar time on its own, and not the year in "her 2000 campaign" or an idiom. */
    private static boolean isGiven(ReadDocument document, TimeExpression time) {
        boolean calendar = switch (time.type()) {
            case DATE, TIME -> Moment.of(time.value()).isPresent();
            case DURATION, SET -> false;
        };
        String text = document.document().text();
        String words = time.span().in(text);
        String after = text.substring(
                time.span().end(), Math.min(text.length(), time.span().end() + 12));
        String before = text.substring(
                Math.max(0, time.span().start() - 12), time.span().start());
        boolean modifier = BARE_YEAR.matcher(words).matches()
                && !PREPOSITION.matcher(before).matches()
                && NEXT_WORD.matcher(after).matches();
        boolean name = before.toLowerCase(Locale.ROOT).endsWith("the ")
                && NEXT_WORD.matcher(after).matches();
        boolean oneOfSeveral = name
                || AND_ANOTHER.matcher(after).matches()
                || ONE_AND.matcher(before).matches();
        return calendar && !oneOfSeveral && !modifier && !words.equalsIgnoreCase("this day");
    }

    /** Whether a day is told with an hour, in the same words or elsewhere in the clause. */
    private static boolean tellsDay(TimeExpression time, Answer answer) {
        return !ONLY_CLOCK.matcher(time.span().in(answer.text())).matches();
    }

    /**
     * "The insurer says 28 January" and "it came at 4:12" give times for what the clause or the sentence before tells; a clause that
     * only says when somebody spoke is no happening.
     */
    private Optional<Occurrence> completed(List<Occurrence> before) {
        boolean told = Elision.isTold(answer.text(), answer.value())
                && !WHEN_SAID.matcher(before(answer)).find()
                && !WHEN_SPOKEN.matcher(answer.value().in(answer.text())).find();
        boolean spoken =
                answer.statement().predicate().filter(Concepts::isTelling).isPresent();
        boolean saysNothing = !spoken
                && answer.concepts().isEmpty()
                && PRONOUN.matcher(before(answer)).find();
        if (answer.statement().predicate().filter("date"::equals).isPresent()
                || (answer.concepts().isEmpty() && !saysNothing && !told)) {
            return Optional.empty();
        }
        if (!told && !saysNothing) {
            return spoken ? Optional.empty() : Optional.of(this);
        }
        Optional<Statement> sooner = previous();
        Optional<Occurrence> antecedent = before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.getLast())
                        .filter(last -> answer.sentence() - last.answer.sentence() <= 1)
                        .filter(last ->
                                last.moment.clock().isEmpty() == moment.clock().isEmpty());
        boolean statementNearer = sooner.isPresent()
                && antecedent
                        .filter(last ->
                                last.answer.value().end() >= sooner.get().span().start())
                        .isEmpty();
        if (statementNearer && !told) {
            return Optional.of(new Occurrence(answer.about(sooner.get()), moment, cued));
        }
        return antecedent
                .map(last -> new Occurrence(answer.following(last.answer), moment, cued))
                .or(() -> spoken ? Optional.empty() : Optional.of(this));
    }

    private static boolean isCued(Span clause, List<Span> cues) {
        return TextOrder.startingIn(cues, Function.identity(), clause.start(), clause.end()).stream()
                .anyMatch(clause::contains);
    }

    /** The words of the clause before the time. */
    private static String before(Answer answer) {
        int start = Math.min(answer.statement().span().start(), answer.value().start());
        return answer.text().substring(start, answer.value().start());
    }

    /** The clause before, in the same sentence or the one before it, that says something. */
    private Optional<Statement> previous() {
        Reading reading = answer.document().reading();
        int start = answer.statement().span().start();
        int near = TextOrder.lastUntil(reading.sentences(), Function.identity(), start - NEAR);
        int from = near < 0 ? 0 : reading.sentences().get(near).start();
        return TextOrder.startingIn(reading.statements(), Statement::span, from, start).stream()
                .filter(statement -> statement.span().end() <= start)
                .filter(statement -> start - statement.span().end() < NEAR)
                .filter(statement ->
                        statement.predicate().filter(Concepts::isTelling).isEmpty())
                .filter(statement -> statement.terms().stream()
                        .anyMatch(term -> Concepts.of(term).isPresent()))
                .reduce((first, second) -> second);
    }

    private static boolean areOneTime(List<TimeExpression> times) {
        List<Moment> moments =
                times.stream().flatMap(time -> Moment.of(time.value()).stream()).toList();
        return moments.stream().allMatch(one -> moments.stream().allMatch(one::isCompatible));
    }

    private static Moment zoned(Moment moment, Answer answer) {
        String text = answer.document().document().text();
        Span span = answer.value();
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 24))
                .toLowerCase(Locale.ROOT);
        boolean zone = ZONES.stream().anyMatch(name -> after.strip().startsWith(name))
                || ZONES.stream()
                        .anyMatch(name -> span.in(text).toLowerCase(Locale.ROOT).contains(name));
        return new Moment(
                moment.day(),
                moment.clock(),
                moment.zoned() || (zone && !moment.clock().isEmpty()));
    }
}
