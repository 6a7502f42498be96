package quoth.collation.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import quoth.collation.ReadDocument;
import quoth.document.Document;
import quoth.document.Passage;
import quoth.document.PublicationTime;
import quoth.document.Span;
import quoth.document.TextOrder;
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
 * @param named ids of all entities that the clause itself speaks of
 * @param times the calendar times in the sentence around it
 * @param sentence the number of that sentence in the document
 * @param voice id of the entity on whose word it is given; empty for the narrator and whoever is unknown
 * @param antecedent where the value stands before which this one leaves unsaid what it answers; empty when it says so itself
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
        Set<String> named,
        List<TimeExpression> times,
        int sentence,
        String voice,
        Optional<Span> antecedent) {

    /** Days. */
    private static final int LATELY = 14;

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
        for (Statement other : TextOrder.startingIn(reading.statements(), Statement::span, wide.start(), wide.end())) {
            context.addAll(concepts(other));
            entities.addAll(other.entities());
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
                accounts.ids(document.document(), statement.entities()),
                times(reading, around),
                sentence,
                accounts.speaker(document, statement.attribution())
                        .map(entity -> entity.id())
                        .orElse(""),
                Optional.empty());
    }

    /** This answer to the question that another one of its document answers, which it leaves unsaid. */
    Answer following(Answer other) {
        Set<String> all = new TreeSet<>(concepts);
        all.addAll(other.concepts);
        Set<String> rest = new TreeSet<>(context);
        rest.addAll(other.context);
        rest.removeAll(all);
        Set<String> spokenOf = new TreeSet<>(entities);
        spokenOf.addAll(other.entities);
        return new Answer(
                document,
                source,
                statement,
                value,
                story,
                predicate.or(other::predicate),
                all,
                rest,
                spokenOf,
                persons,
                named,
                times,
                sentence,
                voice,
                Optional.of(other.antecedent.orElse(other.value)));
    }

    /** This answer with what its clause is about taken from the words of another clause. */
    Answer about(Statement other) {
        Set<String> all = new TreeSet<>(concepts);
        all.addAll(concepts(other));
        return new Answer(
                document,
                source,
                statement,
                value,
                story,
                predicate.or(() -> other.predicate().flatMap(Concepts::of)),
                all,
                context,
                entities,
                persons,
                named,
                times,
                sentence,
                voice,
                antecedent);
    }

    /** Whether both are given by one voice in one document. */
    boolean isOneVoice(Answer other) {
        return document.equals(other.document)
                && attribution().equals(other.attribution())
                && !isOnOwnWord()
                && !other.isOnOwnWord();
    }

    /** Whether it is told on another word than the one it follows: "the union says seventeen". */
    private boolean isOnOwnWord() {
        if (antecedent.isEmpty()) {
            return false;
        }
        int end = statement.span().start();
        return Elision.isTold(text(), value)
                || TextOrder.startingIn(
                                document.reading().statements(),
                                Statement::span,
                                antecedent.get().end(),
                                end)
                        .stream()
                        .anyMatch(told -> told.span().end() <= end
                                && told.predicate().filter(Concepts::isTelling).isPresent());
    }

    /** Whether a document sets the two side by side, on two words: one leaves unsaid what the other answers. */
    boolean isSetBeside(Answer other) {
        return document.equals(other.document)
                && isOnAnotherWord(other)
                && (antecedent.isPresent() || other.antecedent.isPresent())
                && antecedent.orElse(value).equals(other.antecedent.orElse(other.value));
    }

    /** Whether different voices give the two in one sentence or in two that follow one another. */
    boolean isContrasted(Answer other) {
        return isOnAnotherWord(other)
                && document.equals(other.document)
                && Math.abs(sentence - other.sentence) <= 1
                && !isOneVoice(other);
    }

    /** Whether it is known that the two are given on different words. */
    private boolean isOnAnotherWord(Answer other) {
        boolean twoKnown = !voice.isEmpty() && !other.voice.isEmpty() && !voice.equals(other.voice);
        return twoKnown || isOnOwnWord() || other.isOnOwnWord();
    }

    /** Whether one document gives both, and neither on two known words nor in one breath nor one as the answer to the other. */
    boolean isUncontested(Answer other) {
        boolean twoKnown = !voice.isEmpty() && !other.voice.isEmpty() && !voice.equals(other.voice);
        return document.equals(other.document) && !twoKnown && !isContrasted(other) && !isSetBeside(other);
    }

    /** Whether both clauses name somebody or something and nothing in common. */
    boolean isOfOthers(Answer other) {
        return !named.isEmpty() && !other.named.isEmpty() && named.stream().noneMatch(other.named::contains);
    }

    /** Whether all times that the sentence around tells are of the days before publication. */
    boolean isOfLately() {
        Optional<LocalDate> published =
                document.document().imprint().published().flatMap(PublicationTime::day);
        return times.stream()
                .flatMap(time -> Moment.of(time.value()).flatMap(Moment::firstDay).stream())
                .allMatch(day -> published
                        .filter(then ->
                                !day.isAfter(then) && day.plusDays(LATELY).isAfter(then))
                        .isPresent());
    }

    /** Where the value stands. */
    Passage place() {
        return document.document().passage(value);
    }

    /** The text of the document. */
    String text() {
        return document.document().text();
    }

    private static Set<String> concepts(Statement statement) {
        Set<String> concepts = new TreeSet<>();
        statement.terms().forEach(term -> Concepts.of(term).ifPresent(concepts::add));
        statement.predicate().flatMap(Concepts::of).ifPresent(concepts::add);
        return concepts;
    }

    private static int sentence(Reading reading, Span value) {
        int last = TextOrder.lastUntil(reading.sentences(), Function.identity(), value.start());
        return last >= 0 && reading.sentences().get(last).contains(value) ? last : -1;
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
        for (TimeExpression time :
                TextOrder.startingIn(reading.times(), TimeExpression::span, sentence.start(), sentence.end())) {
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
