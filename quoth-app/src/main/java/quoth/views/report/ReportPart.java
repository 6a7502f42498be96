package quoth.views.report;

import java.util.List;
import java.util.Optional;
import quoth.collation.Point;
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
 * @param questions the points side by side
 * @param voices who speaks
 * @param timeline when
 * @param repeats who repeats whom
 * @param articles the documents, set for reading
 * @param rejections what could not be read
 * @param style the style sheet
 * @param script the script
 * @param scriptHash the script's hash-source for the content security policy
 */
record ReportPart(
        String title,
        Counts counts,
        Optional<Dots> dots,
        List<QuestionPart> questions,
        VoicesPart voices,
        TimelinePart timeline,
        RepeatsPart repeats,
        List<ArticlePart> articles,
        List<Rejection> rejections,
        String style,
        String script,
        String scriptHash) {

    /** Points set out in full; the rest are folded away. */
    private static final int QUESTIONS_OPEN = 40;

    private static final int DOTS_SHOWN = 120;

    static ReportPart of(Survey survey, String style, String script, String scriptHash) {
        TimelinePart timeline = TimelinePart.of(survey);
        Anchors anchors = Anchors.of(survey, timeline);
        ArticleSetter setter = new ArticleSetter(survey, anchors);
        return new ReportPart(
                title(survey),
                survey.counts(),
                survey.counts().documents() <= DOTS_SHOWN ? Optional.of(survey.documentDots()) : Optional.empty(),
                survey.questions().stream()
                        .map(question -> QuestionPart.of(survey, question))
                        .toList(),
                VoicesPart.of(survey),
                timeline,
                RepeatsPart.of(survey),
                survey.documents().stream().map(setter::article).toList(),
                survey.pile().rejections(),
                style,
                script,
                scriptHash);
    }

    private static String title(Survey survey) {
        return survey.pile().collation().stories().size() == 1
                ? survey.pile().collation().stories().getFirst().title()
                : "Who says what";
    }

    /** The points that are set out at once: the first of those that more than one origin answers. */
    List<QuestionPart> open() {
        return questions.stream()
                .filter(part -> part.question().point().status() != Point.Status.SINGLE)
                .limit(QUESTIONS_OPEN)
                .toList();
    }

    /** The points that are folded away. */
    List<QuestionPart> folded() {
        return questions.subList(open().size(), questions.size());
    }

    /** What is folded away, in words. */
    String foldedWords() {
        long single = folded().stream()
                .filter(part -> part.question().point().status() == Point.Status.SINGLE)
                .count();
        String points = folded().size() + (folded().size() == 1 ? " more point" : " more points");
        if (single == folded().size()) {
            return points + " that only one origin answers";
        }
        return single == 0 ? points : points + ", " + single + " of them answered by one origin only";
    }
}
