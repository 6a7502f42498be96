package quoth.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import quoth.document.Span;

/**
 * A number that counts or measures something, as an interval: "at least 11 people" is at least 11, of people.
 *
 * @param span the words of the number with its qualifiers and unit, without what is counted: "at least 11", "4.5 million
 *     crowns"
 * @param minimum the least it can be; empty when unbounded below
 * @param maximum the most it can be; empty when unbounded above
 * @param approximate whether the text calls it approximate ("about", "some"); the bounds then hold only roughly
 * @param unit the unit of measure or currency in lower case singular ("km", "crown", "%"); empty for a bare count
 * @param counted the head noun of what is counted, lemmatised ("passenger", "ballot", "vote"); empty when elided
 * @param countedWords where what is counted stands, with its modifiers; empty when elided
 * @param modifiers lemmas of the content words that say more about what is counted ("dead", "young", "border")
 */
public record Quantity(
        Span span,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        boolean approximate,
        Optional<String> unit,
        Optional<String> counted,
        Optional<Span> countedWords,
        List<String> modifiers) {

    /** Fails when neither bound is known or they are the wrong way round. */
    public Quantity {
        modifiers = List.copyOf(modifiers);
        if (minimum.isEmpty() && maximum.isEmpty()) {
            throw new IllegalArgumentException("a quantity must have a bound");
        }
        if (minimum.isPresent() && maximum.isPresent() && minimum.get().compareTo(maximum.get()) > 0) {
            throw new IllegalArgumentException(
                    "a quantity's minimum " + minimum.get() + " must not exceed its maximum " + maximum.get());
        }
    }
}
