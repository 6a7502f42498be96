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
    private int loss;
    private int change;

    Roles(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The first word that can have a role. */
    public int from() {
        return from;
    }

    /** The word after the last that can have one. */
    public int to() {
        return to;
    }

    void set(int word, int label) {
        source.set(word - from, label == RoleSearch.SOURCE);
        content.set(word - from, label == RoleSearch.CONTENT);
    }

    /**
     * Remembers how sure the labels are.
     *
     * @param weakest the least margin by which a word's label was preferred to the next best
     * @param mean the mean of these margins
     * @param given by how much the label was less preferred that was taken against preference; 0 when none was
     */
    void judged(int weakest, int mean, int given) {
        weakestMargin = weakest;
        meanMargin = mean;
        loss = given;
    }

    int loss() {
        return loss;
    }

    /** The number of the rule by which these roles were made of others; 0 when they were not. */
    int change() {
        return change;
    }

    /**
     * The same roles, but for one.
     *
     * @param role the role
     * @param first its first word
     * @param last its last word
     * @param rule the number of the rule that says so
     */
    Roles with(int role, int first, int last, int rule) {
        Roles changed = new Roles(from, to);
        changed.judged(weakestMargin, meanMargin, loss);
        changed.change = rule;
        changed.source.or(source);
        changed.content.or(content);
        BitSet mine = role == RoleSearch.SOURCE ? changed.source : changed.content;
        BitSet others = role == RoleSearch.SOURCE ? changed.content : changed.source;
        mine.clear();
        mine.set(Math.max(0, first - from), Math.max(0, Math.min(last + 1, to) - from));
        others.andNot(mine);
        return changed;
    }

    /** The same roles, but that the content ends with word {@code last}. */
    Roles endingWith(int last, int rule) {
        Roles changed = with(RoleSearch.CONTENT, from, from - 1, rule);
        changed.content.or(content);
        changed.content.clear(last + 1 - from, to - from + 1);
        return changed;
    }

    /** Whether both have the same words in the same roles. */
    boolean sameAs(Roles other) {
        return from == other.from && source.equals(other.source) && content.equals(other.content);
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

    /** Whether a word has a role. */
    boolean has(int role, int word) {
        return role == RoleSearch.SOURCE ? isSource(word) : isContent(word);
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

    /** Takes into the content the quotation marks, and the marks before them, that enclose what it already holds. */
    void completeQuotations(Words words, Cue cue) {
        for (int start = content.nextSetBit(0); start >= 0; ) {
            int end = content.nextClearBit(start);
            int opening = start + from - 1;
            if (words.quoteAt(opening) == Words.QUOTE_OPENS && isFree(opening, cue)) {
                content.set(opening - from);
            }
            int closing = end + from;
            int region = words.region(closing - 1);
            while (region > 0 && isMarkIn(words, closing, region) && isFree(closing, cue)) {
                if (words.quoteAt(closing) == Words.QUOTE_CLOSES) {
                    content.set(end, closing + 1 - from);
                    break;
                }
                closing++;
            }
            start = content.nextSetBit(Math.max(end, content.nextClearBit(start)));
        }
    }

    private static boolean isMarkIn(Words words, int word, int region) {
        return words.has(word) && words.region(word) == region && !words.isWord(word);
    }

    private boolean isFree(int word, Cue cue) {
        return word >= from && word < to && !cue.holds(word) && !source.get(word - from);
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
