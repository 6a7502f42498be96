package quoth.views.terminal;

import java.util.List;
import java.util.stream.Collectors;
import quoth.collation.Point;
import quoth.views.Answer;
import quoth.views.Chapter;
import quoth.views.Question;
import quoth.views.Survey;

/** Every question with its answers side by side. */
final class PointsPage {

    private static final int WIDEST_ANSWER = 22;
    private static final int WIDEST_DOTS = 12;

    private final Survey survey;
    private final Sheet sheet;

    PointsPage(Survey survey, Style style) {
        this.survey = survey;
        this.sheet = new Sheet(style);
    }

    String page() {
        if (survey.questions().isEmpty()) {
            sheet.text(
                    "",
                    "Here would stand every question of fact that the documents answer, with the answers side by"
                            + " side. There is none yet: no number, date or quotation was found in two accounts.");
        }
        int several = 0;
        for (Chapter chapter : survey.chapters()) {
            List<Question> answered = survey.questionsOf(chapter).stream()
                    .filter(question -> question.point().status() != Point.Status.SINGLE)
                    .toList();
            if (!answered.isEmpty()) {
                chapter.title().ifPresent(sheet::chapter);
                questions(answered);
            }
            several += answered.size();
        }
        int single = survey.questions().size() - several;
        if (single > 0) {
            sheet.gap()
                    .quiet(
                            "",
                            single + (single == 1 ? " more question that" : " more questions that")
                                    + " only one origin answers; the report and the export list "
                                    + (single == 1 ? "it" : "them"));
        }
        return sheet.toString();
    }

    private void questions(List<Question> questions) {
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (i > 0) {
                sheet.gap();
            }
            sheet.withRight("", question.point().question(), question.status(), sheet.style()::strong);
            answers(question);
            earlier(question);
            question.remarks().forEach(remark -> sheet.quiet("  ", remark.words()));
        }
    }

    private void answers(Question question) {
        List<Answer> standing = question.standing();
        int widest = standing.stream()
                .mapToInt(answer -> Columns.width(Columns.clean(answer.words())))
                .filter(width -> width <= WIDEST_ANSWER)
                .max()
                .orElse(2);
        int dots = standing.stream()
                .mapToInt(answer -> Columns.width(answer.dots().text(WIDEST_DOTS)))
                .max()
                .orElse(0);
        for (Answer answer : standing) {
            String words = answer.words();
            if (Columns.width(Columns.clean(words)) > WIDEST_ANSWER) {
                sheet.text("  ", words);
                words = "";
            }
            sheet.tally("  ", List.of(words, answer.dots().text(WIDEST_DOTS)), List.of(widest, dots), vouchers(answer));
        }
    }

    private static String vouchers(Answer answer) {
        return answer.vouchers().stream()
                .map(voucher -> voucher.words() + (voucher.manner().isEmpty() ? "" : ", " + voucher.manner()))
                .collect(Collectors.joining(" · "));
    }

    private void earlier(Question question) {
        if (!question.superseded().isEmpty()) {
            sheet.quiet(
                    "  ",
                    "earlier: "
                            + question.superseded().stream()
                                    .map(answer -> answer.words() + " "
                                            + answer.dots().text(WIDEST_DOTS) + ", " + vouchers(answer))
                                    .collect(Collectors.joining(" → "))
                            + "; superseded, not disputed");
        }
    }
}
