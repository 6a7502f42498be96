package quoth.language;

import quoth.language.model.FeatureKeys;
import quoth.language.model.WordClusters;

/**
 * What the parser looks at before a transition (after Zhang and Nivre 2011, with sets of the children's relations) and before it
 * names an arc. The lab trains with the same features that are used here. Not safe on several threads at once: it keeps the
 * sentence it was begun with.
 */
public final class ParserFeatures {

    /** An upper bound to how many features fire for a transition or an arc. */
    public static final int MOST = 144;

    private static final int ROOT = 0x2007;
    private static final int NONE = 0x0FF;
    private static final int QUOTE = 0x22;
    private static final int MARKS = 4;

    private final WordClusters clusters;
    private int[] words = new int[0];
    private int[] tags = new int[0];
    private int[] both = new int[0];
    private int[] groups = new int[0];
    private int[] marks = new int[0];
    private int[] verbs = new int[0];
    private int[] keys = new int[0];
    private int n;

    /** Features with the help of {@code clusters}. */
    public ParserFeatures(WordClusters clusters) {
        this.clusters = clusters;
    }

    /**
     * Begins a sentence.
     *
     * @param size how many words it has
     */
    public void begin(int size) {
        if (words.length < size + 2) {
            int capacity = (size + 2) * 3 / 2;
            words = new int[capacity];
            tags = new int[capacity];
            both = new int[capacity];
            groups = new int[capacity];
            marks = new int[capacity];
            verbs = new int[capacity];
        }
        describe(0, ROOT, ROOT, 0, 0, false);
        describe(size + 1, NONE, NONE, 0, 0, false);
    }

    /**
     * Says what a word of the sentence is; words are given in order.
     *
     * @param at its number, from 1
     * @param word its number as {@link FeatureKeys#word} gives it
     * @param tag what it is
     */
    public void word(int at, int word, ParserTag tag) {
        int seen = tag.mark() == 2 ? QUOTE : word;
        describe(at, seen, tag.number(), WordKeys.standsForMany(seen) ? 0 : clusters.of(seen), tag.mark(), tag.verb());
    }

    private void describe(int at, int word, int tag, int group, int mark, boolean verb) {
        words[at] = word;
        tags[at] = tag;
        both[at] = word * 31 + tag * 0x9E3779B1;
        groups[at] = group;
        int before = at == 0 ? 0 : marks[at - 1];
        marks[at] = before + (mark == 0 ? 0 : 1 << (mark * 8 - 8));
        verbs[at] = (at == 0 ? 0 : verbs[at - 1]) + (verb ? 1 : 0);
    }

    private void add(int template, int value) {
        keys[n++] = FeatureKeys.of(template, value);
    }

    private void add(int template, int first, int second) {
        keys[n++] = FeatureKeys.of(template, first, second);
    }

    private void add(int template, int first, int second, int third) {
        keys[n++] = FeatureKeys.of(template, first, second, third);
    }

    /** What stands between two words, in a few bits: commas, quotation marks, other marks, verbs. */
    private int between(int from, int to) {
        if (to <= from + 1) {
            return 0;
        }
        int found = marks[to - 1] - marks[from];
        int some =
                Math.min(2, found & 0xFF) * 16 + Math.min(2, found >> 8 & 0xFF) * 4 + Math.min(2, found >> 16 & 0xFF);
        return some * MARKS + Math.min(3, verbs[to - 1] - verbs[from]);
    }

    private static int distance(int from, int to) {
        int apart = to - from;
        if (apart < 5) {
            return apart;
        }
        return apart < 8 ? 5 : apart < 14 ? 6 : 7;
    }

    private static int set(long relations) {
        return (int) ((relations * 0x9E3779B97F4A7C15L) >>> 32);
    }

    private int fine(int at) {
        return WordClusters.fine(groups[at]);
    }

    private int coarse(int at) {
        return WordClusters.coarse(groups[at]);
    }

    /**
     * Gives the features of a transition.
     *
     * @param keys receives them; at least {@link #MOST} long
     * @return how many there are
     */
    public int transition(ParseState state, int[] keys) {
        this.keys = keys;
        n = 0;
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int n0 = state.buffer(0);
        single(state, s0, s1, n0);
        pairs(state, s0, s1, n0);
        children(state, s0, s1, n0);
        relations(state, s0, s1, n0);
        places(state, s0, s1, n0);
        return n;
    }

    private void single(ParseState state, int s0, int s1, int n0) {
        int s2 = state.stack(2);
        int n1 = state.buffer(1);
        int n2 = state.buffer(2);
        int n3 = state.buffer(3);
        add(0, both[s0]);
        add(1, words[s0]);
        add(2, tags[s0]);
        add(3, both[s1]);
        add(4, words[s1]);
        add(5, tags[s1]);
        add(6, words[s2], tags[s2]);
        add(7, tags[s2]);
        add(8, both[n0]);
        add(9, words[n0]);
        add(10, tags[n0]);
        add(11, both[n1]);
        add(12, words[n1]);
        add(13, tags[n1]);
        add(14, both[n2]);
        add(15, tags[n2]);
        add(16, words[n2]);
        add(17, tags[n0], tags[n1], tags[n2] * 256 + tags[n3]);
        add(18, tags[n0], tags[n1], tags[n2]);
        add(19, tags[s0], tags[n0], tags[n1]);
        add(20, tags[s1], tags[s0], tags[n0]);
        add(21, tags[s2], tags[s1], tags[s0]);
        add(22, tags[s2], tags[s1], tags[s0] * 256 + tags[n0]);
        add(23, tags[s1], tags[s0], tags[n0] * 256 + tags[n1]);
        add(24, words[s0], tags[n0], tags[n1]);
        add(25, words[s1], tags[s0], tags[n0]);
        add(26, tags[s1], words[s0], tags[n0]);
        add(27, tags[s1], tags[s0], words[n0]);
        add(28, tags[s0], words[n0], tags[n1]);
        add(29, tags[s0], tags[n0], words[n1]);
        add(30, tags[s0], tags[n0], tags[n1] * 256 + tags[n2]);
    }

    private void pairs(ParseState state, int s0, int s1, int n0) {
        int n1 = state.buffer(1);
        add(31, both[s0], both[n0]);
        add(32, both[s0], tags[n0]);
        add(33, tags[s0], both[n0]);
        add(34, tags[s0], tags[n0]);
        add(35, words[s0], words[n0]);
        add(36, both[s1], both[s0]);
        add(37, both[s1], tags[s0]);
        add(38, tags[s1], both[s0]);
        add(39, tags[s1], tags[s0]);
        add(40, words[s1], words[s0]);
        add(41, tags[s1], tags[n0]);
        add(42, both[s1], tags[n0]);
        add(43, tags[s1], both[n0]);
        add(44, words[s1], words[n0]);
        add(45, tags[n0], tags[n1]);
        add(46, words[n0], tags[n1]);
        add(47, tags[n0], words[n1]);
        add(48, words[n0], words[n1]);
        add(49, fine(s0), fine(n0));
        add(50, fine(s1), fine(s0));
        add(51, fine(s0), tags[n0]);
        add(52, tags[s0], fine(n0));
        add(53, fine(s1), fine(n0));
        add(54, coarse(s0), coarse(n0), coarse(s1));
        add(55, fine(s1), tags[s0]);
        add(56, tags[s1], fine(s0));
        add(57, fine(s0), fine(n0), fine(s1));
        add(58, coarse(s0), coarse(n0), coarse(n1));
        add(59, fine(s0), fine(n0), fine(n1));
        add(60, words[s1], words[s0], words[n0]);
    }

    private void children(ParseState state, int s0, int s1, int n0) {
        int s0l = state.left[s0];
        int s0r = state.right[s0];
        int s1l = state.left[s1];
        int s1r = state.right[s1];
        int n0l = state.left[n0];
        add(61, tags[s0], tags[s0l], tags[n0]);
        add(62, tags[s0], tags[s0r], tags[n0]);
        add(63, tags[s0], tags[n0], tags[n0l]);
        add(64, tags[s1], tags[s1r], tags[s0]);
        add(65, tags[s1], tags[s1l], tags[s0]);
        add(66, tags[s1], tags[s0], tags[s0l]);
        add(67, tags[s1], tags[s0], tags[s0r]);
        add(68, tags[s0], tags[s0l], tags[state.secondLeft[s0]]);
        add(69, tags[s0], tags[s0r], tags[state.secondRight[s0]]);
        add(70, tags[n0], tags[n0l], tags[state.secondLeft[n0]]);
        add(71, tags[s1], tags[s1r], tags[state.secondRight[s1]]);
        add(72, words[s0l], tags[s0]);
        add(73, words[s0r], tags[s0]);
        add(74, words[n0l], tags[n0]);
        add(75, words[s1r], tags[s1]);
        add(76, words[s1l], tags[s1]);
        add(77, words[s1], words[s0l]);
        add(78, words[s1], words[s0l], words[s0]);
        add(79, tags[s1], words[s0l], tags[s0]);
        add(80, both[s1], words[s0l], tags[n0]);
        add(81, words[n0], words[s0l], tags[s0]);
        add(82, words[s1], words[s1r], tags[s0]);
        add(83, fine(s1), words[s0l], fine(s0));
        add(84, words[s0], words[s0r], tags[n0]);
        add(85, words[s0], words[n0], words[n0l]);
        add(86, tags[s0], words[n0l], words[n0]);
        add(87, tags[s0r], words[s0], words[n0]);
    }

    private void relations(ParseState state, int s0, int s1, int n0) {
        int s0left = set(state.leftRelations[s0]);
        int s0right = set(state.rightRelations[s0]);
        int s1left = set(state.leftRelations[s1]);
        int s1right = set(state.rightRelations[s1]);
        int n0left = set(state.leftRelations[n0]);
        add(88, tags[s0], s0left, tags[n0]);
        add(89, tags[s0], s0right, tags[n0]);
        add(90, tags[s0], tags[n0], n0left);
        add(91, tags[s1], s1right, tags[s0]);
        add(92, tags[s1], s1left, tags[s0]);
        add(93, tags[s1], tags[s0], s0left);
        add(94, tags[s1], tags[s0], s0right);
        add(95, words[s0], s0left);
        add(96, words[s0], s0right);
        add(97, words[n0], n0left);
        add(98, words[s1], s1right);
        add(99, words[s1], s1left);
        add(100, tags[s0], s0left, s0right);
        add(101, tags[s1], s1left, s1right);
        add(102, words[s1], s1right, tags[s0]);
        add(103, words[s0], s0right, tags[n0]);
        add(104, words[s0], s0left, tags[n0]);
        add(105, fine(s1), s1right, fine(s0));
        add(106, tags[s1] * 256 + tags[s0], s1right, s0left);
        add(107, tags[s0] * 256 + tags[n0], s0left, n0left);
        add(108, tags[s1] * 256 + tags[s0], tags[n0], s0right);
        add(109, tags[s1] * 256 + tags[s0], tags[n0], s0left);
        add(110, words[n0], n0left, tags[s0]);
    }

    private void places(ParseState state, int s0, int s1, int n0) {
        int near = distance(s0, n0);
        int below = distance(s1 > s0 ? s0 : s1, s0);
        int mid = between(s0, n0);
        int under = s1 > s0 ? 0 : between(s1, s0);
        add(111, words[s0], near);
        add(112, tags[s0], near);
        add(113, words[n0], near);
        add(114, tags[n0], near);
        add(115, tags[s0], tags[n0], near);
        add(116, tags[s1], tags[s0], below);
        add(117, words[s1], below);
        add(118, words[s0], below);
        add(119, tags[s0], tags[n0], mid);
        add(120, tags[s1], tags[s0], under);
        add(121, tags[s1] * 256 + tags[s0], tags[n0], mid * 256 + under);
        add(122, words[s0], mid);
        add(123, words[s1], under, tags[s0]);
        add(124, tags[s0], state.leftCount[s0], state.rightCount[s0]);
        add(125, words[s0], state.rightCount[s0]);
        add(126, words[s1], state.rightCount[s1]);
        add(127, words[n0], state.leftCount[n0]);
        int end = state.size();
        add(128, tags[end], tags[s0], tags[n0]);
        add(129, Math.min(4, state.depth()) * 4 + Math.min(3, end + 1 - n0), tags[s0], tags[n0]);
        add(130, verbs[end] - verbs[Math.min(end, n0)] > 0 ? 1 : 0, tags[s0], tags[n0]);
    }

    /**
     * Gives the features of an arc that is about to be drawn.
     *
     * @param head the governor
     * @param word the word that is hung on it, whose own children are all known
     * @param keys receives the features; at least {@link #MOST} long
     * @return how many there are
     */
    public int arc(ParseState state, int head, int word, int[] keys) {
        this.keys = keys;
        n = 0;
        int side = word < head ? 1 : 2;
        int first = Math.min(head, word);
        int last = Math.max(head, word);
        int apart = side * 16 + distance(first, last);
        int tag = tags[word] * 4 + side;
        int headTag = tags[head];
        int child = state.left[word];
        int own = set(state.leftRelations[word]);
        int ownRight = set(state.rightRelations[word]);
        int left = set(state.leftRelations[head]);
        int right = set(state.rightRelations[head]);
        add(200, tag, headTag);
        add(201, words[word], side);
        add(202, words[word], headTag, side);
        add(203, tag, words[head]);
        add(204, words[word], words[head], side);
        add(205, tag, headTag, apart);
        add(206, tag, headTag, words[child]);
        add(207, tag, words[head], words[child]);
        add(208, tag, headTag, own);
        add(209, tag, headTag, ownRight);
        add(210, tag, own, ownRight);
        add(211, words[word], own, side);
        add(212, tag, headTag, left);
        add(213, tag, headTag, right);
        add(214, tag, left, right);
        add(215, words[head], left, tag);
        add(216, words[head], right, tag);
        add(217, tag, headTag, tags[Math.max(word - 1, 0)]);
        add(218, tag, headTag, tags[word + 1]);
        add(219, tag, tags[Math.max(word - 1, 0)], tags[word + 1]);
        add(220, tag, headTag, between(first, last));
        add(221, fine(word), fine(head), side);
        add(222, tag, fine(head), words[child]);
        add(223, fine(word), headTag, words[child]);
        add(224, fine(word), tag, headTag);
        add(225, coarse(word), coarse(head), side);
        add(226, words[word], words[child], headTag);
        add(227, tag, headTag, words[state.right[word]]);
        add(228, tag, headTag, words[state.left[head]]);
        add(229, tag, words[head], apart);
        add(230, words[word], words[Math.max(word - 1, 0)], side);
        add(231, words[word], words[word + 1], side);
        add(232, tag, headTag, tags[child] * 256 + tags[state.secondLeft[word]]);
        add(233, tag, words[child], words[state.secondLeft[word]]);
        add(234, tag, headTag, Math.max(0, state.relation(state.right[head])));
        add(235, tag, words[head], Math.max(0, state.relation(state.right[head])));
        add(236, tag, headTag, head == 0 ? 0 : tags[head - 1]);
        add(237, tag, fine(head), fine(child));
        add(238, fine(word), fine(head), words[child]);
        return n;
    }
}
