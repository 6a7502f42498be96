package quoth.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import quoth.document.Span;

/**
 * A clause that says something about the world: the unit in which accounts of different documents are set side by side.
 *
 * @param span the clause
 * @param predicate the lemma of its main verb or predicate adjective ("die", "lock", "notify"); empty for a clause without
 *     one
 * @param terms lemmas of its content words in the order of the text, names and numbers excepted, each once
 * @param entities indices into {@link Reading#entities()} of those it mentions, ascending, each once
 * @param times indices into {@link Reading#times()} inside it
 * @param quantities indices into {@link Reading#quantities()} inside it
 * @param attribution index into {@link Reading#attributions()} of the innermost attribution whose content it stands in;
 *     empty when the narrator speaks
 * @param polarity whether it is said to be so or not, by the innermost voice
 * @param certainty how surely; unknown exactly when the polarity is
 */
public record Statement(
        Span span,
        Optional<String> predicate,
        List<String> terms,
        List<Integer> entities,
        List<Integer> times,
        List<Integer> quantities,
        OptionalInt attribution,
        Polarity polarity,
        Certainty certainty) {

    /** Copies the lists. */
    public Statement {
        terms = List.copyOf(terms);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
    }
}
