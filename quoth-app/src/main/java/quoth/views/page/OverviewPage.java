package quoth.views.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quoth.collation.Point;
import quoth.intake.Rejection;
import quoth.views.Chapter;
import quoth.views.Counts;
import quoth.views.Dots;
import quoth.views.report.Link;
import quoth.views.report.PublishedPart;
import quoth.views.report.VoicesPart;

/**
 * What the pile is.
 *
 * @param frame what is around it
 * @param counts how much there is; the attributions are not known before {@code voices} are
 * @param dots a dot for every document; empty when there are too many to look at
 * @param contested the most contested points
 * @param disputed how many points are disputed
 * @param stories the largest stories
 * @param voices who speaks most; empty while the readings are still being gone through
 * @param news what the last reading changed, in a sentence; empty when nothing was known before it, or when that is not yet compared
 * @param published when the documents were published; empty when none is dated
 * @param rejections the first of what could not be read
 */
public record OverviewPage(
        Frame frame,
        Counts counts,
        Optional<Dots> dots,
        List<QuestionLine> contested,
        int disputed,
        List<StoryLine> stories,
        Optional<VoicesPart> voices,
        Optional<String> news,
        Optional<PublishedPart> published,
        List<Rejection> rejections) {

    private static final int STORIES = 10;
    private static final int DOTS_SHOWN = 60;
    private static final int REJECTIONS = 20;

    /**
     * A story in a list of stories.
     *
     * @param link to its points, or to its documents where it has none
     * @param dots its documents
     * @param extent how much there is of it, in words
     * @param span from when to when, in words
     */
    public record StoryLine(Link link, Dots dots, String extent, Optional<String> span) {

        static StoryLine of(Edition edition, Site site, Chapter chapter) {
            String title = chapter.title().orElse("");
            return new StoryLine(
                    new Link(PointsPage.ofStory(site, chapter.id()), title),
                    chapter.dots(edition.names()),
                    chapter.extent(),
                    chapter.span(edition.names()));
        }
    }

    /** The overview of an edition. */
    public static OverviewPage of(Edition edition, Function<String, Frame> frames) {
        Frame frame = frames.apply("Overview");
        Optional<Heard> heard = edition.heardSoon();
        Counts counts =
                Counts.of(edition.holdings(), heard.map(Heard::attributions).orElse(0));
        return new OverviewPage(
                frame,
                counts,
                counts.documents() <= DOTS_SHOWN
                        ? Optional.of(Dots.ofDocuments(
                                edition.names().inOrder().stream()
                                        .map(card -> card.id())
                                        .toList(),
                                edition.names()))
                        : Optional.empty(),
                QuestionLine.listed(edition, frame.site(), edition.contested()),
                (int) edition.outlines().stream()
                        .filter(point -> point.status() == Point.Status.DISPUTED)
                        .count(),
                edition.chapters().stream()
                        .filter(chapter -> chapter.title().isPresent())
                        .limit(STORIES)
                        .map(chapter -> StoryLine.of(edition, frame.site(), chapter))
                        .toList(),
                heard.map(said -> VoicesPart.of(
                        said.voices(), said.unnamed(), voice -> frame.site().entity(voice.entity()))),
                edition.changesSoon().map(ChangesPage::summary),
                edition.published(),
                edition.holdings().rejections().stream().limit(REJECTIONS).toList());
    }
}
