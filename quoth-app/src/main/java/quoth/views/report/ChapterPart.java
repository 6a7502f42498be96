package quoth.views.report;

import java.util.List;
import java.util.Optional;
import quoth.collation.Point;
import quoth.views.Chapter;
import quoth.views.Dots;
import quoth.views.Survey;

/**
 * A story of the pile, as it returns under the points, the dates and the documents.
 *
 * @param chapter the story
 * @param dots its documents
 * @param span from when to when they were published, in words; empty when none of them is dated
 * @param open the points that are set out at once
 * @param folded the points that are folded away
 * @param timeline when
 * @param articles its documents, set for reading
 */
record ChapterPart(
        Chapter chapter,
        Dots dots,
        Optional<String> span,
        List<QuestionPart> open,
        List<QuestionPart> folded,
        TimelinePart timeline,
        List<ArticlePart> articles) {

    /** Points set out in full in a pile of one story, and in each story of several. */
    private static final int OPEN = 40;

    private static final int OPEN_OF_SEVERAL = 12;

    static ChapterPart of(Survey survey, Chapter chapter, TimelinePart timeline, ArticleSetter setter) {
        List<QuestionPart> questions = survey.questionsOf(chapter).stream()
                .map(question -> QuestionPart.of(survey.names(), Anchors.links(survey), question))
                .toList();
        long answered = questions.stream().filter(part -> !isSingle(part)).count();
        int cut = (int) Math.min(answered, chapter.title().isPresent() ? OPEN_OF_SEVERAL : OPEN);
        return new ChapterPart(
                chapter,
                chapter.dots(survey.names()),
                chapter.span(survey.names()),
                questions.subList(0, cut),
                questions.subList(cut, questions.size()),
                timeline,
                chapter.documents().stream()
                        .map(survey.names()::document)
                        .map(setter::article)
                        .toList());
    }

    private static boolean isSingle(QuestionPart part) {
        return part.question().point().status() == Point.Status.SINGLE;
    }

    /** The title; the part it stands in needs none where there is only one chapter. */
    Optional<String> title() {
        return chapter.title();
    }

    /** The id of the place where a part of the report turns to this story. */
    String id(String part) {
        return part + "-of-" + chapter.id();
    }

    /** Where its entry in the list of stories leads: to its points, or to its documents where it has none. */
    String link() {
        return "#" + id(chapter.points().isEmpty() ? "documents" : "points");
    }

    /** How much there is of it, in words: "7 documents, 12 points, 3 disputed". */
    String extent() {
        return chapter.extent();
    }

    /** What is folded away, in words. */
    String foldedWords() {
        long single = folded.stream().filter(ChapterPart::isSingle).count();
        String points = folded.size() + (folded.size() == 1 ? " more point" : " more points");
        if (single == folded.size()) {
            return points + " that only one origin answers";
        }
        return single == 0 ? points : points + ", " + single + " of them answered by one origin only";
    }
}
