package quoth.reading.attribution;

import java.util.BitSet;

/** Which words around a cue are its source and which its content. */
public final class Roles {

    private final int from;
    private final int to;
    private final BitSet source = new BitSet();
    private final BitSet content = new BitSet();
    private int weakestMargin;
    private int meanMargin;

    Roles(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The first word that can have a role. */
    int from() {
        return from;
    }

    /** The word after the last that can have one. */
    int to() {
        return to;
    }

    void set(int word, int label) {
        source.set(word - from, label == RoleSearch.SOURCE);
        content.set(word - from, label == RoleSearch.CONTENT);
    }

    /** Remembers by how much the labels were preferred to the next best: the least margin of a word and the mean. */
    void judged(int weakest, int mean) {
        weakestMargin = weakest;
        meanMargin = mean;
    }

    int weakestMargin() {
        return weakestMargin;
    }

    int meanMargin() {
        return meanMargin;
    }

    /** The first word from {@code word} on that has a role, or -1. */
    int next(int role, int word) {
        int next = (role == RoleSearch.SOURCE ? source : content).nextSetBit(word - from);
        return next < 0 ? -1 : next + from;
    }

    /** Whether a word is one of the source's. */
    public boolean isSource(int word) {
        return word >= from && source.get(word - from);
    }

    /** Whether a word is one of the content's. */
    public boolean isContent(int word) {
        return word >= from && content.get(word - from);
    }

    /** Whether there is any content. */
    public boolean hasContent() {
        return !content.isEmpty();
    }

    /** Takes in single words that stand between two words of the same role, unless they are the cue's or have a role. */
    void fillGaps(Cue cue) {
        for (int i = 1; i < to - from - 1; i++) {
            boolean free = !source.get(i) && !content.get(i) && !cue.holds(i + from);
            if (free && source.get(i - 1) && source.get(i + 1)) {
                source.set(i);
            } else if (free && content.get(i - 1) && content.get(i + 1)) {
                content.set(i);
            }
        }
    }

    /** Forgets the source. */
    void dropSource() {
        source.clear();
    }

    /** Keeps of several stretches of source only the one nearest to the cue. */
    void keepNearestSource(Cue cue) {
        int best = -1;
        int bestDistance = Integer.MAX_VALUE;
        for (int start = source.nextSetBit(0); start >= 0; ) {
            int end = source.nextClearBit(start);
            int distance = end + from <= cue.from() ? cue.from() - (end + from) : start + from - cue.to();
            if (distance < bestDistance) {
                bestDistance = distance;
                best = start;
            }
            start = source.nextSetBit(end);
        }
        if (best >= 0) {
            int end = source.nextClearBit(best);
            source.clear();
            source.set(best, end);
        }
    }
}
