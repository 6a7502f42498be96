package quoth.views.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quoth.dossier.Card;
import quoth.views.Chapter;
import quoth.views.report.Link;

/**
 * The documents of a pile, or of one story, in the order of publication.
 *
 * @param frame what is around it
 * @param story the title of the story, when it is of one
 * @param outlets the outlets to choose from
 * @param outlet the one that is chosen; empty for all
 * @param lines the documents of this part of the list
 * @param pager which part it is
 */
public record DocumentsPage(
        Frame frame, Optional<String> story, List<String> outlets, String outlet, List<Line> lines, Pager pager) {

    private static final int SIZE = 60;
    private static final String STORY = "story";
    private static final String OUTLET = "outlet";

    /** The names of the filters. */
    public static final List<String> FILTERS = List.of(STORY, OUTLET);

    /**
     * A document in the list.
     *
     * @param link to it
     * @param outlet who published it
     * @param date when, in words
     * @param independent whether it is nobody's echo
     */
    public record Line(Link link, String outlet, String date, boolean independent) {}

    /** The documents that some filters let through. */
    public static DocumentsPage of(
            Edition edition, Function<String, Frame> frames, Map<String, String> filters, int page) {
        Frame frame = frames.apply("Documents");
        Map<String, String> given = new LinkedHashMap<>();
        FILTERS.forEach(name -> given.put(name, filters.getOrDefault(name, "")));
        String story = given.getOrDefault(STORY, "");
        String outlet = given.getOrDefault(OUTLET, "");
        Optional<Chapter> chapter = edition.chapters().stream()
                .filter(one -> one.id().equals(story))
                .findFirst();
        List<String> ids = (story.isEmpty()
                        ? edition.names().inOrder().stream().map(Card::id)
                        : chapter.stream().flatMap(one -> one.documents().stream()))
                .filter(id -> outlet.isEmpty() || edition.names().outlet(id).equals(outlet))
                .toList();
        Pager pager = Pager.of(page, ids.size(), SIZE, frame.site().section(Section.DOCUMENTS), given);
        return new DocumentsPage(
                frame,
                chapter.flatMap(Chapter::title),
                edition.outlets(),
                outlet,
                pager.cut(ids).stream()
                        .map(id -> line(edition, frame.site(), id))
                        .toList(),
                pager);
    }

    /** The documents of a story. */
    static String ofStory(Site site, String story) {
        return site.path(Section.DOCUMENTS.path() + Site.query(Map.of(STORY, story)));
    }

    private static Line line(Edition edition, Site site, String id) {
        return new Line(
                new Link(site.document(id), edition.names().title(id)),
                edition.names().outlet(id),
                edition.names().date(id).orElse("no date"),
                edition.names().isIndependent(id));
    }
}
