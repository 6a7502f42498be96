package quoth.document;

import java.util.Arrays;

/**
 * Turns positions of one text between UTF-16 code units, in which the house counts, and Unicode code points, in which its
 * exports count (the W3C Web Annotation TextPositionSelector; {@code text[start:end]} in Python).
 *
 * <p>A text without characters beyond the Basic Multilingual Plane costs nothing: both counts are the same.
 */
public final class CodePoints {

    /** Code-unit positions of the second half of each surrogate pair, ascending. */
    private final int[] trailing;

    private CodePoints(int[] trailing) {
        this.trailing = trailing;
    }

    /** The positions of {@code text}. */
    public static CodePoints of(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
                i++;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** The code-point position of a code-unit position; one inside a surrogate pair counts as the position after it. */
    public int fromUnits(int units) {
        int at = Arrays.binarySearch(trailing, units);
        int before = at >= 0 ? at : -at - 1;
        return units - before;
    }

    /** The code-unit position of a code-point position. */
    public int toUnits(int points) {
        int low = 0;
        int high = trailing.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (trailing[middle] - middle <= points) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return points + low;
    }
}
