package quoth.collation.reuse;

import java.util.List;

/**
 * Which documents are one text in many prints: joined where one holds most of another. What stands in ten prints of one text
 * stands in one family, and what stands in ten texts in ten.
 */
final class Families {

    private final int[] parents;

    private Families(int size) {
        this.parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The families that these pairs join; where one is longer than {@code share} of another. */
    static Families of(List<Meeting> meetings, int size, double share) {
        Families families = new Families(size);
        for (Meeting meeting : meetings) {
            if (meeting.share() >= share) {
                families.join(meeting.left(), meeting.right());
            }
        }
        return families;
    }

    /** The number of the first document of the family that a document belongs to. */
    int of(int document) {
        int root = document;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private void join(int left, int right) {
        int one = of(left);
        int other = of(right);
        parents[Math.max(one, other)] = Math.min(one, other);
    }
}
