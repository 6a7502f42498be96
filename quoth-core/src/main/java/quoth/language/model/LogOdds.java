package quoth.language.model;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A linear model learnt by logistic regression: differences between its scores are logarithms of odds.
 *
 * @param model the model
 * @param unit how many of its points make a difference of one
 */
public record LogOdds(LinearModel model, int unit) {

    /** Into how many steps a difference of one is cut where features ask for it. */
    public static final int STEPS = 8;

    private static final int LARGEST_UNIT = 1 << 20;

    /** Fails when the unit is not positive. */
    public LogOdds {
        if (unit <= 0) {
            throw new IllegalArgumentException("a unit must be positive, but was " + unit);
        }
    }

    /** Points in steps of an eighth. */
    public int steps(int points) {
        return Math.floorDiv(points * STEPS, unit);
    }

    /** Steps of an eighth in points. */
    public int points(int steps) {
        return Math.floorDiv(steps * unit, STEPS);
    }

    /** Reads the unit (4 bytes), then the model as {@link LinearModel} lays it out. */
    public static LogOdds read(DataInputStream in) throws IOException {
        int unit = in.readInt();
        if (unit <= 0 || unit > LARGEST_UNIT) {
            throw new IOException("a unit of " + unit + " cannot be");
        }
        return new LogOdds(LinearModel.read(in), unit);
    }
}
