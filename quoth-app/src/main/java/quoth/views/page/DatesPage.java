package quoth.views.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quoth.views.Chapter;
import quoth.views.Question;
import quoth.views.report.QuestionPart;
import quoth.views.report.TimelinePart;

/**
 * When a story was told and which dates it speaks of, each as wide as it is known; first the dates that accounts give differently.
 *
 * @param frame what is around it
 * @param stories the stories that one can choose
 * @param title the story that is shown; empty where the pile tells only one
 * @param questions the questions after dates that are disputed or were updated
 * @param timeline the dates; empty where there are no documents
 * @param more how many documents of the story were not looked at
 */
public record DatesPage(
        Frame frame,
        List<PointsPage.Option> stories,
        Optional<String> title,
        List<QuestionPart> questions,
        Optional<TimelinePart> timeline,
        int more) {

    /** Documents of a story that are looked at. */
    private static final int DOCUMENTS = 60;

    private static final int QUESTIONS = 12;

    /** The dates of a story. */
    public static DatesPage of(Edition edition, Function<String, Frame> frames, String story) {
        Frame frame = frames.apply("Dates");
        Optional<Chapter> chosen = Stories.chosen(edition, story);
        int all = chosen.map(chapter -> chapter.documents().size()).orElse(0);
        return new DatesPage(
                frame,
                Stories.options(edition, chosen),
                chosen.flatMap(Chapter::title),
                chosen.stream()
                        .flatMap(chapter -> edition.questionsOf(chapter).stream())
                        .filter(Question::isDateGivenDifferently)
                        .limit(QUESTIONS)
                        .map(question -> QuestionPart.of(edition.names(), frame.site(), question))
                        .toList(),
                chosen.map(chapter -> TimelinePart.of(
                        edition.names(),
                        frame.site(),
                        new Chapter(
                                chapter.id(),
                                chapter.title(),
                                chapter.documents().subList(0, Math.min(DOCUMENTS, all)),
                                chapter.points()))),
                Math.max(0, all - DOCUMENTS));
    }
}
