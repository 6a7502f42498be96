package quoth.collation.reuse;

import java.util.Arrays;

/**
 * The longest common subsequence of two stretches of words: how far one follows the other through changed, added and cut words.
 */
final class WordAlignment {

    private final int[] left;
    private final int[] right;

    private WordAlignment(int[] left, int[] right) {
        this.left = left;
        this.right = right;
    }

    /** Of stretches longer than this only what they begin and end with alike is aligned, and so many words between. */
    private static final int LONGEST = 160;

    /** Aligns words {@code [leftStart, leftEnd)} of one text with {@code [rightStart, rightEnd)} of another. */
    static WordAlignment of(Wording left, int leftStart, int leftEnd, Wording right, int rightStart, int rightEnd) {
        int shorter = Math.min(leftEnd - leftStart, rightEnd - rightStart);
        int[] onLeft = new int[shorter];
        int[] onRight = new int[shorter];
        int count = 0;
        while (count < shorter && left.word(leftStart + count) == right.word(rightStart + count)) {
            onLeft[count] = leftStart + count;
            onRight[count] = rightStart + count;
            count++;
        }
        int tail = 0;
        while (tail < shorter - count && left.word(leftEnd - 1 - tail) == right.word(rightEnd - 1 - tail)) {
            tail++;
        }
        Between between =
                new Between(left, leftStart + count, leftEnd - tail, right, rightStart + count, rightEnd - tail);
        count = between.trace(onLeft, onRight, count);
        for (int i = tail; i > 0; i--) {
            onLeft[count] = leftEnd - i;
            onRight[count++] = rightEnd - i;
        }
        return new WordAlignment(Arrays.copyOf(onLeft, count), Arrays.copyOf(onRight, count));
    }

    /** The matched word on the left that comes so many after the first. */
    int left(int index) {
        return left[index];
    }

    /** Its partner on the right. */
    int right(int index) {
        return right[index];
    }

    /** How many words stand in both in the same order. */
    int matched() {
        return left.length;
    }

    /** How many of them stand next to one another on both sides, at most. */
    int longestRun() {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < left.length; i++) {
            run = i > 0 && left[i] == left[i - 1] + 1 && right[i] == right[i - 1] + 1 ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** The first matched word on the left; fails when nothing matched, as do those that follow. */
    int leftFirst() {
        return left[0];
    }

    /** The word after the last matched one on the left. */
    int leftEnd() {
        return left[left.length - 1] + 1;
    }

    /** The first matched word on the right. */
    int rightFirst() {
        return right[0];
    }

    /** The word after the last matched one on the right. */
    int rightEnd() {
        return right[right.length - 1] + 1;
    }

    /** Share of the words of two sentences of such lengths that are the same, 0 to 1 (Dice). */
    double similarity(int leftLength, int rightLength) {
        return 2.0 * matched() / (leftLength + rightLength);
    }

    /** What stands between the words that two stretches begin and end with alike. */
    private static final class Between {

        private final Wording left;
        private final Wording right;
        private final int leftStart;
        private final int rightStart;
        private final int rows;
        private final int columns;

        Between(Wording left, int leftStart, int leftEnd, Wording right, int rightStart, int rightEnd) {
            this.left = left;
            this.right = right;
            this.leftStart = leftStart;
            this.rightStart = rightStart;
            this.rows = Math.min(leftEnd - leftStart, LONGEST);
            this.columns = Math.min(rightEnd - rightStart, LONGEST);
        }

        /** Adds the matched words to the first {@code count} of two lists; returns how many there are then. */
        int trace(int[] onLeft, int[] onRight, int count) {
            if (rows == 0 || columns == 0) {
                return count;
            }
            short[] best = table();
            int found = count;
            int width = columns + 1;
            int i = 0;
            int j = 0;
            while (i < rows && j < columns) {
                if (left.word(leftStart + i) == right.word(rightStart + j)) {
                    onLeft[found] = leftStart + i++;
                    onRight[found++] = rightStart + j++;
                } else if (best[(i + 1) * width + j] >= best[i * width + j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            return found;
        }

        private short[] table() {
            int width = columns + 1;
            short[] best = new short[(rows + 1) * width];
            for (int i = rows - 1; i >= 0; i--) {
                int word = left.word(leftStart + i);
                for (int j = columns - 1; j >= 0; j--) {
                    int here = i * width + j;
                    best[here] = word == right.word(rightStart + j)
                            ? (short) (best[here + width + 1] + 1)
                            : (short) Math.max(best[here + width], best[here + 1]);
                }
            }
            return best;
        }
    }
}
