package quoth.collation.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import quoth.collation.ReadDocument;
import quoth.document.PublicationTime;
import quoth.document.Span;
import quoth.reading.Polarity;
import quoth.reading.Quantity;
import quoth.reading.Reading;
import quoth.reading.Statement;
import quoth.reading.TimeExpression;

/**
 * A number with what it counts and the clause it stands in.
 *
 * @param answer the number's place and clause
 * @param quantity the number
 * @param range what it leaves possible
 * @param counted the concept of what is counted; empty when that is elided or people of no particular kind
 * @param people whether people are counted without saying which
 * @param modifiers concepts that narrow down what is counted
 * @param state what befell those who are counted, where that is said: "die", "injure"; empty otherwise
 * @param period the year it speaks of when that is not the time of writing; empty otherwise
 */
record Figure(
        Answer answer,
        Quantity quantity,
        Range range,
        Optional<String> counted,
        boolean people,
        Set<String> modifiers,
        Optional<String> state,
        String period) {

    /** Days before publication from which a date is another time. */
    private static final int LONG_AGO = 120;

    /** Characters within which a bare number is understood from the one before. */
    private static final int NEAR = 250;

    private static final Pattern PART_OF = Pattern.compile(
            "^\\s+(?:of|out of|more|further|other|others|another|-?year-old|years? old|years? of age|(?:\\w+ )?(?:ago|earlier|later))\\b.*",
            Pattern.DOTALL);
    private static final Pattern BEFORE_HOURS = Pattern.compile(
            ".*\\b(?:until|till|by|at|before|after|since|around|past|to|from|between)\\s*$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final int HOURS = 24;
    private static final Pattern CHANGES = Pattern.compile(
            ".*\\b(?:another|further|additional|extra|not|no|station|flight|route|number|page|article|chapter|room|channel|of the|ages?|aged)\\s*$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** The figures of a document that a question can be made of. */
    static List<Figure> of(ReadDocument document, Accounts accounts) {
        Reading reading = document.reading();
        List<Figure> figures = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            for (int index : statement.quantities()) {
                Quantity quantity = reading.quantities().get(index);
                if (isAskable(document, statement, quantity)) {
                    Figure figure = of(document, statement, quantity, accounts);
                    figures.add(figures.isEmpty() ? figure : figure.completedBy(figures.getLast()));
                }
            }
        }
        return figures;
    }

    private static Figure of(ReadDocument document, Statement statement, Quantity quantity, Accounts accounts) {
        Answer answer = Answer.of(document, statement, quantity.span(), accounts);
        Set<String> modifiers = new TreeSet<>();
        quantity.modifiers().forEach(modifier -> Concepts.of(modifier).ifPresent(modifiers::add));
        boolean people = quantity.counted().map(Concepts::isPeople).orElse(false);
        Optional<String> counted = people ? Optional.empty() : counted(document, quantity);
        Optional<String> state = counted.filter(Concepts::isState)
                .or(() -> modifiers.stream().filter(Concepts::isState).findFirst())
                .or(() -> answer.predicate().filter(Concepts::isState));
        return new Figure(answer, quantity, Range.of(quantity), counted, people, modifiers, state, period(answer));
    }

    /** A bare number, "the union says seventeen", counts what the number shortly before it counts. */
    private Figure completedBy(Figure before) {
        boolean bare =
                counted.isEmpty() && !people && state.isEmpty() && range.unit().isEmpty();
        boolean near = answer.value().start() - before.answer.value().end() < NEAR;
        if (!bare
                || !near
                || answer.concepts().size() > 1
                || !before.range.unit().isEmpty()) {
            return this;
        }
        return new Figure(
                answer, quantity, range, before.counted, before.people, before.modifiers, before.state, before.period);
    }

    /** The concept of what is counted; things counted together, "passengers and crew", are another than each of them. */
    private static Optional<String> counted(ReadDocument document, Quantity quantity) {
        boolean together = quantity.countedWords()
                .map(span -> document.document().words(span))
                .filter(words -> words.contains(" and "))
                .isPresent();
        return quantity.counted().flatMap(Concepts::of).map(concept -> together ? concept + " and more" : concept);
    }

    /**
     * Whether the number answers "how many" or "how much": no part of a whole, no increase, no age, no hour, no negation, and not
     * the number of those who say something.
     */
    private static boolean isAskable(ReadDocument document, Statement statement, Quantity quantity) {
        boolean asserted = statement.polarity() == Polarity.POSITIVE
                && switch (statement.certainty()) {
                    case CERTAIN, PROBABLE -> true;
                    case POSSIBLE, UNKNOWN -> false;
                };
        String text = document.document().text();
        Span span = quantity.span();
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 20));
        String before = text.substring(Math.max(0, span.start() - 20), span.start());
        boolean whole =
                !PART_OF.matcher(after).matches() && !CHANGES.matcher(before).matches();
        boolean calendar = document.reading().times().stream()
                .anyMatch(time -> time.type() != TimeExpression.Type.DURATION
                        && time.span().overlaps(span));
        boolean hour = quantity.counted().isEmpty()
                && quantity.unit().isEmpty()
                && Range.of(quantity).typical() <= HOURS
                && BEFORE_HOURS.matcher(before).matches();
        boolean age = quantity.unit().filter("year"::equals).isPresent();
        boolean one = quantity.unit().isEmpty()
                && Range.of(quantity).typical() == 1
                && quantity.maximum().isPresent();
        boolean source = document.reading().attributions().stream()
                .flatMap(attribution -> attribution.source().stream())
                .anyMatch(part -> part.overlaps(span));
        return asserted && whole && !calendar && !hour && !age && !one && !source;
    }

    private static String period(Answer answer) {
        Optional<LocalDate> published =
                answer.document().document().imprint().published().flatMap(PublicationTime::day);
        for (TimeExpression time : answer.times()) {
            Optional<LocalDate> day = Moment.of(time.value()).flatMap(Moment::firstDay);
            if (day.isPresent()
                    && published.isPresent()
                    && day.get().plusDays(LONG_AGO).isBefore(published.get())) {
                return Integer.toString(day.get().getYear());
            }
        }
        return "";
    }

    /** The words of what is counted, as the text has them; empty when elided. */
    Optional<String> countedWords() {
        return quantity.countedWords()
                .map(span -> answer.document().document().words(span).toLowerCase(Locale.ROOT));
    }
}
