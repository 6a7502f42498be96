package quoth.intake.page;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The JSON-LD of a page: the schema.org {@code Article} (or one of its kinds) that the page is about, and what it refers to. Articles in
 * lists and comments are other pages' and are not looked at. Blocks that are no JSON are passed over.
 */
final class LinkedData {

    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[/:#])?(?:\\w*Article|BlogPosting|LiveBlogPosting|Report|PressRelease)");
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//<!\\[CDATA\\[|/\\*.{0,20}\\*/)|(?:-->|//\\]\\]>)\\s*$");

    /** Where other articles than the page's own stand. */
    private static final Set<String> ELSEWHERE = Set.of(
            "itemListElement",
            "hasPart",
            "isPartOf",
            "comment",
            "citation",
            "mentions",
            "relatedLink",
            "isBasedOn",
            "liveBlogUpdate",
            "video");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final int MOST_NAMES = 12;

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
            json(WRAPPING.matcher(script.data()).replaceAll("")).ifPresent(data::gather);
        }
        return data;
    }

    private static Optional<JsonNode> json(String written) {
        try {
            return Optional.of(JSON.readTree(written));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The headline. */
    Optional<String> headline() {
        return first("headline").or(() -> first("name"));
    }

    /** The name of the publisher. */
    Optional<String> publisher() {
        return article()
                .flatMap(article -> names(article.path("publisher")).stream().findFirst());
    }

    /** The names of the authors. */
    List<String> authors() {
        return article()
                .map(article -> names(article.has("author") ? article.path("author") : article.path("creator")))
                .orElse(List.of());
    }

    /** When it was published, as written. */
    Optional<String> published() {
        return first("datePublished").or(() -> first("dateCreated"));
    }

    /** Its address. */
    Optional<String> url() {
        return first("url")
                .or(() -> article().flatMap(article -> {
                    JsonNode about = article.path("mainEntityOfPage");
                    return text(about.isObject() ? about.path("@id") : about);
                }));
    }

    private Optional<JsonNode> article() {
        return articles.stream().findFirst();
    }

    private Optional<String> first(String field) {
        return articles.stream()
                .limit(1)
                .flatMap(article -> text(article.path(field)).stream())
                .findFirst();
    }

    private void gather(JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            JsonNode node = waiting.poll();
            if (node.isArray()) {
                node.forEach(waiting::add);
            } else if (node.isObject()) {
                text(node.path("@id")).filter(id -> node.size() > 1).ifPresent(id -> byId.putIfAbsent(id, node));
                if (isArticle(node)) {
                    articles.add(node);
                }
                node.properties().forEach(field -> {
                    if (!ELSEWHERE.contains(field.getKey())) {
                        waiting.add(field.getValue());
                    }
                });
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        Iterable<JsonNode> types = type.isArray() ? type : List.of(type);
        for (JsonNode one : types) {
            if (ARTICLE.matcher(one.asText()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The names of one or several persons or organisations, written out, described, or referred to by {@code @id}. */
    private List<String> names(JsonNode stated) {
        List<String> names = new ArrayList<>();
        Iterable<JsonNode> each = stated.isArray() ? stated : List.of(stated);
        for (JsonNode one : each) {
            JsonNode described = one.isObject() && !one.has("name")
                    ? byId.getOrDefault(one.path("@id").asText(), MissingNode.getInstance())
                    : one;
            Optional<String> name = text(described.isObject() ? described.path("name") : described);
            name.filter(found -> names.size() < MOST_NAMES && !names.contains(found) && !found.startsWith("http"))
                    .ifPresent(names::add);
        }
        return names;
    }

    private static Optional<String> text(JsonNode node) {
        JsonNode one = node.isArray() && !node.isEmpty() ? node.path(0) : node;
        return one.isTextual()
                ? Optional.of(Parser.unescapeEntities(one.asText(), false).strip())
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
