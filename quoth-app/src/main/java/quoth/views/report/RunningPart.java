package quoth.views.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.views.StoryLine;
import quoth.views.StoryList;
import quoth.views.Survey;

/**
 * A long-running story, with links to its happenings.
 *
 * @param title its title
 * @param extent how much there is of it, in words
 * @param happenings its happenings, in the order in which they were first told
 */
record RunningPart(String title, String extent, List<Happening> happenings) {

    /** How many dots are shown one by one. */
    private static final int DOTS = 24;

    /** The long-running stories of a pile whose other stories are these chapters. */
    static List<RunningPart> of(Survey survey, List<ChapterPart> chapters) {
        Map<String, String> links = new HashMap<>();
        chapters.forEach(part -> links.put(part.chapter().id(), part.link()));
        return survey.stories().running().stream()
                .map(story -> of(story, links))
                .toList();
    }

    private static RunningPart of(StoryList.Running story, Map<String, String> links) {
        return new RunningPart(
                story.title(),
                story.extent(),
                story.happenings().stream()
                        .map(happening -> new Happening(
                                links.getOrDefault(
                                        happening.id(),
                                        "#" + happening.documents().getFirst()),
                                happening.title(),
                                happening.published(),
                                happening.dots().text(DOTS),
                                extent(happening)))
                        .toList());
    }

    private static String extent(StoryLine happening) {
        int documents = happening.documents().size();
        return documents + (documents == 1 ? " document" : " documents");
    }

    /**
     * A happening of a long-running story.
     *
     * @param href the link to where the report turns to it
     * @param title its title
     * @param published from when to when its documents were published; empty when none of them is dated
     * @param dots its documents as dots
     * @param extent how many documents tell it, in words
     */
    record Happening(String href, String title, Optional<String> published, String dots, String extent) {}
}
