package quoth.views.terminal;

import java.util.List;
import quoth.collation.ReadDocument;
import quoth.views.Answer;
import quoth.views.Chapter;
import quoth.views.Names;
import quoth.views.Question;
import quoth.views.Survey;
import quoth.views.Timeline;

/** When documents were published and which dates they speak of. */
final class TimelinePage {

    private static final int SAYINGS = 3;

    /** As wide as "28 September 2031, 14:20". */
    private static final int DATE = 24;

    private static final String UNDER = " ".repeat(8);

    private final Survey survey;
    private final Names names;
    private final Sheet sheet;

    TimelinePage(Survey survey, Style style) {
        this.survey = survey;
        this.names = survey.names();
        this.sheet = new Sheet(style);
    }

    String page() {
        for (Chapter chapter : survey.chapters()) {
            chapter.title().ifPresent(sheet::chapter);
            timeline(chapter.timeline(survey.names()));
            differently(survey.questionsOf(chapter).stream()
                    .filter(Question::isDateGivenDifferently)
                    .toList());
        }
        return sheet.toString();
    }

    private void timeline(Timeline timeline) {
        sheet.heading("Published");
        if (timeline.published().isEmpty()) {
            sheet.text("  ", "No document gives a date of publication.");
        }
        for (Timeline.Publication publication : timeline.published()) {
            published(publication.period().words(), publication.document());
        }
        timeline.undated().forEach(document -> published("no date", document));
        sheet.gap().heading("Spoken of");
        if (timeline.moments().isEmpty()) {
            sheet.text("  ", "No statement was found that speaks of a date on the calendar.");
        }
        timeline.moments().forEach(this::moment);
    }

    /** The questions after dates to which accounts give different answers. */
    private void differently(List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        sheet.gap().heading("Given differently");
        for (Question question : questions) {
            sheet.withRight("  ", question.point().question(), question.status(), sheet.style()::strong);
            for (Answer answer : question.standing()) {
                sheet.row(
                        "  ",
                        List.of(answer.words()),
                        List.of(DATE),
                        answer.dots().text(12));
            }
            for (Answer answer : question.superseded()) {
                sheet.row("  ", List.of(answer.words()), List.of(DATE), "superseded");
            }
        }
    }

    private void published(String date, String document) {
        sheet.row("  ", List.of(date), List.of(DATE), names.outlet(document) + ": " + names.title(document));
    }

    private void moment(Timeline.Moment moment) {
        sheet.row(
                "  ",
                List.of(moment.period().words()),
                List.of(DATE),
                moment.dots().text(12));
        moment.sayings().stream().limit(SAYINGS).forEach(this::saying);
        if (moment.sayings().size() > SAYINGS) {
            sheet.quiet(UNDER, "and " + (moment.sayings().size() - SAYINGS) + " more");
        }
    }

    private void saying(Timeline.Saying saying) {
        ReadDocument read = names.document(saying.passage().document());
        String speaker = saying.attribution()
                .map(attribution -> names.speakerWords(read, attribution) + ", ")
                .orElse("");
        sheet.text(UNDER, Columns.clean(read.document().words(saying.passage().span())));
        sheet.quiet(
                UNDER + "  ",
                speaker
                        + names.outlet(saying.passage().document())
                        + (saying.repeated().isEmpty()
                                ? ""
                                : ", repeated " + saying.repeated().size() + "×"));
    }
}
