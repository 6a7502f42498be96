package quoth.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import quoth.document.Span;
import quoth.document.SpanIndex;

/** What somebody says in a document, to be asked for many places of it. Immutable, safe on any thread. */
public final class Sayings {

    private final List<Span> parts = new ArrayList<>();

    /** The attribution of each part. */
    private final List<Integer> attributions = new ArrayList<>();

    private final SpanIndex index;

    private Sayings(List<Attribution> all) {
        for (int i = 0; i < all.size(); i++) {
            for (Span part : all.get(i).content()) {
                parts.add(part);
                attributions.add(i);
            }
        }
        this.index = SpanIndex.of(parts);
    }

    /** What is said by these attributions. */
    public static Sayings of(List<Attribution> attributions) {
        return new Sayings(attributions);
    }

    /**
     * The index of the innermost attribution in whose content {@code words} stand, the first of several; empty for the narrator's
     * words.
     */
    public OptionalInt innermost(Span words) {
        int best = -1;
        for (int part : index.around(words)) {
            boolean inner =
                    best < 0 || parts.get(part).length() < parts.get(best).length();
            best = inner ? part : best;
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(attributions.get(best));
    }
}
