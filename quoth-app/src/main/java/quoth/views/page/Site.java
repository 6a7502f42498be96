package quoth.views.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quoth.document.Passage;
import quoth.views.report.Links;

/**
 * The addresses of the pages.
 *
 * @param root the path of the overview, which holds the secret and ends in a slash
 */
public record Site(String root) implements Links {

    /** Where the words stand to which a link leads. */
    static final String AT = "at";

    /** The path below the root of what a page that stays open asks for: whether there is a newer state. */
    public static final String NEWS = "news";

    /** A page by its path below the root. */
    public String path(String path) {
        return root + path;
    }

    /** The page that an entry of the navigation leads to. */
    public String section(Section section) {
        return path(section.path());
    }

    /** The page of a point. */
    public String point(String id) {
        return path("points/" + encoded(id));
    }

    /** The points under some filters; empty values are left out. */
    public String points(Map<String, String> filters) {
        return path(Section.POINTS.path() + query(filters));
    }

    /** The page of an entity. */
    public String entity(String id) {
        return path(Section.ENTITIES.path() + "/" + encoded(id));
    }

    /** A page of the navigation for one story. */
    public String ofStory(Section section, String story) {
        return path(section.path() + query(Map.of("story", story)));
    }

    @Override
    public String document(String id) {
        return path("documents/" + encoded(id));
    }

    @Override
    public String passage(Passage passage) {
        return document(passage.document()) + "?" + AT + "=" + passage.span().start() + "-"
                + passage.span().end() + "#" + AT;
    }

    /** The history of rulings, with what it is to show first. */
    public String rulings(Map<String, String> query) {
        return path(Section.RULINGS.path() + query(query));
    }

    /** The rulings on one thing: what kind of thing, {@code point} or {@code entity} or {@code document}, and its id. */
    public String rule(String matter, String id) {
        return path("rule" + query(Map.of(matter, id)));
    }

    /** The rulings on an attribution, by its index in the reading of its document. */
    @Override
    public Optional<String> ruling(String document, int attribution) {
        return Optional.of(rule("document", document) + "&attribution=" + attribution);
    }

    /** Names and values as the query of an address, with its question mark; empty values are left out. */
    static String query(Map<String, String> values) {
        List<String> parts = values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .toList();
        return parts.isEmpty() ? "" : "?" + parts.stream().collect(Collectors.joining("&"));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
