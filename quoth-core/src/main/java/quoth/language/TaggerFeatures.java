package quoth.language;

import quoth.language.model.FeatureKeys;
import quoth.language.model.WordClusters;

/**
 * What the tagger looks at: the word, its neighbours, how they are spelt, which clusters they are in, and the two tags
 * before. The lab trains with the same features that are used here. Not safe on several threads at once: it keeps the
 * sentence it was begun with.
 */
public final class TaggerFeatures {

    /** An upper bound to how many features fire for a token. */
    public static final int MOST = 48;

    private static final int EDGE = 2;
    private static final int OUTSIDE = 0x5EED;

    private static final int NAME_SHAPE = 1 << 12;

    private final WordClusters clusters;
    private final WordKeys wordKeys;
    private int[] numbers = new int[0];
    private int[] words = new int[0];
    private int[] suffixes = new int[0];
    private int[] shapes = new int[0];
    private int[] groups = new int[0];
    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private CharSequence text = "";

    /** Features with the help of {@code clusters}. */
    public TaggerFeatures(WordClusters clusters) {
        this.clusters = clusters;
        this.wordKeys = new WordKeys(clusters);
    }

    /**
     * Begins a sentence.
     *
     * @param text the text it stands in
     * @param starts where tokens of the text start
     * @param ends where they end
     * @param from the sentence's first token
     * @param to the token after its last
     */
    public void begin(CharSequence text, int[] starts, int[] ends, int from, int to) {
        int size = to - from + 2 * EDGE;
        if (words.length < size) {
            int capacity = size + size / 2;
            words = new int[capacity];
            suffixes = new int[capacity];
            shapes = new int[capacity];
            groups = new int[capacity];
            this.starts = new int[capacity];
            this.ends = new int[capacity];
        }
        this.text = text;
        if (numbers.length < to - from) {
            numbers = new int[words.length];
        }
        wordKeys.number(text, starts, ends, from, to, numbers);
        outside(0);
        outside(size - EDGE);
        for (int token = from; token < to; token++) {
            describe(token - from + EDGE, starts[token], ends[token]);
        }
    }

    /** The numbers of the sentence's words, as {@link WordKeys} gives them; overwritten when the next begins. */
    public int[] numbers() {
        return numbers;
    }

    /** Begins a text: forgets what was learnt of the names in another. */
    public void beginText() {
        wordKeys.begin();
    }

    private void outside(int from) {
        for (int at = from; at < from + EDGE; at++) {
            words[at] = OUTSIDE + at - from;
            suffixes[at] = OUTSIDE;
            shapes[at] = 0;
            groups[at] = 0;
            starts[at] = 0;
            ends[at] = 0;
        }
    }

    private void describe(int at, int start, int end) {
        starts[at] = start;
        ends[at] = end;
        words[at] = numbers[at - EDGE];
        if (WordKeys.standsForMany(words[at])) {
            suffixes[at] = words[at];
            shapes[at] = NAME_SHAPE;
            groups[at] = 0;
            return;
        }
        suffixes[at] = FeatureKeys.word(text, Math.max(start, end - 3), end);
        shapes[at] = shape(start, end);
        groups[at] = clusters.of(words[at]);
    }

    /** How a word is spelt: capitals, digits, marks and length, in a few bits. */
    private int shape(int start, int end) {
        int capitals = 0;
        int lower = 0;
        int digits = 0;
        int others = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLetter(c)) {
                lower++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else {
                others++;
            }
        }
        boolean capitalised = Character.isUpperCase(text.charAt(start));
        int length = Math.min(3, (end - start) / 2);
        return 1
                | (capitalised ? 2 : 0)
                | (capitals > 1 ? 4 : 0)
                | (lower > 0 ? 8 : 0)
                | (digits > 0 ? 16 : 0)
                | (others > 0 ? 32 : 0)
                | length << 6;
    }

    /**
     * Gives the features of a token.
     *
     * @param token index in the sentence
     * @param previous the class of the token before, -1 at the start
     * @param earlier the class of the one before that, -1 where there is none
     * @param keys receives the keys; at least {@link #MOST} long
     * @return how many there are
     */
    public int extract(int token, int previous, int earlier, int[] keys) {
        int at = token + EDGE;
        int word = words[at];
        int before = words[at - 1];
        int after = words[at + 1];
        int group = groups[at];
        int fine = WordClusters.fine(group);
        int fineBefore = WordClusters.fine(groups[at - 1]);
        int fineAfter = WordClusters.fine(groups[at + 1]);
        int n = 0;
        keys[n++] = FeatureKeys.of(0, 0);
        keys[n++] = FeatureKeys.of(1, word);
        keys[n++] = FeatureKeys.of(2, before);
        keys[n++] = FeatureKeys.of(3, after);
        keys[n++] = FeatureKeys.of(4, words[at - 2]);
        keys[n++] = FeatureKeys.of(5, words[at + 2]);
        keys[n++] = FeatureKeys.of(6, previous);
        keys[n++] = FeatureKeys.of(7, previous, earlier);
        keys[n++] = FeatureKeys.of(8, previous, word);
        keys[n++] = FeatureKeys.of(9, before, word);
        keys[n++] = FeatureKeys.of(10, word, after);
        keys[n++] = FeatureKeys.of(11, previous, after);
        keys[n++] = FeatureKeys.of(12, suffixes[at - 1], suffixes[at]);
        keys[n++] = FeatureKeys.of(13, suffixes[at + 1]);
        keys[n++] = FeatureKeys.of(14, suffixes[at], suffixes[at + 1]);
        keys[n++] = FeatureKeys.of(15, shapes[at], previous);
        keys[n++] = FeatureKeys.of(16, shapes[at], shapes[at + 1]);
        keys[n++] = FeatureKeys.of(17, shapes[at - 1], shapes[at], shapes[at + 1]);
        keys[n++] = FeatureKeys.of(18, WordClusters.coarse(group), previous);
        keys[n++] = FeatureKeys.of(19, fine);
        keys[n++] = FeatureKeys.of(20, fineBefore, fine);
        keys[n++] = FeatureKeys.of(21, fine, fineAfter);
        keys[n++] = FeatureKeys.of(22, previous, fineAfter);
        keys[n++] = FeatureKeys.of(23, fineAfter, WordClusters.fine(groups[at + 2]));
        keys[n++] = FeatureKeys.of(24, previous, suffixes[at]);
        keys[n++] = FeatureKeys.of(25, previous, suffixes[at], fineAfter);
        keys[n++] = FeatureKeys.of(26, fineBefore, WordClusters.coarse(group), fineAfter);
        keys[n++] = FeatureKeys.of(27, previous, earlier, word);
        keys[n++] = FeatureKeys.of(28, shapes[at], suffixes[at]);
        return WordKeys.standsForMany(word) ? n : spelling(at, n, keys);
    }

    private int spelling(int at, int from, int[] keys) {
        int n = from;
        int start = starts[at];
        int end = ends[at];
        for (int length = 1; length <= 5 && length < end - start; length++) {
            keys[n++] = FeatureKeys.of(30 + length, FeatureKeys.word(text, end - length, end));
        }
        for (int length = 1; length <= 4 && length < end - start; length++) {
            keys[n++] = FeatureKeys.of(40 + length, FeatureKeys.word(text, start, start + length));
        }
        keys[n++] = FeatureKeys.of(50, exact(start, end));
        return n;
    }

    private int exact(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }
}
