package quoth.views.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes, and how to cut and break it by them.
 *
 * <p>Wide are the East Asian Wide and Fullwidth ranges and pictographs; combining marks, format characters, variation
 * selectors, skin tones and whatever a zero-width joiner joins take none. This follows Unicode Standard Annex 11 closely
 * enough for names and headlines; terminals themselves differ on the rest.
 */
final class Columns {

    private static final int JOINER = 0x200D;

    private Columns() {}

    /**
     * A stranger's text made safe to print on one line: white space becomes single blanks; escape and other control
     * characters and those that reorder or hide text become U+FFFD.
     */
    static String clean(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                if (!safe.isEmpty() && safe.charAt(safe.length() - 1) != ' ') {
                    safe.append(' ');
                }
            } else if (Character.isISOControl(point) || reorders(point) || isUnpaired(point)) {
                safe.append('\uFFFD');
            } else {
                safe.appendCodePoint(point);
            }
        });
        return safe.toString().strip();
    }

    private static boolean isUnpaired(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean reorders(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    /** The columns that {@code text} takes. */
    static int width(String text) {
        int width = 0;
        boolean joined = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            width += joined ? 0 : width(point);
            joined = point == JOINER;
            i += Character.charCount(point);
        }
        return width;
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (point >= 0x1F3FB && point <= 0x1F3FF) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0x303E)
                || (point >= 0x3041 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x1F300 && point <= 0x1F64F)
                || (point >= 0x1F680 && point <= 0x1F6FF)
                || (point >= 0x1F900 && point <= 0x1FAFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }

    /** {@code text} cut to at most {@code columns}, with an ellipsis where something was cut. */
    static String fit(String text, int columns) {
        return width(text) <= columns ? text : text.substring(0, reach(text, Math.max(0, columns - 1))) + "…";
    }

    /** {@code text} cut to at most {@code columns} after a word where it can be, with an ellipsis where something was cut. */
    static String fitWords(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        String cut = text.substring(0, reach(text, Math.max(0, columns - 2)));
        int blank = cut.lastIndexOf(' ');
        return blank > 0 ? cut.substring(0, blank) + " …" : fit(text, columns);
    }

    /** {@code text} with blanks after it up to {@code columns}. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** The position after the last character that fits into {@code columns} with all that is joined to it. */
    private static int reach(String text, int columns) {
        int at = 0;
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (width(text.substring(0, next)) > columns) {
                return at;
            }
            at = next;
            i = next;
        }
        return at;
    }

    /** {@code text} broken into lines of at most {@code columns}, between words where it can be. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > columns) {
                int cut = Math.max(Character.charCount(rest.codePointAt(0)), reach(rest, columns));
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
