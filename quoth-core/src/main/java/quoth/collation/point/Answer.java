package quoth.collation.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import quoth.collation.ReadDocument;
import quoth.document.Document;
import quoth.document.Span;
import quoth.reading.Reading;
import quoth.reading.Statement;
import quoth.reading.TimeExpression;

/**
 * A value with the clause it stands in: what one document answers to some question.
 *
 * @param document the document
 * @param source the document whose reporting it is
 * @param statement the clause
 * @param value where the value stands
 * @param story the story of the document
 * @param predicate what the clause says of it, as a concept
 * @param concepts what the clause is about
 * @param context what else its sentence is about, and the sentence before where the clause itself says next to nothing
 * @param entities ids of the entities that the sentence speaks of
 * @param persons ids of the persons that the clause itself speaks of
 * @param times the calendar times in the sentence around it
 */
record Answer(
        ReadDocument document,
        Document source,
        Statement statement,
        Span value,
        String story,
        Optional<String> predicate,
        Set<String> concepts,
        Set<String> context,
        Set<String> entities,
        Set<String> persons,
        List<TimeExpression> times) {

    /** How much a concept of the sentence around counts beside one of the clause. */
    private static final double NEARBY = .5;

    /** A clause with fewer concepts leaves it to the sentence before to say what it speaks of. */
    private static final int TALKATIVE = 2;

    /** The answer that a statement of a document gives with the words at {@code value}. */
    static Answer of(ReadDocument document, Statement statement, Span value, Accounts accounts) {
        Reading reading = document.reading();
        Set<String> concepts = concepts(statement);
        int sentence = sentence(reading, value);
        Span around = sentence < 0 ? value : reading.sentences().get(sentence);
        boolean elliptic = concepts.size() < TALKATIVE && sentence > 0;
        Span wide = elliptic ? Span.covering(around, reading.sentences().get(sentence - 1)) : around;
        Set<String> context = new TreeSet<>();
        Set<Integer> entities = new TreeSet<>(statement.entities());
        for (Statement other : reading.statements()) {
            if (wide.contains(other.span().start())) {
                context.addAll(concepts(other));
                entities.addAll(other.entities());
            }
        }
        context.removeAll(concepts);
        return new Answer(
                document,
                accounts.source(document.document()),
                statement,
                value,
                accounts.story(document.document()),
                statement.predicate().flatMap(Concepts::of),
                concepts,
                context,
                accounts.ids(document.document(), List.copyOf(entities)),
                accounts.persons(document.document(), statement.entities()),
                times(reading, around));
    }

    private static Set<String> concepts(Statement statement) {
        Set<String> concepts = new TreeSet<>();
        statement.terms().forEach(term -> Concepts.of(term).ifPresent(concepts::add));
        statement.predicate().flatMap(Concepts::of).ifPresent(concepts::add);
        return concepts;
    }

    private static int sentence(Reading reading, Span value) {
        for (int i = 0; i < reading.sentences().size(); i++) {
            if (reading.sentences().get(i).contains(value)) {
                return i;
            }
        }
        return -1;
    }

    /** The attribution on whose word the value is given. */
    OptionalInt attribution() {
        return statement.attribution();
    }

    /**
     * Sum of the weights of the concepts that both have, {@code except} left out: full weight where both clauses have it, less
     * where only the sentence around has.
     */
    double shared(Answer other, Set<String> except) {
        double sum = 0;
        for (String concept : concepts) {
            if (!except.contains(concept)) {
                double share = other.concepts.contains(concept) ? 1 : other.context.contains(concept) ? NEARBY : 0;
                sum += share * Concepts.weight(concept);
            }
        }
        for (String concept : context) {
            if (!except.contains(concept) && (other.concepts.contains(concept) || other.context.contains(concept))) {
                sum += NEARBY * Concepts.weight(concept);
            }
        }
        return sum;
    }

    /** Sum of the weights of the concepts that both clauses have themselves. */
    double sharedInClauses(Answer other) {
        return concepts.stream()
                .filter(other.concepts::contains)
                .mapToDouble(Concepts::weight)
                .sum();
    }

    /** Whether both clauses name persons and none in common. */
    boolean isOfOtherPersons(Answer other) {
        return !persons.isEmpty()
                && !other.persons.isEmpty()
                && persons.stream().noneMatch(other.persons::contains);
    }

    /** How many entities both clauses speak of. */
    int sharedEntities(Answer other) {
        return (int) entities.stream().filter(other.entities::contains).count();
    }

    private static List<TimeExpression> times(Reading reading, Span sentence) {
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
