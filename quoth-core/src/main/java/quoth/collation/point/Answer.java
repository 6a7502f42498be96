package quoth.collation.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import quoth.collation.ReadDocument;
import quoth.document.Span;
import quoth.reading.Reading;
import quoth.reading.Statement;
import quoth.reading.TimeExpression;

/**
 * A value with the clause it stands in: what one document answers to some question.
 *
 * @param document the document
 * @param statement the clause
 * @param value where the value stands
 * @param story the story of the document
 * @param predicate what the clause says of it, as a concept
 * @param concepts what the clause is about
 * @param entities ids of the entities that the clause speaks of
 * @param times the calendar times in the sentence around it
 */
record Answer(
        ReadDocument document,
        Statement statement,
        Span value,
        String story,
        Optional<String> predicate,
        Set<String> concepts,
        Set<String> entities,
        List<TimeExpression> times) {

    /** The answer that a statement of a document gives with the words at {@code value}. */
    static Answer of(ReadDocument document, Statement statement, Span value, Accounts accounts) {
        Set<String> concepts = new TreeSet<>();
        statement.terms().forEach(term -> Concepts.of(term).ifPresent(concepts::add));
        Optional<String> predicate = statement.predicate().flatMap(Concepts::of);
        predicate.ifPresent(concepts::add);
        return new Answer(
                document,
                statement,
                value,
                accounts.story(document.document()),
                predicate,
                concepts,
                accounts.ids(document.document(), statement.entities()),
                times(document.reading(), value));
    }

    /** The attribution on whose word the value is given. */
    OptionalInt attribution() {
        return statement.attribution();
    }

    /** Sum of the weights of the concepts that both clauses have, {@code except} left out. */
    double shared(Answer other, Set<String> except) {
        double sum = 0;
        for (String concept : concepts) {
            if (other.concepts.contains(concept) && !except.contains(concept)) {
                sum += Concepts.weight(concept);
            }
        }
        return sum;
    }

    /** How many entities both clauses speak of. */
    int sharedEntities(Answer other) {
        return (int) entities.stream().filter(other.entities::contains).count();
    }

    private static List<TimeExpression> times(Reading reading, Span value) {
        Span sentence = reading.sentences().stream()
                .filter(span -> span.contains(value))
                .findFirst()
                .orElse(value);
        List<TimeExpression> found = new ArrayList<>();
        for (TimeExpression time : reading.times()) {
            boolean calendar = switch (time.type()) {
                case DATE, TIME -> true;
                case DURATION, SET -> false;
            };
            if (calendar && sentence.contains(time.span())) {
                found.add(time);
            }
        }
        return List.copyOf(found);
    }
}
