package quoth.reading.attribution;

/**
 * The ways through the tree from a cue to the words of its sentence: up from the cue's head word to the nearest word that
 * governs both, and down from there along one branch.
 */
final class CuePath {

    private static final int HIGHEST = 6;

    /** How many words' ways are remembered, in places by the last digits of the word's index; a power of two. */
    private static final int PLACES = 1 << 10;

    private final Trees trees;
    private final int[] chain = new int[HIGHEST];
    private final int[] climbs = new int[HIGHEST];
    private final int[] ways = new int[PLACES];
    private final int[] branches = new int[PLACES];
    private final int[] knownWords = new int[PLACES];
    private final int[] knownSince = new int[PLACES];
    private int chainLength;
    private int cues;

    CuePath(Trees trees) {
        this.trees = trees;
    }

    /** Begins with a cue's head word. */
    void begin(int head) {
        if (chainLength > 0 && chain[0] == head) {
            return;
        }
        cues++;
        chainLength = 0;
        int climb = 0;
        for (int at = head; at != Trees.NONE && chainLength < HIGHEST; at = trees.headAt(at)) {
            chain[chainLength] = at;
            climbs[chainLength++] = climb;
            climb = climb * 31 + trees.relationAt(at);
        }
    }

    /** The number of the way to a word; 0 when there is none. */
    int to(int word) {
        return word < 0 || word >= trees.size() ? 0 : ways[find(word)];
    }

    /** The top word of the branch that the way to a word goes down, or {@link Trees#NONE} when it ends before. */
    int branch(int word) {
        return word < 0 || word >= trees.size() ? Trees.NONE : branches[find(word)];
    }

    private int find(int word) {
        int place = word & (PLACES - 1);
        if (knownWords[place] != word || knownSince[place] != cues) {
            knownWords[place] = word;
            knownSince[place] = cues;
            ways[place] = 0;
            branches[place] = Trees.NONE;
            climb(word, place);
        }
        return place;
    }

    private void climb(int word, int place) {
        int branch = Trees.NONE;
        int at = word;
        for (int depth = 0; at != Trees.NONE && depth < Trees.DEEPEST; depth++) {
            for (int up = 0; up < chainLength; up++) {
                if (chain[up] == at) {
                    int down = branch == Trees.NONE ? 1 : trees.relationAt(branch);
                    ways[place] = (climbs[up] * 31 + up) * 31 + down;
                    branches[place] = branch;
                    return;
                }
            }
            branch = at;
            at = trees.headAt(at);
        }
    }
}
