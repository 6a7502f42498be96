package quoth.collation.reuse;

import java.util.List;
import quoth.collation.Components;

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

    private final Components components;

    private Families(int size) {
        this.components = new Components(size);
    }

    /** The families that these pairs join. */
    static Families of(List<Meeting> meetings, List<Wording> pile) {
        Families families = new Families(pile.size());
        for (Meeting meeting : meetings) {
            boolean oneOutlet = pile.get(meeting.left())
                    .house()
                    .isSameAs(pile.get(meeting.right()).house());
            if (meeting.share() >= (oneOutlet ? IN_ONE_OUTLET : TextReuse.MOST)) {
                families.components.join(meeting.left(), meeting.right());
            }
        }
        return families;
    }

    /** The number of the first document of the family that a document belongs to. */
    int of(int document) {
        return components.of(document);
    }
}
