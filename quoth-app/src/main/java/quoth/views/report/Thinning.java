package quoth.views.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which names beneath a line are left out where the line is too narrow for all of them: as few as keep those that stay from touching,
 * every second, every third and so on. A line is as wide as the page lets it be, so this is worked out for several widths, and the
 * style sheet says which is meant.
 */
final class Thinning {

    /** The least widths of a line, in heights of its letters, for which names are chosen; narrower ones are taken for the first. */
    private static final List<Integer> WIDTHS = List.of(14, 20, 27, 36, 48, 64);

    /** How much room a character takes at most on average, and how much there is between two names, in the same unit. */
    private static final double CHARACTER = .62;

    private static final double GAP = .8;

    private Thinning() {}

    /** The marks, each told for which widths of the line its name is left out. */
    static List<Scale.Tick> thinned(List<Scale.Tick> ticks) {
        List<Integer> strides =
                WIDTHS.stream().map(width -> stride(ticks, width)).toList();
        List<Scale.Tick> thinned = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            int place = i;
            thinned.add(ticks.get(i)
                    .without(IntStream.range(0, WIDTHS.size())
                            .filter(width -> place % strides.get(width) != 0)
                            .mapToObj(Thinning::name)
                            .collect(Collectors.joining(" "))));
        }
        return List.copyOf(thinned);
    }

    private static int stride(List<Scale.Tick> ticks, int width) {
        int stride = 1;
        while (stride < ticks.size() && touch(ticks, width, stride)) {
            stride++;
        }
        return stride;
    }

    private static boolean touch(List<Scale.Tick> ticks, int width, int stride) {
        double reached = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ticks.size(); i += stride) {
            Scale.Tick tick = ticks.get(i);
            double at = Double.parseDouble(tick.left()) / 100 * width;
            double room = tick.words().length() * CHARACTER;
            double left = at
                    - switch (tick.edge()) {
                        case "first" -> 0;
                        case "last" -> room;
                        default -> room / 2;
                    };
            if (left < reached + GAP) {
                return true;
            }
            reached = left + room;
        }
        return false;
    }

    private static String name(int width) {
        return "bare" + width;
    }

    /** The rules that leave names out. */
    static String sheet() {
        StringBuilder sheet = new StringBuilder();
        for (int i = 0; i < WIDTHS.size(); i++) {
            String from = i == 0 ? "" : WIDTHS.get(i) + "em <= ";
            String to = i == WIDTHS.size() - 1 ? "" : " < " + WIDTHS.get(i + 1) + "em";
            sheet.append("@container calendar (")
                    .append(from)
                    .append("width")
                    .append(to)
                    .append("){.")
                    .append(name(i))
                    .append("{display:none}}");
        }
        return sheet.append('\n').toString();
    }
}
