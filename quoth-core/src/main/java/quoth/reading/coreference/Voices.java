package quoth.reading.coreference;

import java.util.Arrays;
import java.util.List;

/** Who speaks where a phrase stands: the candidate that is the source of each attribution. */
final class Voices {

    static final int NEITHER_SPEAKS = 0;
    static final int IS_SPEAKER = 1;
    static final int IS_OUTER_SPEAKER = 2;
    static final int SAME_SPEAKER = 3;
    static final int OTHER_SPEAKER = 4;
    static final int SPEAKS_BEFORE = 5;
    static final int LEAVES_SPEECH = 6;
    static final int ENTERS_SPEECH = 7;

    private final Scene scene;
    private final int[] sources;

    Voices(Scene scene, List<Profile> profiles) {
        this.scene = scene;
        sources = new int[scene.attributions()];
        Arrays.fill(sources, -1);
        for (int a = 0; a < sources.length; a++) {
            sources[a] = source(a, profiles);
        }
    }

    /** The longest candidate inside the source. */
    private int source(int attribution, List<Profile> profiles) {
        if (scene.source(attribution).isEmpty()) {
            return -1;
        }
        int start = scene.source(attribution).get().start();
        int end = scene.source(attribution).get().end();
        int from = scene.firstFrom(start);
        int best = -1;
        int low = 0;
        int high = profiles.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (profiles.get(middle).candidate.first() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < profiles.size(); i++) {
            Candidate candidate = profiles.get(i).candidate;
            if (scene.token(candidate.first()).span().start() >= end) {
                break;
            }
            boolean inside = scene.token(candidate.head()).span().end() <= end;
            int governor = scene.head(candidate.head());
            boolean top = governor == Scene.NONE
                    || scene.token(governor).span().start() < start
                    || scene.token(governor).span().end() > end;
            if (inside
                    && top
                    && (best < 0
                            || !candidate.phrase().joined()
                            || profiles.get(best).candidate.phrase().joined())) {
                return i;
            }
            best = inside && best < 0 ? i : best;
        }
        return best;
    }

    int source(int attribution) {
        return attribution == Scene.NONE ? -1 : sources[attribution];
    }

    /** How a phrase and a group stand to one another by who speaks. */
    int relation(Profile m, Group group, int[] groupOf) {
        Profile a = group.latest();
        int here = m.content;
        int there = a.content;
        for (int i = group.indices.size() - 1, looked = 0; i >= 0 && looked < 6; i--, looked++) {
            int index = group.indices.get(i);
            if (here != Scene.NONE && source(here) == index) {
                return IS_SPEAKER;
            }
        }
        int source = source(here);
        if (source >= 0 && source < groupOf.length && groupOf[source] == group.number) {
            return IS_SPEAKER;
        }
        int outer = here == Scene.NONE ? Scene.NONE : scene.within(here);
        int outerSource = source(outer);
        if (outerSource >= 0 && groupOf[outerSource] == group.number) {
            return IS_OUTER_SPEAKER;
        }
        if (here == there) {
            return here == Scene.NONE ? NEITHER_SPEAKS : SAME_SPEAKER;
        }
        if (here == Scene.NONE) {
            return LEAVES_SPEECH;
        }
        if (there == Scene.NONE) {
            return ENTERS_SPEECH;
        }
        int first = source(here);
        int second = source(there);
        boolean same = first >= 0 && second >= 0 && groupOf[first] >= 0 && groupOf[first] == groupOf[second];
        return same ? SAME_SPEAKER : OTHER_SPEAKER;
    }
}
