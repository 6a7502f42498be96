package quoth.views.page;

import java.util.List;
import java.util.Optional;
import quoth.views.Chapter;

/** The stories that pages of one story let one choose from. */
final class Stories {

    private static final int OFFERED = 200;

    private Stories() {}

    /** The story of that id; the largest where there is none of that id, or none is given. */
    static Optional<Chapter> chosen(Edition edition, String id) {
        return edition.chapters().stream()
                .filter(chapter -> chapter.id().equals(id))
                .findFirst()
                .or(() -> edition.chapters().stream().findFirst());
    }

    /** The stories to choose from, the largest first. */
    static List<PointsPage.Option> options(Edition edition, Optional<Chapter> chosen) {
        return edition.chapters().stream()
                .filter(chapter -> chapter.title().isPresent())
                .limit(OFFERED)
                .map(chapter -> new PointsPage.Option(
                        chapter.id(),
                        chapter.title().orElse(""),
                        chosen.map(Chapter::id).equals(Optional.of(chapter.id()))))
                .toList();
    }
}
