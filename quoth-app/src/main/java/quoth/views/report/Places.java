package quoth.views.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Places and widths on a line as classes of the style sheet, since the pages' content security policy allows no style in an
 * element. They are exact to a quarter of a percent of the line.
 */
public final class Places {

    private static final int STEPS = 400;
    private static final int LEVELS = 9;

    private Places() {}

    /** The class of what begins at {@code percent} of the line. */
    public static String left(String percent) {
        return "x" + step(percent);
    }

    /** The class of what is {@code percent} of the line wide. */
    public static String width(String percent) {
        return "w" + step(percent);
    }

    /** The class of a label that many others lower. */
    public static String level(int level) {
        return "at" + Math.min(LEVELS, level);
    }

    /** The class of a line with room for that many labels one above the other. */
    public static String levels(int levels) {
        return "of" + Math.min(LEVELS, levels);
    }

    private static int step(String percent) {
        return new BigDecimal(percent)
                .movePointLeft(2)
                .multiply(BigDecimal.valueOf(STEPS))
                .setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(STEPS))
                .max(BigDecimal.ZERO)
                .intValueExact();
    }

    /** The rules for all these classes. */
    public static String sheet() {
        StringBuilder sheet = new StringBuilder();
        for (int i = 0; i <= STEPS; i++) {
            String percent = BigDecimal.valueOf(i * 100L)
                    .divide(BigDecimal.valueOf(STEPS))
                    .stripTrailingZeros()
                    .toPlainString();
            sheet.append(".x").append(i).append("{left:").append(percent).append("%}");
            sheet.append(".w").append(i).append("{width:").append(percent).append("%}");
        }
        for (int i = 0; i <= LEVELS; i++) {
            sheet.append(".at").append(i).append("{--level:").append(i).append('}');
            sheet.append(".of").append(i).append("{--levels:").append(i).append('}');
        }
        return sheet.append('\n').toString();
    }
}
