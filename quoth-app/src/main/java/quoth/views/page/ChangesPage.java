package quoth.views.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import quoth.collation.Point;
import quoth.dossier.Former;
import quoth.views.Changes;
import quoth.views.Changes.Change;
import quoth.views.Changes.Turn;
import quoth.views.NumberWords;

/**
 * What the last reading changed: documents that came, changed or went, and what became of the points.
 *
 * @param frame what is around it
 * @param summary how much there is of it, in words; empty when the dossier has been read into once only
 * @param papers the documents, in groups
 * @param groups the points, in groups
 */
public record ChangesPage(Frame frame, Optional<String> summary, List<Papers> papers, List<Group> groups) {

    private static final int PAPERS = 60;
    private static final int POINTS = 40;

    /** Copies the lists. */
    public ChangesPage {
        papers = List.copyOf(papers);
        groups = List.copyOf(groups);
    }

    /**
     * Documents to which the same has happened.
     *
     * @param heading what has happened
     * @param lines the first of them
     * @param more how many are left out
     */
    public record Papers(String heading, List<Paper> lines, int more) {}

    /**
     * A document.
     *
     * @param source its outlet and date
     * @param title its title
     * @param link its page; empty where it is gone
     */
    public record Paper(String source, String title, Optional<String> link) {}

    /**
     * Points of which the same became.
     *
     * @param heading what became of them
     * @param lines the first of them, the most contested first
     * @param more how many are left out
     */
    public record Group(String heading, List<Line> lines, int more) {}

    /**
     * A point.
     *
     * @param question the question, where it is gone
     * @param now the point; empty where it is gone
     * @param notes what is different, in words
     */
    public record Line(String question, Optional<QuestionLine> now, List<String> notes) {}

    /** What the last reading changed in an edition. */
    public static ChangesPage of(Edition edition, Function<String, Frame> frames) {
        Frame frame = frames.apply("What is new");
        Optional<Changes> changes = edition.changes();
        return new ChangesPage(
                frame,
                changes.map(ChangesPage::summary),
                changes.stream()
                        .flatMap(all -> papers(edition, frame.site(), all))
                        .toList(),
                changes.stream()
                        .flatMap(all -> Stream.of(Turn.values())
                                .map(turn -> group(edition, frame.site(), turn, all.points(turn))))
                        .filter(group -> !group.lines().isEmpty())
                        .toList());
    }

    /** How much has changed, in words. */
    static String summary(Changes changes) {
        List<String> parts = new ArrayList<>();
        add(parts, changes.added().size(), "document came", "documents came");
        add(parts, changes.changed().size(), "document changed", "documents changed");
        add(parts, changes.removed().size(), "document went", "documents went");
        for (Turn turn : Turn.values()) {
            int count = changes.points(turn).size();
            switch (turn) {
                case NOW_DISPUTED -> add(parts, count, "point is disputed now", "points are disputed now");
                case NO_LONGER_DISPUTED ->
                    add(parts, count, "point is no longer disputed", "points are no longer disputed");
                case NEW -> addNew(parts, changes.points(turn));
                case ANSWERED_ANEW -> add(parts, count, "point has other answers", "points have other answers");
                case VOUCHED_ANEW -> add(parts, count, "point has other origins", "points have other origins");
                case GONE -> add(parts, count, "point is gone", "points are gone");
            }
        }
        return parts.isEmpty() ? "nothing else is different" : String.join(", ", parts);
    }

    private static void addNew(List<String> parts, List<Change> changes) {
        int disputed = (int) changes.stream()
                .flatMap(change -> change.now().stream())
                .filter(question -> question.point().status() == Point.Status.DISPUTED)
                .count();
        String of = disputed == 0 ? "" : " (" + NumberWords.of(disputed) + " disputed)";
        add(parts, changes.size(), "point is new" + of, "points are new" + of);
    }

    private static void add(List<String> parts, int count, String one, String several) {
        if (count > 0) {
            parts.add(count == 1 ? "1 " + one : NumberWords.of(count) + " " + several);
        }
    }

    private static Stream<Papers> papers(Edition edition, Site site, Changes changes) {
        return Stream.of(
                        papers(
                                "Documents that came",
                                changes.added().stream()
                                        .map(id -> paper(edition, site, id))
                                        .toList()),
                        papers(
                                "Documents whose text or imprint changed",
                                changes.changed().stream()
                                        .map(id -> paper(edition, site, id))
                                        .toList()),
                        papers(
                                "Documents that went",
                                changes.removed().stream()
                                        .map(ChangesPage::paper)
                                        .toList()))
                .filter(papers -> !papers.lines().isEmpty());
    }

    private static Papers papers(String heading, List<Paper> all) {
        return new Papers(heading, all.stream().limit(PAPERS).toList(), Math.max(0, all.size() - PAPERS));
    }

    private static Paper paper(Edition edition, Site site, String id) {
        return new Paper(
                Telling.source(edition.names(), id), edition.names().title(id), Optional.of(site.document(id)));
    }

    private static Paper paper(Former.Sheet sheet) {
        return new Paper(sheet.outlet().orElse(sheet.name()), sheet.title().orElse(sheet.name()), Optional.empty());
    }

    private static Group group(Edition edition, Site site, Turn turn, List<Change> changes) {
        return new Group(
                switch (turn) {
                    case NOW_DISPUTED -> "Disputed now, and not before";
                    case NO_LONGER_DISPUTED -> "No longer disputed";
                    case NEW -> "New points";
                    case ANSWERED_ANEW -> "Answered otherwise than before";
                    case VOUCHED_ANEW -> "The same answers, on the word of more or fewer";
                    case GONE -> "No longer answered";
                },
                lines(edition, site, changes.stream().limit(POINTS).toList()),
                Math.max(0, changes.size() - POINTS));
    }

    private static List<Line> lines(Edition edition, Site site, List<Change> changes) {
        Iterator<QuestionLine> now = QuestionLine.listed(
                        edition,
                        site,
                        changes.stream()
                                .flatMap(change -> change.now().stream())
                                .toList())
                .iterator();
        return changes.stream()
                .map(change -> new Line(change.question(), change.now().map(question -> now.next()), change.notes()))
                .toList();
    }
}
