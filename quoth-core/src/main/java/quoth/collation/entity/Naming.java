package quoth.collation.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All figures that go by one name, so that a name which a thousand documents use is compared once. What may be anybody's, a
 * surname alone or a description, is a naming of one story.
 */
public final class Naming {

    private final List<LocalFigure> figures = new ArrayList<>();
    private final Map<String, LocalFigure> stories = new TreeMap<>();

    private Naming() {}

    /** The namings of figures, in the order of the first figure of each. */
    static List<Naming> of(List<LocalFigure> figures) {
        Map<Key, Naming> namings = new LinkedHashMap<>();
        for (LocalFigure figure : figures) {
            Naming naming = namings.computeIfAbsent(Key.of(figure), key -> new Naming());
            naming.figures.add(figure);
            naming.stories.putIfAbsent(figure.story(), figure);
        }
        return List.copyOf(namings.values());
    }

    /** The figure that stands for all. */
    LocalFigure first() {
        return figures.getFirst();
    }

    List<LocalFigure> figures() {
        return figures;
    }

    /** The stories in which the name is used. */
    Set<String> stories() {
        return stories.keySet();
    }

    /** A figure of a story in which the name is used. */
    LocalFigure in(String story) {
        return stories.getOrDefault(story, first());
    }

    /** The stories in which both names are used. */
    Set<String> storiesWith(Naming other) {
        Set<String> common = new TreeSet<>(stories.size() <= other.stories.size() ? stories() : other.stories());
        common.retainAll(stories.size() <= other.stories.size() ? other.stories() : stories());
        return common;
    }

    /** Whether all that both stand for is in one and the same document. */
    boolean isOfOneDocumentWith(Naming other) {
        String document = first().member().document();
        return isOnlyIn(document) && other.isOnlyIn(document);
    }

    private boolean isOnlyIn(String document) {
        return figures.stream().allMatch(figure -> figure.member().document().equals(document));
    }

    /**
     * What the figures of a naming have in common.
     *
     * @param text the name, or the folded description
     * @param type what it is taken for
     * @param named whether it is a name
     * @param story the story, for what may be anybody's; else empty
     */
    private record Key(String text, String type, boolean named, String story) {

        static Key of(LocalFigure figure) {
            boolean anybodys = !figure.named() || figure.isBare();
            return new Key(
                    figure.named() ? figure.text() : figure.name().joined(),
                    figure.type().name(),
                    figure.named(),
                    anybodys ? figure.story() : "");
        }
    }
}
