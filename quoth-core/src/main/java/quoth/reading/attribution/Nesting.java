package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import quoth.document.Span;

/** Which attribution stands inside the content of which other: X says that Y said. */
final class Nesting {

    /** How far before its own start an attribution's outer one is looked for, in attributions. */
    private static final int REACH = 24;

    private Nesting() {}

    /** The same attributions, in the same order, each with the innermost one whose content it stands in. */
    static List<FoundAttribution> mark(List<FoundAttribution> found) {
        List<FoundAttribution> marked = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundAttribution inner = found.get(i);
            marked.add(
                    new FoundAttribution(inner.kind(), inner.source(), inner.cue(), inner.content(), outer(found, i)));
        }
        return marked;
    }

    private static OptionalInt outer(List<FoundAttribution> found, int inner) {
        int best = -1;
        int bestLength = Integer.MAX_VALUE;
        for (int i = Math.max(0, inner - REACH); i < Math.min(found.size(), inner + REACH); i++) {
            int length = contentLength(found.get(i));
            if (i != inner && length < bestLength && holds(found.get(i), found.get(inner))) {
                best = i;
                bestLength = length;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /**
     * Whether the cue and the content of {@code inner} stand in the content of {@code outer}. Its source may stand before it: "her
     * counterpart, who had assured her that".
     */
    static boolean holds(FoundAttribution outer, FoundAttribution inner) {
        boolean smaller = contentLength(inner) < contentLength(outer);
        boolean held = smaller && covers(outer, inner.cue()) && covers(outer, inner.content());
        return held && (covers(outer, inner.source()) || !touches(inner.source(), outer.cue()));
    }

    private static boolean touches(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
    }

    private static boolean covers(FoundAttribution outer, List<Span> spans) {
        return spans.stream().allMatch(span -> outer.content().stream().anyMatch(part -> part.contains(span)));
    }

    private static int contentLength(FoundAttribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
