package quoth.views.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.views.Answer;
import quoth.views.Chapter;
import quoth.views.Question;
import quoth.views.report.Link;

/**
 * A point in a list of points.
 *
 * @param question the point
 * @param link its page
 * @param answers the answers that stand, in short
 * @param story the story that it belongs to; empty when that need not be said
 */
public record QuestionLine(Question question, String link, List<Brief> answers, Optional<Link> story) {

    private static final int ANSWERS = 5;
    private static final int LONGEST = 140;

    /**
     * An answer in short.
     *
     * @param words the answer
     * @param answer who stands behind it
     */
    public record Brief(String words, Answer answer) {}

    /** The lines of a list of points; where all are of one story it need not be said with each. */
    static List<QuestionLine> listed(Edition edition, Site site, List<Question> questions) {
        List<QuestionLine> lines =
                questions.stream().map(question -> of(edition, site, question)).toList();
        boolean ofOneStory = lines.stream().map(QuestionLine::story).distinct().count() == 1;
        return ofOneStory && lines.size() > 1
                ? lines.stream()
                        .map(line -> new QuestionLine(line.question(), line.link(), line.answers(), Optional.empty()))
                        .toList()
                : lines;
    }

    static QuestionLine of(Edition edition, Site site, Question question) {
        List<String> words = question.brief();
        List<Brief> answers = new ArrayList<>();
        for (int i = 0; i < Math.min(ANSWERS, words.size()); i++) {
            answers.add(new Brief(cut(words.get(i)), question.standing().get(i)));
        }
        return new QuestionLine(
                question,
                site.point(question.point().id()),
                answers,
                edition.chapterOf(question).flatMap(chapter -> story(site, chapter)));
    }

    private static Optional<Link> story(Site site, Chapter chapter) {
        return chapter.title().map(title -> new Link(PointsPage.ofStory(site, chapter.id()), title));
    }

    private static String cut(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST))) + " …";
    }

    /** How many more answers there are. */
    public int more() {
        return question.standing().size() - answers.size();
    }
}
