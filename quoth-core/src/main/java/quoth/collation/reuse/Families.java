package quoth.collation.reuse;

import java.util.List;

/**
 * Which documents are one text in many prints: joined where one holds most of another. What stands in ten prints of one text
 * stands in one family, and what stands in ten texts in ten.
 */
final class Families {

    /**
     * Share of a document that another of its own outlet must hold: the galleries and boxes of one outlet's pages can make half
     * of a short page.
     */
    private static final double IN_ONE_OUTLET = .7;

    private final int[] parents;

    private Families(int size) {
        this.parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The families that these pairs join. */
    static Families of(List<Meeting> meetings, List<Wording> pile) {
        Families families = new Families(pile.size());
        for (Meeting meeting : meetings) {
            boolean oneOutlet = pile.get(meeting.left())
                    .house()
                    .isSameAs(pile.get(meeting.right()).house());
            if (meeting.share() >= (oneOutlet ? IN_ONE_OUTLET : TextReuse.MOST)) {
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
