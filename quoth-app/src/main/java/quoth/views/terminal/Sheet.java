package quoth.views.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A page under the pen: lines that stay within the width of its style. Every text is made safe before it is set. */
final class Sheet {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    private static final int LEAST_ROOM = 14;

    private final Style style;
    private final StringBuilder page = new StringBuilder();

    Sheet(Style style) {
        this.style = style;
    }

    Style style() {
        return style;
    }

    /** A line of strong ink. */
    Sheet heading(String text) {
        return wrapped("", text, style::strong);
    }

    /** The beginning of a chapter: its title over a hairline as long as the page is wide. */
    Sheet chapter(String title) {
        gap().heading(title);
        page.append(style.quiet("─".repeat(style.width()))).append('\n');
        return this;
    }

    /** An empty line; none at the top of the page. */
    Sheet gap() {
        if (!page.isEmpty()) {
            page.append('\n');
        }
        return this;
    }

    /** Text in full ink, broken into as many lines as it needs, each after {@code indent}. */
    Sheet text(String indent, String text) {
        return wrapped(indent, text, UnaryOperator.identity());
    }

    /** Text in lighter ink. */
    Sheet quiet(String indent, String text) {
        return wrapped(indent, text, style::quiet);
    }

    private Sheet wrapped(String indent, String text, UnaryOperator<String> ink) {
        for (String line : Columns.wrap(Columns.clean(text), style.width() - Columns.width(indent))) {
            page.append(indent).append(ink.apply(line)).append('\n');
        }
        return this;
    }

    /** Text with something after it at the right edge of its first line; on a line of its own where there is no room. */
    Sheet withRight(String indent, String text, String right, UnaryOperator<String> ink) {
        return withRight(indent, indent, text, right, ink);
    }

    /** The same with another indentation from the second line on. */
    Sheet withRight(String indent, String under, String text, String right, UnaryOperator<String> ink) {
        String safe = Columns.clean(right);
        int room = style.width() - Columns.width(indent);
        int hanging = Columns.width(under) - Columns.width(indent);
        List<String> lines = Columns.wrap(Columns.clean(text), Math.max(20, room - hanging - Columns.width(safe) - 2));
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == 0 && !safe.isEmpty();
            int gap = room - Columns.width(lines.get(i)) - Columns.width(safe);
            page.append(i == 0 ? indent : under)
                    .append(ink.apply(lines.get(i)))
                    .append(first ? " ".repeat(Math.max(1, gap)) + style.quiet(safe) : "")
                    .append('\n');
        }
        return this;
    }

    /**
     * A row whose first cells are as wide as {@code widths} says and cut to that, and whose last is broken over as many lines as
     * it needs, all under its beginning; where there is no room beside the cells it stands on lines of its own.
     */
    Sheet row(String indent, List<String> cells, List<Integer> widths, String last) {
        return row(indent, cells, widths, last, false);
    }

    /** A {@linkplain #row row} in which cells that are numbers stand at the right. */
    Sheet tally(String indent, List<String> cells, List<Integer> widths, String last) {
        return row(indent, cells, widths, last, true);
    }

    private Sheet row(String indent, List<String> cells, List<Integer> widths, String last, boolean numbersAtRight) {
        StringBuilder start = new StringBuilder(indent);
        for (int i = 0; i < cells.size(); i++) {
            String cell = Columns.fit(Columns.clean(cells.get(i)), widths.get(i));
            String blanks = " ".repeat(widths.get(i) - Columns.width(cell));
            boolean right = numbersAtRight && NUMBER.matcher(cell).matches();
            start.append(right ? blanks + cell : cell + blanks).append("  ");
        }
        int used = Columns.width(start.toString());
        if (style.width() - used < LEAST_ROOM) {
            page.append(Columns.fit(start.toString().stripTrailing(), style.width()))
                    .append('\n');
            return text(indent + "    ", last);
        }
        String under = " ".repeat(used);
        String before = start.toString();
        for (String line : Columns.wrap(Columns.clean(last), style.width() - used)) {
            page.append((before + line).stripTrailing()).append('\n');
            before = under;
        }
        return this;
    }

    /**
     * A label in strong ink and items after it, as many as fit into {@code lines} lines, the first in any case; the rest are left
     * out. An item that is longer than a line goes on, indented, on the next.
     */
    Sheet labelled(String label, int labelWidth, List<String> items, int lines) {
        int room = style.width() - labelWidth;
        List<String> set = new ArrayList<>();
        for (String item : items) {
            String safe = Columns.clean(item);
            String joined = set.isEmpty() ? safe : set.getLast() + " · " + safe;
            if (!set.isEmpty() && Columns.width(joined) <= room) {
                set.set(set.size() - 1, joined);
                continue;
            }
            List<String> broken = hanging(safe, room);
            if (!set.isEmpty() && set.size() + broken.size() > lines) {
                break;
            }
            set.addAll(broken);
        }
        String start = style.strong(Columns.pad(label, labelWidth));
        for (String line : set) {
            page.append(start).append(line).append('\n');
            start = " ".repeat(labelWidth);
        }
        return this;
    }

    private static List<String> hanging(String text, int room) {
        if (Columns.width(text) <= room) {
            return List.of(text);
        }
        List<String> lines = Columns.wrap(text, room - 2);
        List<String> indented = new ArrayList<>();
        lines.forEach(line -> indented.add(indented.isEmpty() ? line : "  " + line));
        return indented;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
