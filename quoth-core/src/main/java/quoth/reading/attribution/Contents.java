package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import quoth.document.Span;

/** The contents of attributions by where they stand, so that those around a place are found without going through all. */
final class Contents {

    /** The parts of all contents, by where they begin. */
    private final List<Part> parts = new ArrayList<>();

    /** For each part the furthest that it or one before it reaches. */
    private final int[] reach;

    Contents(List<FoundAttribution> all) {
        all.forEach(attribution -> attribution.content().forEach(span -> parts.add(new Part(span, attribution))));
        parts.sort(Comparator.comparingInt(part -> part.span.start()));
        this.reach = new int[parts.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, parts.get(i).span.end());
            reach[i] = furthest;
        }
    }

    /** Whether an attribution stands in the content of another of these ({@link Nesting#holds}). */
    boolean hold(FoundAttribution inner) {
        return around(inner.content().getFirst().start()).stream().anyMatch(outer -> Nesting.holds(outer, inner));
    }

    /** Those with a part of their content around a character. */
    private List<FoundAttribution> around(int position) {
        List<FoundAttribution> around = new ArrayList<>();
        for (int i = firstBehind(position) - 1; i >= 0 && reach[i] > position; i--) {
            if (parts.get(i).span.end() > position) {
                around.add(parts.get(i).of);
            }
        }
        return around;
    }

    /** The number of the first part that begins behind a character. */
    private int firstBehind(int position) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).span.start() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private record Part(Span span, FoundAttribution of) {}
}
