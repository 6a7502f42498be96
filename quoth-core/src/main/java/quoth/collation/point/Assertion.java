package quoth.collation.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import quoth.collation.ReadDocument;
import quoth.reading.Polarity;
import quoth.reading.Quantity;
import quoth.reading.Statement;

/**
 * A clause that says for sure that something is so, or that it is not.
 *
 * @param answer the clause; its value is the whole clause
 * @param verb the lemma of what it says
 * @param denied whether it says that it is not so
 */
record Assertion(Answer answer, String verb, boolean denied) {

    /** What is only not so yet is no denial of what is so later. */
    private static final Pattern NOT_YET =
            Pattern.compile("\\b(?:yet|still|any ?more|no longer)\\b", Pattern.CASE_INSENSITIVE);

    /** Clauses that ask, that tell somebody apart from others, or that say what is to be. */
    private static final Pattern NO_CLAIM = Pattern.compile(
            "^(?:to|whether|if|who|whom|whose|which|what|when|where|how|why|because of|don[’']t|do not|\\p{L}+ing)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern MODAL = Pattern.compile(
            "\\b(?:will|wo|would|can|could|can[’']?t|cannot|may|might|should|must|shall|going to|won[’']t)\\b|[’'](?:ll|d)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The assertions of a document. */
    static List<Assertion> of(ReadDocument document, Accounts accounts) {
        List<Assertion> found = new ArrayList<>();
        String text = document.document().text();
        for (Statement statement : document.reading().statements()) {
            boolean sure = switch (statement.certainty()) {
                case CERTAIN -> true;
                case PROBABLE, POSSIBLE, UNKNOWN -> false;
            };
            Optional<String> verb = statement.predicate().filter(lemma -> !Concepts.isTelling(lemma));
            boolean denied = statement.polarity() == Polarity.NEGATIVE;
            boolean open = denied && NOT_YET.matcher(statement.span().in(text)).find();
            boolean claim = !NO_CLAIM.matcher(statement.span().in(text)).matches() && !isInfinitive(statement, text);
            if (sure && claim && !open && verb.flatMap(Concepts::of).isPresent()) {
                found.add(
                        new Assertion(Answer.of(document, statement, statement.span(), accounts), verb.get(), denied));
            }
        }
        return found;
    }

    /**
     * Those of the assertions that can stand in a question of yes and no: whose predicate somebody in the story denies, or whose
     * opposite somebody says; so that the many clauses that nobody disputes need not be compared.
     */
    static List<Assertion> disputable(List<Assertion> all) {
        Map<String, Set<String>> denied = new HashMap<>();
        Map<String, Set<String>> said = new HashMap<>();
        for (Assertion assertion : all) {
            String story = assertion.answer.story();
            said.computeIfAbsent(story, id -> new HashSet<>()).add(assertion.verb);
            if (assertion.denied) {
                assertion.answer.predicate().ifPresent(denied.computeIfAbsent(story, id -> new HashSet<>())::add);
            }
        }
        return all.stream()
                .filter(assertion -> {
                    String story = assertion.answer.story();
                    Set<String> verbs = said.getOrDefault(story, Set.of());
                    Set<String> denials = denied.getOrDefault(story, Set.of());
                    return assertion
                                    .answer
                                    .predicate()
                                    .filter(denials::contains)
                                    .isPresent()
                            || Opposites.of(assertion.verb).stream().anyMatch(verbs::contains);
                })
                .toList();
    }

    /** Whether the verb stands in the infinitive, which by itself says nothing of what was. */
    private static boolean isInfinitive(Statement statement, String text) {
        return statement
                .predicate()
                .filter(lemma -> statement.span().in(text).contains(" to " + lemma + " "))
                .isPresent();
    }

    /** Whether it says what was or is, not what will or can be. */
    boolean isReal() {
        return !MODAL.matcher(answer.statement().span().in(answer.text())).find();
    }

    /** Whether what the two predicates say excludes one another. */
    boolean isOpposite(Assertion other) {
        return Opposites.of(verb).contains(other.verb);
    }

    /** Whether the two count different numbers of what they speak of. */
    boolean countsOtherwise(Assertion other) {
        List<Quantity> mine = quantities();
        List<Quantity> others = other.quantities();
        return !mine.isEmpty()
                && !others.isEmpty()
                && mine.stream()
                        .noneMatch(one ->
                                others.stream().anyMatch(two -> Range.of(one).isCompatible(Range.of(two))));
    }

    private List<Quantity> quantities() {
        return answer.statement().quantities().stream()
                .map(index -> answer.document().reading().quantities().get(index))
                .toList();
    }
}
