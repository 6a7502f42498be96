package quoth.reading.certainty;

import java.util.List;
import java.util.Optional;

/**
 * A clause as far as its factuality depends on it. Words are numbered as in their {@link quoth.reading.Line}.
 *
 * @param tokens the clause's words, ascending; never empty
 * @param verb its verb group, when it has a finite one
 * @param question whether it is asked
 * @param conditional whether a condition stands beside it
 * @param reported whether it stands in somebody's words as another tells them, where "would" is what they said as "will"
 * @param governed whether the word before it is in the same voice, so that it may govern the clause
 */
public record ClauseWords(
        List<Integer> tokens,
        Optional<Verb> verb,
        boolean question,
        boolean conditional,
        boolean reported,
        boolean governed) {

    /** Fails when there are no words. */
    public ClauseWords {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a clause must have a word");
        }
    }

    /**
     * A verb group.
     *
     * @param first the finite verb
     * @param main the verb that carries the meaning
     */
    public record Verb(int first, int main) {}
}
