package quoth.views.terminal;

import java.util.List;
import java.util.stream.Stream;
import quoth.views.NumberWords;
import quoth.views.StoryLine;
import quoth.views.StoryList;
import quoth.views.Survey;

/** The stories, those that go on with their happenings in the order of time. */
final class StoriesPage {

    private static final int DOTS = 9;
    private static final String NO_DATE = "no date";

    private final StoryList stories;
    private final Sheet sheet;

    StoriesPage(Survey survey, Style style) {
        this.stories = survey.stories();
        this.sheet = new Sheet(style);
    }

    String page() {
        if (stories.running().isEmpty() && stories.others().isEmpty()) {
            sheet.text("", "Here would stand the stories. No two documents tell the same one.");
        }
        List<StoryLine> all = Stream.concat(
                        stories.running().stream().flatMap(story -> story.happenings().stream()),
                        stories.others().stream())
                .toList();
        int date = width(all.stream().map(StoriesPage::date));
        int dots = width(all.stream().map(StoriesPage::dots));
        for (StoryList.Running story : stories.running()) {
            sheet.gap().withRight("", story.title(), story.extent(), sheet.style()::strong);
            story.happenings().forEach(happening -> line("  ", happening, date, dots));
        }
        if (!stories.others().isEmpty()) {
            sheet.gap();
            if (!stories.running().isEmpty()) {
                sheet.heading("Other stories");
            }
            stories.others().forEach(story -> line(stories.running().isEmpty() ? "" : "  ", story, date, dots));
        }
        if (stories.alone() > 0) {
            sheet.gap()
                    .quiet(
                            "",
                            stories.alone() == 1
                                    ? "One story is told by a single document."
                                    : NumberWords.of(stories.alone()) + " stories are told by a single document each.");
        }
        return sheet.toString();
    }

    private void line(String indent, StoryLine story, int date, int dots) {
        sheet.row(indent, List.of(date(story), dots(story)), List.of(date, dots), story.title());
    }

    private static int width(Stream<String> cells) {
        return cells.mapToInt(Columns::width).max().orElse(0);
    }

    private static String date(StoryLine story) {
        return story.published().orElse(NO_DATE);
    }

    private static String dots(StoryLine story) {
        return story.dots().text(DOTS);
    }
}
