package quoth.collation;

import java.util.Arrays;

/** Which of a number of items hang together, directly or through others (disjoint sets). */
public final class Components {

    private final int[] parents;

    /** So many items, none of which hang together. */
    public Components(int items) {
        this.parents = new int[items];
        Arrays.setAll(parents, i -> i);
    }

    /** Lets two items hang together. */
    public void join(int left, int right) {
        int one = of(left);
        int other = of(right);
        parents[Math.max(one, other)] = Math.min(one, other);
    }

    /** The least of the items that an item hangs together with, itself among them. */
    public int of(int item) {
        int root = item;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
