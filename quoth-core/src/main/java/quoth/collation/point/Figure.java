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
 * @param period the year it speaks of when that is not the time of writing; empty otherwise
 */
record Figure(
        Answer answer,
        Quantity quantity,
        Range range,
        Optional<String> counted,
        boolean people,
        Set<String> modifiers,
        String period) {

    /** Days before publication from which a date is another time. */
    private static final int LONG_AGO = 120;

    private static final Pattern PART_OF = Pattern.compile(
            "^\\s+(?:of|out of|more|further|other|others|another|-?year-old|years? old|years? of age)\\b.*",
            Pattern.DOTALL);
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
                    figures.add(of(document, statement, quantity, accounts));
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
        Optional<String> counted =
                people ? Optional.empty() : quantity.counted().flatMap(Concepts::of);
        return new Figure(answer, quantity, Range.of(quantity), counted, people, modifiers, period(answer));
    }

    /** Whether the number answers "how many" or "how much": no part of a whole, no increase, no age, no negation. */
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
        boolean age = quantity.unit().filter("year"::equals).isPresent();
        boolean one = quantity.unit().isEmpty()
                && Range.of(quantity).typical() == 1
                && quantity.maximum().isPresent();
        return asserted && whole && !calendar && !age && !one;
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
