package quoth.collation.reuse;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that many pages carry at the same place: credits, notices and invitations at the head or the foot. Sharing them
 * is no reuse.
 *
 * <p>A run of {@value #GRAM} words is boilerplate when at least {@value #ANYBODY} documents of the pile (one in 500 of a large one),
 * or {@value #ONE_OUTLET} of one outlet, have it at their edge, and a sentence is when such runs cover most of it. Copies of one
 * story share their edges as well; they also share what stands between, so the comparison of a pair sets boilerplate aside
 * only where it stands alone.
 */
final class Boilerplate {

    private static final int GRAM = 4;
    private static final int ANYBODY = 4;
    private static final int ONE_OUTLET = 3;

    /** Words at either end of a page that count as its edge, at most. */
    private static final int EDGE = 70;

    /** Share of a sentence's words that must stand in boilerplate. */
    private static final double COVERED = .6;

    private final Set<Long> grams = new HashSet<>();

    private Boilerplate() {}

    /** The boilerplate of a pile. */
    static Boilerplate of(List<Wording> pile) {
        Map<Long, Integer> anybody = new HashMap<>();
        Map<String, Map<Long, Integer>> outlets = new HashMap<>();
        for (Wording wording : pile) {
            String outlet = wording.document().document().imprint().outlet().orElse("");
            for (long gram : edgeGrams(wording)) {
                anybody.merge(gram, 1, Integer::sum);
                if (!outlet.isEmpty()) {
                    outlets.computeIfAbsent(outlet, o -> new HashMap<>()).merge(gram, 1, Integer::sum);
                }
            }
        }
        Boilerplate boilerplate = new Boilerplate();
        keep(anybody, Math.max(ANYBODY, pile.size() / 500), boilerplate.grams);
        outlets.values().forEach(counts -> keep(counts, ONE_OUTLET, boilerplate.grams));
        return boilerplate;
    }

    /** Whether a sentence consists of boilerplate and stands at the edge of its page. */
    boolean has(Wording wording, int sentence) {
        int start = wording.sentenceStart(sentence);
        int end = wording.sentenceEnd(sentence);
        int edge = edge(wording);
        if (start >= edge && end <= wording.size() - edge) {
            return false;
        }
        BitSet covered = new BitSet();
        for (int place = start; place < end; place++) {
            if (place + GRAM <= wording.size() && grams.contains(gram(wording, place))) {
                covered.set(place, Math.min(end, place + GRAM));
            }
        }
        return covered.cardinality() >= COVERED * (end - start);
    }

    private static Set<Long> edgeGrams(Wording wording) {
        Set<Long> found = new HashSet<>();
        int edge = edge(wording);
        int count = wording.size() - GRAM + 1;
        for (int place = 0; place < count; place++) {
            if (place < edge || place >= count - edge) {
                found.add(gram(wording, place));
            }
        }
        return found;
    }

    private static long gram(Wording wording, int place) {
        long hash = 7;
        for (int i = place; i < place + GRAM; i++) {
            hash = hash * 0x9e3779b97f4a7c15L + wording.word(i);
        }
        return hash;
    }

    private static int edge(Wording wording) {
        return Math.min(EDGE, wording.size() / 4);
    }

    private static void keep(Map<Long, Integer> counts, int least, Set<Long> into) {
        counts.forEach((gram, count) -> {
            if (count >= least) {
                into.add(gram);
            }
        });
    }
}
