package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import quoth.document.Span;
import quoth.document.SpanIndex;

/** The contents of attributions by where they stand, so that those around a place are found without going through all. */
final class Contents {

    /** The attribution of each part of a content. */
    private final List<FoundAttribution> said = new ArrayList<>();

    private final SpanIndex parts;

    Contents(List<FoundAttribution> all) {
        List<Span> spans = new ArrayList<>();
        for (FoundAttribution attribution : all) {
            for (Span part : attribution.content()) {
                spans.add(part);
                said.add(attribution);
            }
        }
        this.parts = SpanIndex.of(spans);
    }

    /** Whether an attribution stands in the content of another of these ({@link Nesting#holds}). */
    boolean hold(FoundAttribution inner) {
        int start = inner.content().getFirst().start();
        return IntStream.of(parts.around(new Span(start, start + 1)))
                .mapToObj(said::get)
                .anyMatch(outer -> Nesting.holds(outer, inner));
    }
}
