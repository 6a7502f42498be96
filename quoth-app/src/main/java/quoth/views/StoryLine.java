package quoth.views;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quoth.collation.Story;

/**
 * A story as a list of stories shows it.
 *
 * @param id the story's id
 * @param title its title
 * @param published from when to when its documents were published, in words; empty when none of them is dated
 * @param dots its documents
 * @param documents ids, in the order of publication
 */
public record StoryLine(String id, String title, Optional<String> published, Dots dots, List<String> documents) {

    /** Copies the list. */
    public StoryLine {
        documents = List.copyOf(documents);
    }

    static StoryLine of(Story story, Names names) {
        List<String> documents = story.documents().stream()
                .sorted(Comparator.comparingInt(names::place))
                .toList();
        return new StoryLine(
                story.id(), story.title(), names.published(documents), Dots.ofDocuments(documents, names), documents);
    }
}
