package quoth.collation.reuse;

/**
 * The longest common subsequence of two stretches of words: how far one follows the other through changed, added and cut words.
 *
 * @param matched how many words stand in both in the same order
 * @param longestRun how many of them stand next to one another on both sides, at most
 * @param leftFirst the first matched word on the left; meaningless when nothing matched
 * @param leftEnd the word after the last matched one on the left
 * @param rightFirst the first matched word on the right
 * @param rightEnd the word after the last matched one on the right
 */
record WordAlignment(int matched, int longestRun, int leftFirst, int leftEnd, int rightFirst, int rightEnd) {

    /** Sentences longer than this are compared by their first words only. */
    private static final int LONGEST = 160;

    /** Aligns words {@code [leftStart, leftEnd)} of one text with {@code [rightStart, rightEnd)} of another. */
    static WordAlignment of(Wording left, int leftStart, int leftEnd, Wording right, int rightStart, int rightEnd) {
        int rows = Math.min(leftEnd - leftStart, LONGEST);
        int columns = Math.min(rightEnd - rightStart, LONGEST);
        int[][] best = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                best[i][j] = left.word(leftStart + i) == right.word(rightStart + j)
                        ? best[i + 1][j + 1] + 1
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        return trace(best, left, leftStart, right, rightStart, rows, columns);
    }

    private static WordAlignment trace(
            int[][] best, Wording left, int leftStart, Wording right, int rightStart, int rows, int columns) {
        int i = 0;
        int j = 0;
        int run = 0;
        int longest = 0;
        int firstLeft = -1;
        int firstRight = -1;
        int lastLeft = -1;
        int lastRight = -1;
        while (i < rows && j < columns) {
            if (left.word(leftStart + i) == right.word(rightStart + j)) {
                run = lastLeft == i - 1 && lastRight == j - 1 ? run + 1 : 1;
                longest = Math.max(longest, run);
                if (firstLeft < 0) {
                    firstLeft = i;
                    firstRight = j;
                }
                lastLeft = i++;
                lastRight = j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new WordAlignment(
                best[0][0],
                longest,
                leftStart + Math.max(firstLeft, 0),
                leftStart + lastLeft + 1,
                rightStart + Math.max(firstRight, 0),
                rightStart + lastRight + 1);
    }

    /** Share of the words of two sentences of such lengths that are the same, 0 to 1 (Dice). */
    double similarity(int leftLength, int rightLength) {
        return 2.0 * matched / (leftLength + rightLength);
    }
}
