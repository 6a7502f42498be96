package quoth.views.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import quoth.views.report.Link;

/**
 * Ties drawn as lines between two columns of names. Lengths are in units of the drawing, which the page scales.
 *
 * @param words what it shows, in words
 * @param width how wide it is
 * @param height how high it is
 * @param left the names at the left
 * @param right the names at the right
 * @param lines the lines, the thinnest first
 */
public record Drawing(String words, int width, int height, List<Name> left, List<Name> right, List<Line> lines) {

    private static final int WIDTH = 760;
    private static final int COLUMN = 250;
    private static final int ROW = 24;
    private static final int AIR = 10;
    private static final int LONGEST = 34;
    private static final double THICKEST = 9;

    /**
     * A name.
     *
     * @param link where it leads
     * @param shown the name, cut where it is too long for the column
     * @param x where it ends at the left, and begins at the right
     * @param y how far down its line of writing is
     */
    public record Name(Link link, String shown, int x, int y) {}

    /**
     * A line.
     *
     * @param path its course
     * @param width how thick it is
     * @param words what it says
     */
    public record Line(String path, String width, String words) {}

    static Drawing of(List<NetworkPage.Tie> ties, String words) {
        Map<Link, Integer> ones = new LinkedHashMap<>();
        ties.forEach(tie -> ones.merge(tie.from(), tie.times(), Integer::sum));
        List<Link> left = ones.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Link, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().words())
                        .thenComparing(entry -> entry.getKey().href()))
                .map(Map.Entry::getKey)
                .toList();
        Map<Link, double[]> middles = new LinkedHashMap<>();
        for (NetworkPage.Tie tie : ties) {
            double[] sum = middles.computeIfAbsent(tie.to(), to -> new double[2]);
            sum[0] += (double) left.indexOf(tie.from()) * tie.times();
            sum[1] += tie.times();
        }
        List<Link> right = middles.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<Link, double[]> entry) -> entry.getValue()[0] / entry.getValue()[1])
                        .thenComparing(entry -> entry.getKey().words())
                        .thenComparing(entry -> entry.getKey().href()))
                .map(Map.Entry::getKey)
                .toList();
        int height = Math.max(left.size(), right.size()) * ROW + AIR;
        int most = ties.stream().mapToInt(NetworkPage.Tie::times).max().orElse(1);
        Function<Link, Integer> atLeft = link -> y(left.indexOf(link), left.size(), height);
        Function<Link, Integer> atRight = link -> y(right.indexOf(link), right.size(), height);
        List<Line> lines = new ArrayList<>();
        for (NetworkPage.Tie tie : ties.reversed()) {
            lines.add(line(atLeft.apply(tie.from()), atRight.apply(tie.to()), tie, most));
        }
        return new Drawing(
                words,
                WIDTH,
                height,
                left.stream()
                        .map(link -> name(link, COLUMN - AIR, atLeft.apply(link)))
                        .toList(),
                right.stream()
                        .map(link -> name(link, WIDTH - COLUMN + AIR, atRight.apply(link)))
                        .toList(),
                List.copyOf(lines));
    }

    private static int y(int place, int places, int height) {
        return AIR + ROW / 2 + place * ROW + (height - AIR - places * ROW) / 2;
    }

    private static Name name(Link link, int x, int y) {
        String words = link.words().replaceAll("\\s+", " ");
        String shown = words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
        return new Name(link, shown, x, y + 4);
    }

    private static Line line(int from, int to, NetworkPage.Tie tie, int most) {
        int start = COLUMN;
        int end = WIDTH - COLUMN;
        int bend = (start + end) / 2;
        return new Line(
                "M" + start + " " + from + "C" + bend + " " + from + " " + bend + " " + to + " " + end + " " + to,
                String.format(Locale.ROOT, "%.1f", 1 + (THICKEST - 1) * tie.times() / most),
                tie.from().words() + " – " + tie.to().words() + ": " + tie.times());
    }
}
