package quoth.views.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import quoth.collation.Story;
import quoth.intake.Rejection;
import quoth.views.Counts;
import quoth.views.Dots;
import quoth.views.Survey;

/**
 * The whole page.
 *
 * @param title what the pile is about
 * @param counts how much there is
 * @param dots a dot for every document; empty when there are too many to look at
 * @param chapters the stories, each with its points, its dates and its documents
 * @param running the stories that go on, each with its happenings
 * @param voices who speaks
 * @param labels what the outlets call whom
 * @param repeats who repeats whom
 * @param rulings what persons have ruled
 * @param rejections what could not be read, and what is kept without having been read
 * @param style the style sheet
 * @param script the script
 * @param scriptHash the script's hash-source for the content security policy
 */
record ReportPart(
        String title,
        Counts counts,
        Optional<Dots> dots,
        List<ChapterPart> chapters,
        List<RunningPart> running,
        VoicesPart voices,
        LabelsPart labels,
        RepeatsPart repeats,
        List<RulingPart> rulings,
        List<Rejection> rejections,
        String style,
        String script,
        String scriptHash) {

    private static final int DOTS_SHOWN = 60;

    /** Stories whose dates are set out; those of the others are folded away. */
    private static final int TIMELINES_OPEN = 12;

    private static final int STORIES_OPEN = 30;
    private static final int RUNNING_OPEN = 12;
    private static final int CONTENTS_OPEN = 40;

    static ReportPart of(Survey survey, String style, String script, String scriptHash) {
        List<TimelinePart> timelines = survey.chapters().stream()
                .map(chapter -> TimelinePart.of(survey.names(), Anchors.links(survey), chapter))
                .toList();
        LabelsPart labels = LabelsPart.of(survey);
        ArticleSetter setter = new ArticleSetter(
                survey.names(), survey.remarks(), Anchors.links(survey), Anchors.of(survey, timelines, labels)::in);
        List<ChapterPart> chapters = IntStream.range(0, timelines.size())
                .mapToObj(i -> ChapterPart.of(survey, survey.chapters().get(i), timelines.get(i), setter))
                .toList();
        return new ReportPart(
                title(survey),
                survey.counts(),
                survey.counts().documents() <= DOTS_SHOWN ? Optional.of(survey.documentDots()) : Optional.empty(),
                chapters,
                RunningPart.of(survey, chapters),
                VoicesPart.of(survey),
                labels,
                RepeatsPart.of(survey),
                RulingPart.of(survey.pile()),
                survey.unread().after(survey.pile().rejections()),
                style,
                script,
                scriptHash);
    }

    /** The title of the story that most of the documents tell, or what the pile holds where there is no such story. */
    private static String title(Survey survey) {
        int documents = survey.counts().documents();
        return survey.pile().collation().stories().stream()
                .filter(story -> story.documents().size() * 2 > documents)
                .map(Story::title)
                .findFirst()
                .orElse(documents == 0 ? "Who says what" : "Who says what in " + documents + " documents");
    }

    /** Whether there are several stories, which are then named wherever one begins. */
    boolean hasStories() {
        return chapters.size() > 1;
    }

    /** Whether there are stories to be listed. */
    boolean hasStoryList() {
        return hasStories() || !running.isEmpty();
    }

    /** The stories that the list of stories shows at once. */
    List<ChapterPart> storiesOpen() {
        return chapters.subList(0, Math.min(STORIES_OPEN, chapters.size()));
    }

    List<ChapterPart> storiesFolded() {
        return chapters.subList(storiesOpen().size(), chapters.size());
    }

    /** The stories that go on which are shown at once. */
    List<RunningPart> runningOpen() {
        return running.subList(0, Math.min(RUNNING_OPEN, running.size()));
    }

    List<RunningPart> runningFolded() {
        return running.subList(runningOpen().size(), running.size());
    }

    boolean hasPoints() {
        return chapters.stream().anyMatch(part -> !part.chapter().points().isEmpty());
    }

    List<ChapterPart> timelinesOpen() {
        return chapters.subList(0, Math.min(TIMELINES_OPEN, chapters.size()));
    }

    List<ChapterPart> timelinesFolded() {
        return chapters.subList(timelinesOpen().size(), chapters.size());
    }

    /** Whether the list of documents is short enough to stand open. */
    boolean hasShortContents() {
        return counts.documents() <= CONTENTS_OPEN;
    }
}
