package quoth.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds the elements that hold the article, in a page without its clutter.
 *
 * <p>What the page itself marks as the article comes first, provided that most of the running text is in it: {@code itemprop=articleBody}, then a
 * class such as {@code article-body}, then an {@code article} element. Otherwise the paragraphs vote, each for the elements around it and more for the nearer ones,
 * as in Arc90's Readability, and the siblings of the winner that hold a good part of the votes come with it.
 */
final class ArticleFinder {

    private static final Pattern BODY_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:article|story|entry|post|news|page|single|amp|wp)[a-z]*[_-]{0,2}(?:[a-z]+[_-]{1,2})?(?:body|content|text|copy)(?:$|[\\s_-])");
    private static final double MOST = .6;
    private static final double HALF = .5;
    private static final double FADING = .75;
    private static final double PARTNER = .2;
    private static final int LONG_POST = 200;
    private static final int SHORTEST_VOTER = 25;

    private final Document page;
    private final Weights weights;
    private final int whole;

    private ArticleFinder(Document page) {
        this.page = page;
        this.weights = Weights.of(page);
        this.whole = weights.running(page);
    }

    /** The elements that hold the article in reading order, or empty when the page holds none, or several alike. */
    static Optional<List<Element>> find(Document page) {
        ArticleFinder finder = new ArticleFinder(page);
        if (finder.whole == 0) {
            return Optional.empty();
        }
        return finder.marked()
                .or(finder::classed)
                .or(finder::article)
                .or(() -> finder.isListOfPosts() ? Optional.empty() : finder.voted());
    }

    private Optional<List<Element>> marked() {
        List<Element> bodies = outermost(page.select("[itemprop~=(?i)articleBody]"));
        int held = bodies.stream().mapToInt(weights::running).sum();
        return held >= whole * HALF ? Optional.of(bodies) : Optional.empty();
    }

    private Optional<List<Element>> classed() {
        return innermost(page.select("div[class], section[class]").stream()
                .filter(element -> BODY_CLASS.matcher(element.className()).find())
                .filter(element -> weights.running(element) >= whole * MOST)
                .toList());
    }

    private Optional<List<Element>> article() {
        return innermost(page.select("article, [role=article]").stream()
                .filter(element -> weights.running(element) >= whole * HALF)
                .toList());
    }

    /** Whether the page shows several posts, none of which stands out. */
    private boolean isListOfPosts() {
        return page.select("article").stream()
                        .filter(article -> weights.running(article) >= LONG_POST)
                        .count()
                >= 3;
    }

    private Optional<List<Element>> voted() {
        Map<Element, Double> votes = new HashMap<>();
        List<Element> candidates = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            double vote = vote(element);
            double share = 1;
            for (Element around = isParagraph(element) ? element.parent() : element;
                    vote > 0 && around != null && share > .05;
                    around = around.parent()) {
                if (votes.merge(around, vote * share, Double::sum) == vote * share) {
                    candidates.add(around);
                }
                share *= FADING;
            }
        }
        Element best = page.body();
        double most = 0;
        for (Element candidate : candidates) {
            double score = votes.getOrDefault(candidate, 0.0) * openness(candidate);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(withPartners(best, votes));
    }

    /** What an element says for itself as a paragraph: it grows with its length and its commas and shrinks with its links. */
    private double vote(Element element) {
        if (!element.isBlock()) {
            return 0;
        }
        boolean paragraph = isParagraph(element);
        int own = paragraph ? weights.text(element) : ownText(element);
        if (own < SHORTEST_VOTER) {
            return 0;
        }
        return (1 + Math.min(own / 100.0, 3)) * (paragraph ? openness(element) : 1);
    }

    private static boolean isParagraph(Element element) {
        return element.nameIs("p") || element.nameIs("blockquote") || element.nameIs("pre");
    }

    private static int ownText(Element element) {
        int length = 0;
        for (TextNode text : element.textNodes()) {
            length += text.text().strip().length();
        }
        return length;
    }

    private double openness(Element element) {
        return weights.text(element) == 0 ? 0 : (double) weights.running(element) / weights.text(element);
    }

    private List<Element> withPartners(Element best, Map<Element, Double> votes) {
        Element around = best.parent();
        if (around == null || best.nameIs("body")) {
            return List.of(best);
        }
        double enough = votes.getOrDefault(best, 0.0) * PARTNER;
        List<Element> parts = new ArrayList<>();
        for (Element sibling : around.children()) {
            boolean speaks = votes.getOrDefault(sibling, 0.0) >= enough || vote(sibling) > 1.8;
            if (sibling.equals(best) || (speaks && openness(sibling) > .7)) {
                parts.add(sibling);
            }
        }
        return parts;
    }

    private static List<Element> outermost(List<Element> elements) {
        List<Element> outer = new ArrayList<>();
        for (Element element : elements) {
            if (outer.isEmpty() || !isWithin(element, outer.getLast())) {
                outer.add(element);
            }
        }
        return outer;
    }

    /** The last of elements in document order, each of which holds more than half of the text and so lies within the one before. */
    private static Optional<List<Element>> innermost(List<Element> elements) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(List.of(elements.getLast()));
    }

    private static boolean isWithin(Element element, Element outer) {
        for (Element around = element; around != null; around = around.parent()) {
            if (around.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
