package quoth.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.collation.Point;
import quoth.collation.Story;
import quoth.dossier.Card;
import quoth.dossier.PointOutline;

/**
 * One of the stories that a pile tells, with all that belongs to it. Stories that one document tells alone share the last
 * chapter, together with whatever belongs to no story.
 *
 * @param id unique among the chapters, and the same on every run
 * @param title the title of the story; empty when the pile has only one chapter, which needs none
 * @param documents the ids of its documents in the order of publication, undated ones last
 * @param points the outlines of its points, the most contested first
 */
public record Chapter(String id, Optional<String> title, List<String> documents, List<PointOutline> points) {

    private static final String REST = "single";
    private static final String REST_TITLE = "Told by one document alone";

    private static final Comparator<Chapter> LARGEST_FIRST = Comparator.comparingInt(
                    (Chapter chapter) -> chapter.documents().size())
            .reversed();

    /** Copies the lists. */
    public Chapter {
        documents = List.copyOf(documents);
        points = List.copyOf(points);
    }

    /** How many of its points are disputed. */
    public int disputed() {
        return (int) points.stream()
                .filter(point -> point.status() == Point.Status.DISPUTED)
                .count();
    }

    /** How much there is of it, in words: "7 documents, 12 points, 3 disputed". */
    public String extent() {
        return counted(documents.size(), "document")
                + (points.isEmpty() ? "" : ", " + counted(points.size(), "point"))
                + (disputed() == 0 ? "" : ", " + NumberWords.of(disputed()) + " disputed");
    }

    private static String counted(int count, String what) {
        return NumberWords.of(count) + " " + what + (count == 1 ? "" : "s");
    }

    /** From when to when its documents were published, in words; empty when none of them is dated. */
    public Optional<String> span(Names names) {
        return names.published(documents);
    }

    /** When its documents were published and which dates they speak of; goes through all their readings. */
    public Timeline timeline(Names names) {
        return Timeline.of(documents, names);
    }

    /** Its questions, out of all by the ids of their points. */
    public List<Question> questions(Map<String, Question> byId) {
        return points.stream()
                .flatMap(point -> Optional.ofNullable(byId.get(point.id())).stream())
                .toList();
    }

    /** Its documents as dots. */
    public Dots dots(Names names) {
        return Dots.ofDocuments(documents, names);
    }

    /**
     * The chapters of a pile whose points come the most contested first, at least one: that with the most documents first; among equals that with the most contested point, then the one
     * that was published first.
     */
    public static List<Chapter> of(List<Story> stories, List<PointOutline> points, Names names) {
        Map<String, String> byDocument = new HashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (Story story : stories) {
            if (story.documents().size() > 1) {
                titles.put(story.id(), story.title());
                story.documents().forEach(document -> byDocument.put(document, story.id()));
            }
        }
        Map<String, List<PointOutline>> asked = new LinkedHashMap<>();
        for (PointOutline point : points) {
            String story = point.story().filter(titles::containsKey).orElse(REST);
            asked.computeIfAbsent(story, id -> new ArrayList<>()).add(point);
        }
        Map<String, List<String>> told = new LinkedHashMap<>();
        asked.keySet().forEach(story -> told.put(story, new ArrayList<>()));
        for (Card card : names.inOrder()) {
            told.computeIfAbsent(byDocument.getOrDefault(card.id(), REST), id -> new ArrayList<>())
                    .add(card.id());
        }
        if (told.isEmpty()) {
            told.put(REST, new ArrayList<>());
        }
        List<Chapter> chapters = new ArrayList<>();
        told.forEach((story, documents) -> chapters.add(new Chapter(
                story,
                told.size() == 1 ? Optional.empty() : Optional.of(titles.getOrDefault(story, REST_TITLE)),
                documents,
                asked.getOrDefault(story, List.of()))));
        chapters.sort(Comparator.comparing((Chapter chapter) -> chapter.id().equals(REST))
                .thenComparing(LARGEST_FIRST));
        return List.copyOf(chapters);
    }
}
