package quoth.collation.story;

import java.util.List;
import quoth.collation.Story;

/**
 * A story that goes on: several happenings that belong to one matter, as a fire, the inquiry into it and the trial do. Each
 * happening is a {@link Story} of the collation.
 *
 * @param title the title of one of its documents
 * @param happenings two or more, in the order in which they were first told; those without a date last
 */
public record LongStory(String title, List<Story> happenings) {

    /** Copies the list; fails when there are fewer than two happenings. */
    public LongStory {
        happenings = List.copyOf(happenings);
        if (happenings.size() < 2) {
            throw new IllegalArgumentException("a long-running story must have two happenings or more, but \"" + title
                    + "\" has " + happenings.size());
        }
    }

    /** How many documents tell it. */
    public int documents() {
        return happenings.stream()
                .mapToInt(happening -> happening.documents().size())
                .sum();
    }
}
