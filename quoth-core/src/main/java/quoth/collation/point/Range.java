package quoth.collation.point;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import quoth.reading.Quantity;

/**
 * What a quantity leaves possible, in a unit that quantities of its kind share.
 *
 * @param minimum the least it can be; negative infinity when unbounded
 * @param maximum the most it can be; infinity when unbounded
 * @param unit the unit after conversion; empty for a bare count
 * @param exact whether it was given as one number without reserve
 */
record Range(double minimum, double maximum, String unit, boolean exact) {

    /** Units of measure and what they are in another: the conversions that accounts of one happening mix. */
    private static final Map<String, Conversion> CONVERSIONS = Map.ofEntries(
            Map.entry("nautical mile", new Conversion("km", 1.852)),
            Map.entry("mile", new Conversion("km", 1.609)),
            Map.entry("kilometre", new Conversion("km", 1)),
            Map.entry("kilometer", new Conversion("km", 1)),
            Map.entry("metre", new Conversion("km", .001)),
            Map.entry("meter", new Conversion("km", .001)),
            Map.entry("m", new Conversion("km", .001)),
            Map.entry("foot", new Conversion("km", .000305)),
            Map.entry("kilogram", new Conversion("kg", 1)),
            Map.entry("pound", new Conversion("pound", 1)),
            Map.entry("tonne", new Conversion("kg", 1000)),
            Map.entry("ton", new Conversion("kg", 1000)),
            Map.entry("hour", new Conversion("minute", 60)),
            Map.entry("second", new Conversion("minute", 1.0 / 60)),
            Map.entry("percent", new Conversion("%", 1)),
            Map.entry("per cent", new Conversion("%", 1)));

    /** How far from a number called approximate the true one may be. */
    private static final double ROUGHLY = .12;

    /** How far numbers that were converted may be apart by rounding. */
    private static final double ROUNDING = .03;

    private static final double LARGEST_ROUNDING = .1;

    /** The range of a quantity. */
    static Range of(Quantity quantity) {
        String given = quantity.unit().orElse("");
        Conversion conversion = CONVERSIONS.getOrDefault(given, new Conversion(given, 1));
        double least =
                quantity.minimum().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY) * conversion.factor();
        double most =
                quantity.maximum().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY) * conversion.factor();
        double slack = quantity.approximate() ? ROUGHLY : conversion.factor() == 1 ? 0 : rounding(quantity);
        boolean exact = !quantity.approximate() && least == most;
        return new Range(least * (1 - slack), most * (1 + slack), conversion.unit(), exact);
    }

    /** Half a unit of a small whole number, "nine miles", is more than that of a large one. */
    private static double rounding(Quantity quantity) {
        double given = quantity.minimum()
                .or(quantity::maximum)
                .map(BigDecimal::doubleValue)
                .orElse(1.0);
        return Math.clamp(.5 / Math.max(1, Math.abs(given)), ROUNDING, LARGEST_ROUNDING);
    }

    /** This as what there is at the least. */
    Range atLeast() {
        return new Range(minimum, Double.POSITIVE_INFINITY, unit, false);
    }

    /** All from this to another. */
    Range to(Range other) {
        return new Range(Math.min(minimum, other.minimum), Math.max(maximum, other.maximum), unit, false);
    }

    /** Whether both can hold of one thing. */
    boolean isCompatible(Range other) {
        return Math.max(minimum, other.minimum) <= Math.min(maximum, other.maximum) * 1.0000001;
    }

    /** Whether it only says how many there are at the least. */
    boolean isOpenAbove() {
        return maximum == Double.POSITIVE_INFINITY;
    }

    /** Some number inside: the bound, or the middle of two. */
    double typical() {
        if (minimum == Double.NEGATIVE_INFINITY) {
            return maximum;
        }
        return isOpenAbove() ? minimum : (minimum + maximum) / 2;
    }

    /** The quantity in short: "at least 11", "about 50", "4500000 crown". */
    static String label(Quantity quantity) {
        String unit = quantity.unit().map(u -> u.equals("%") ? " %" : " " + u).orElse("");
        return bounds(quantity.minimum(), quantity.maximum(), quantity.approximate()) + unit;
    }

    /** The quantity without reserves, by which "about 900", "up to 900" and "900" are one; a lower bound is another. */
    static String number(Quantity quantity) {
        boolean open = quantity.maximum().isEmpty();
        Optional<BigDecimal> most = quantity.maximum().or(quantity::minimum);
        Optional<BigDecimal> least = quantity.minimum().or(quantity::maximum);
        return (open ? "from " : "") + plain(least) + " " + plain(most) + " "
                + quantity.unit().orElse("");
    }

    private static String bounds(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean approximate) {
        String about = approximate ? "about " : "";
        if (least.isEmpty()) {
            return "at most " + about + plain(most);
        }
        if (most.isEmpty()) {
            return "at least " + about + plain(least);
        }
        return least.get().compareTo(most.get()) == 0
                ? about + plain(least)
                : about + plain(least) + " to " + plain(most);
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(n -> n.setScale(Math.clamp(n.stripTrailingZeros().scale(), 0, 6), RoundingMode.HALF_UP)
                        .toPlainString())
                .orElse("");
    }

    /**
     * What a unit is in another.
     *
     * @param unit the other unit
     * @param factor how many of the other one is
     */
    private record Conversion(String unit, double factor) {}
}
