package quoth.collation.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import quoth.collation.ReadDocument;
import quoth.document.Span;
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
 */
record Occurrence(Answer answer, Moment moment) {

    /** What follows a clock time that is told for another zone. */
    private static final Set<String> ZONES =
            Set.of("gmt", "utc", "coordinated", "universal", "greenwich", "est", "edt", "pst", "cet");

    /** The occurrences of a document: clauses that give exactly one fully told time and are asserted. */
    static List<Occurrence> of(ReadDocument document, Accounts accounts) {
        Reading reading = document.reading();
        List<Occurrence> found = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            if (statement.polarity() == Polarity.NEGATIVE || statement.certainty() == Certainty.UNKNOWN) {
                continue;
            }
            List<TimeExpression> times = statement.times().stream()
                    .map(index -> reading.times().get(index))
                    .filter(time -> switch (time.type()) {
                        case DATE, TIME -> Moment.of(time.value()).isPresent();
                        case DURATION, SET -> false;
                    })
                    .toList();
            if (times.isEmpty() || !areOneTime(times)) {
                continue;
            }
            TimeExpression finest = times.stream()
                    .max(Comparator.comparingInt(time -> time.value().length()))
                    .orElseThrow();
            Answer answer = Answer.of(document, statement, finest.span(), accounts);
            Moment.of(finest.value()).ifPresent(moment -> found.add(new Occurrence(answer, zoned(moment, answer))));
        }
        return found;
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
