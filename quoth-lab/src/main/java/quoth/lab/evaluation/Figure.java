package quoth.lab.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that a scorer gives, and what to hold it against.
 *
 * @param measure what it measures
 * @param where where it stands in what the scorer prints
 * @param peer what others reach, in words
 * @param goal what is wanted, in words
 */
record Figure(String measure, Where where, String peer, String goal) {

    /** Where a figure stands in what a scorer prints. */
    sealed interface Where {

        /** The figure in per cent; empty when it is not there. */
        OptionalDouble in(String printed);
    }

    /**
     * In a text, at the first group of a pattern, in per cent.
     *
     * @param pattern the pattern, in which {@code ^} and {@code $} stand for the ends of lines
     */
    record InText(Pattern pattern) implements Where {
        @Override
        public OptionalDouble in(String printed) {
            Matcher matcher = pattern.matcher(printed);
            return matcher.find() ? OptionalDouble.of(Double.parseDouble(matcher.group(1))) : OptionalDouble.empty();
        }
    }

    /**
     * In a JSON value, as a share of one.
     *
     * @param pointer the JSON pointer (RFC 6901) to it
     */
    record InJson(String pointer) implements Where {
        @Override
        public OptionalDouble in(String printed) {
            try {
                var found = new ObjectMapper().readTree(printed).at(pointer);
                return found.isNumber() ? OptionalDouble.of(100 * found.asDouble()) : OptionalDouble.empty();
            } catch (JsonProcessingException e) {
                return OptionalDouble.empty();
            }
        }
    }

    /** A figure in a text. */
    static Figure text(String measure, String pattern, String peer, String goal) {
        return new Figure(measure, new InText(Pattern.compile(pattern, Pattern.MULTILINE)), peer, goal);
    }

    /** A figure in a JSON value. */
    static Figure json(String measure, String pointer, String peer, String goal) {
        return new Figure(measure, new InJson(pointer), peer, goal);
    }
}
