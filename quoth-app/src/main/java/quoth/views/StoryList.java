package quoth.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import quoth.collation.Collation;
import quoth.collation.CrossingEngine;
import quoth.collation.ReadDocument;
import quoth.collation.Story;
import quoth.collation.story.LongStories;
import quoth.collation.story.LongStory;
import quoth.dossier.Pile;

/**
 * The stories of a pile, those that are happenings of one long-running story together.
 *
 * @param running the long-running stories, those of most documents first
 * @param others the other stories that several documents tell, those of most documents first
 * @param alone how many documents tell a story alone that is no part of a long-running one
 */
public record StoryList(List<Running> running, List<StoryLine> others, int alone) {

    /** Copies the lists. */
    public StoryList {
        running = List.copyOf(running);
        others = List.copyOf(others);
    }

    /**
     * A long-running story.
     *
     * @param title its title
     * @param happenings its happenings, in the order in which they were first told
     */
    public record Running(String title, List<StoryLine> happenings) {

        /** Copies the list. */
        public Running {
            happenings = List.copyOf(happenings);
        }

        /** How much there is of it, in words: "3 happenings, 9 documents". */
        public String extent() {
            int documents = happenings.stream()
                    .mapToInt(happening -> happening.documents().size())
                    .sum();
            return happenings.size() + " happenings, " + documents + " documents";
        }
    }

    /** The stories of a pile. Compares them with one another, which takes seconds where there are thousands. */
    static StoryList of(Pile pile, Names names) {
        Collation collation = pile.collation();
        List<LongStory> found = LongStories.of(
                pile.documents().stream().map(ReadDocument::document).toList(),
                collation.stories(),
                collation.origins(),
                CrossingEngine.onThreads(Runtime.getRuntime().availableProcessors()));
        List<Running> running = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        for (LongStory story : found) {
            running.add(new Running(
                    story.title(),
                    story.happenings().stream()
                            .map(happening -> StoryLine.of(happening, names))
                            .toList()));
            story.happenings().forEach(happening -> parts.add(happening.id()));
        }
        List<Story> rest = collation.stories().stream()
                .filter(story -> !parts.contains(story.id()))
                .toList();
        List<StoryLine> others = rest.stream()
                .filter(story -> story.documents().size() > 1)
                .map(story -> StoryLine.of(story, names))
                .sorted(Comparator.comparingInt(
                                (StoryLine line) -> -line.documents().size())
                        .thenComparingInt(line -> names.place(line.documents().getFirst()))
                        .thenComparing(StoryLine::id))
                .toList();
        return new StoryList(running, others, rest.size() - others.size());
    }
}
