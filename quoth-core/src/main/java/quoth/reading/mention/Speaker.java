package quoth.reading.mention;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who speaks in an attribution.
 *
 * @param entity index into {@link Cast#entities()}; empty when the text does not tell
 * @param anonymous whether the source is left vague
 */
public record Speaker(OptionalInt entity, boolean anonymous) {

    /** A speaker before the figures have got their numbers. */
    record Found(Optional<Figure> figure, boolean anonymous) {}
}
