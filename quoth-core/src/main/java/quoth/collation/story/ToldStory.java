package quoth.collation.story;

import java.util.List;
import quoth.collation.Story;

/**
 * A story with what its independent documents tell.
 *
 * @param story the story
 * @param told its independent documents, in the pile's order; never empty
 * @param sum the sum of their vectors
 */
record ToldStory(Story story, List<TermVector> told, TermSum sum) {

    /** A story told by these documents. */
    static ToldStory of(Story story, List<TermVector> told) {
        return new ToldStory(story, told, TermSum.of(told));
    }
}
