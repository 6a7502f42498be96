package quoth.views.page;

import java.util.Optional;
import java.util.function.Function;
import quoth.dossier.PointOutline;
import quoth.views.Question;
import quoth.views.report.Link;
import quoth.views.report.QuestionPart;

/**
 * One point with all its answers.
 *
 * @param frame what is around it
 * @param part the point
 * @param story the points of the story that it belongs to; empty when the pile tells only one
 * @param previous the point before it, which is more contested
 * @param next the point after it
 */
public record PointPage(
        Frame frame, QuestionPart part, Optional<Link> story, Optional<Link> previous, Optional<Link> next) {

    /** The page of a point; empty when there is no such point. */
    public static Optional<PointPage> of(Edition edition, Function<String, Frame> frames, String id) {
        return edition.question(id).map(question -> of(edition, frames, question));
    }

    private static PointPage of(Edition edition, Function<String, Frame> frames, Question question) {
        Frame frame = frames.apply(question.point().question());
        int place = edition.outlines().indexOf(PointOutline.of(question.point()));
        return new PointPage(
                frame,
                QuestionPart.of(edition.names(), frame.site(), question),
                edition.chapterOf(question)
                        .flatMap(chapter -> chapter.title()
                                .map(title -> new Link(PointsPage.ofStory(frame.site(), chapter.id()), title))),
                link(edition, frame.site(), place - 1),
                link(edition, frame.site(), place + 1));
    }

    private static Optional<Link> link(Edition edition, Site site, int place) {
        return place >= 0 && place < edition.outlines().size()
                ? edition.question(edition.outlines().get(place).id())
                        .map(Question::point)
                        .map(point -> new Link(site.point(point.id()), point.question()))
                : Optional.empty();
    }
}
