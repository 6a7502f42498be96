package quoth.reading.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Between what a quantity lies.
 *
 * @param minimum the least, if there is one
 * @param maximum the most, if there is one
 * @param approximate whether both hold only roughly
 */
record Bounds(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, boolean approximate) {

    static Bounds exactly(BigDecimal value) {
        return new Bounds(Optional.of(value), Optional.of(value), false);
    }

    /** What a qualifier makes of a number, or of a range when {@code upper} is there. */
    static Bounds of(BigDecimal value, Optional<BigDecimal> upper, Qualifier qualifier, boolean vague) {
        Optional<BigDecimal> top = upper.or(() -> Optional.of(value));
        return switch (qualifier) {
            case EXACT -> new Bounds(Optional.of(value), top, vague);
            case ABOUT -> new Bounds(Optional.of(value), top, true);
            case AT_LEAST -> new Bounds(Optional.of(value), Optional.empty(), vague);
            case AT_MOST -> new Bounds(Optional.empty(), top, vague);
        };
    }
}
