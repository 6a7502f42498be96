package quoth.reading.time;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * A form in which times are told and how to read it.
 *
 * @param pattern the form, in the words of {@link Vocabulary}
 * @param reading its value; empty when the words, in these surroundings, tell no time or one that does not exist
 */
record Rule(Pattern pattern, BiFunction<Words, Surroundings, Optional<TimeValue>> reading) {

    /** The rule for a template of {@link Vocabulary#pattern}. */
    static Rule of(String template, BiFunction<Words, Surroundings, Optional<TimeValue>> reading) {
        return new Rule(Vocabulary.pattern(template), reading);
    }

    /** The rule for a template whose every occurrence has one value. */
    static Rule always(String template, TimeValue value) {
        return of(template, (words, around) -> Optional.of(value));
    }
}
