package quoth.language;

import java.util.Arrays;

/**
 * How far a parse has come: the stack, the buffer and the arcs so far of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and
 * Satta 2011). Words are numbered from 1; 0 is the root, which lies at the bottom of the stack. Keeps, for each word, what
 * features ask for: its two outermost children on either side, how many there are, and which relations they have.
 */
public final class ParseState {

    /** The transition that moves the buffer's first word onto the stack. */
    public static final int SHIFT = 0;

    /** The transition that hangs the stack's top on the buffer's first word. */
    public static final int LEFT = 1;

    /** The transition that hangs the stack's top on the word below it. */
    public static final int RIGHT = 2;

    /** How many transitions there are. */
    public static final int TRANSITIONS = 3;

    private int size;
    private int depth;
    private int next;
    private int[] stack = new int[0];
    int[] heads = new int[0];
    int[] relations = new int[0];
    int[] left = new int[0];
    int[] secondLeft = new int[0];
    int[] right = new int[0];
    int[] secondRight = new int[0];
    int[] leftCount = new int[0];
    int[] rightCount = new int[0];
    long[] leftRelations = new long[0];
    long[] rightRelations = new long[0];

    /** A state that {@link #begin} makes ready. */
    public ParseState() {}

    /** Begins a sentence of {@code words} words. */
    public void begin(int words) {
        size = words;
        if (stack.length < words + 2) {
            allocate((words + 2) * 3 / 2);
        }
        int none = words + 1;
        Arrays.fill(heads, 0, words + 2, -1);
        Arrays.fill(relations, 0, words + 2, -1);
        for (int[] children : new int[][] {left, secondLeft, right, secondRight}) {
            Arrays.fill(children, 0, words + 2, none);
        }
        Arrays.fill(leftCount, 0, words + 2, 0);
        Arrays.fill(rightCount, 0, words + 2, 0);
        Arrays.fill(leftRelations, 0, words + 2, 0);
        Arrays.fill(rightRelations, 0, words + 2, 0);
        stack[0] = 0;
        depth = 1;
        next = 1;
    }

    private void allocate(int capacity) {
        stack = new int[capacity];
        heads = new int[capacity];
        relations = new int[capacity];
        left = new int[capacity];
        secondLeft = new int[capacity];
        right = new int[capacity];
        secondRight = new int[capacity];
        leftCount = new int[capacity];
        rightCount = new int[capacity];
        leftRelations = new long[capacity];
        rightRelations = new long[capacity];
    }

    /** How many words the sentence has. */
    public int size() {
        return size;
    }

    /** The word at {@code down} places below the top of the stack; {@code size() + 1} where there is none. */
    public int stack(int down) {
        return down < depth ? stack[depth - 1 - down] : size + 1;
    }

    /** The word at {@code onward} places from the front of the buffer; {@code size() + 1} where there is none. */
    public int buffer(int onward) {
        return Math.min(next + onward, size + 1);
    }

    /** How many words are on the stack, the root included. */
    public int depth() {
        return depth;
    }

    /** The governor of {@code word}, -1 while it has none. */
    public int head(int word) {
        return heads[word];
    }

    /** The relation of {@code word} to its governor, -1 while it has none. */
    public int relation(int word) {
        return relations[word];
    }

    /** Whether every word has a governor. */
    public boolean isOver() {
        return next > size && depth == 1;
    }

    /** Whether {@code transition} can be done now. The root gets its one child last. */
    public boolean allows(int transition) {
        return switch (transition) {
            case SHIFT -> next <= size;
            case LEFT -> next <= size && depth > 1;
            default -> depth > 2 || (depth == 2 && next > size);
        };
    }

    /** The word that would govern the top of the stack by {@link #LEFT} or {@link #RIGHT}. */
    public int governor(int transition) {
        return transition == LEFT ? next : stack[depth - 2];
    }

    /** Moves the buffer's first word onto the stack. */
    public void shift() {
        stack[depth++] = next++;
    }

    /** Takes the top from the stack and hangs it on {@code head}, the {@link #governor}, by {@code relation}. */
    public void attach(int head, int relation) {
        int word = stack[--depth];
        heads[word] = head;
        relations[word] = relation;
        long bit = 1L << (relation & 63);
        if (word < head) {
            secondLeft[head] = left[head];
            left[head] = word;
            leftCount[head]++;
            leftRelations[head] |= bit;
        } else {
            secondRight[head] = right[head];
            right[head] = word;
            rightCount[head]++;
            rightRelations[head] |= bit;
        }
    }

    /** The words on the stack, the deepest first, as far as {@link #depth}; not to be written to. */
    public int[] stack() {
        return stack;
    }
}
