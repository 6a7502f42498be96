package quoth.intake.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * What surrounds an article in a page and stands between its paragraphs: navigation, advertisements, boxes for cookies and newsletters,
 * related stories, share buttons, captions, embedded posts, comments.
 *
 * <p>It is known by its element, its role, and the words of its class, id and label. Nothing is taken out that holds the headline, or, where the
 * words are less sure, half of the running text of the page.
 */
final class Clutter {

    private static final Set<String> ALWAYS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "svg",
            "button",
            "input",
            "select",
            "textarea",
            "nav",
            "dialog",
            "menu",
            "figure",
            "figcaption",
            "picture",
            "img",
            "head",
            "map");
    private static final Set<String> UNLESS_WEIGHTY = Set.of("aside", "footer", "form");
    private static final Set<String> NEVER = Set.of("html", "body", "main");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "cite", "code", "del", "em", "font", "i", "ins", "mark", "q", "s", "small", "strong",
            "sub", "sup", "time", "u");
    private static final Set<String> TEXTUAL =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "span");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "dialog",
            "alertdialog",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "alert");

    /** Words of boxes that are never the article, however much they hold. */
    private static final Pattern SURE = words(
            "comments?|comment ?(?:s|list|form|area|body|box|section)s?|commenting|disqus|respond|cookies?|cookie ?banner|consent|gdpr|newsletter\\w*"
                    + "|sign ?up|advert|adverts|advertisements?|ads|ad|ad ?slot|sponsored|outbrain|taboola|tweet|twitter tweet|instagram"
                    + "|fb post|tiktok|reddit|embeds?|embedded|oembed|wp block embed|breadcrumbs?|pull ?quotes?|share ?bar|sharedaddy"
                    + "|screen reader( text)?|sr only|visually ?hidden");

    /** Words of boxes that stand beside an article, and now and then around it. */
    private static final Pattern LIKELY = words(
            "(?:jp )?related\\w*|recommend\\w*|promos?|promoted|sponsors?|share ?(?:box|buttons?|tools?|links?|this)?|sharing|social|subscribe|subscriptions?"
                    + "|popular|trending|side ?bar|nav|nav ?bar|navigation|menu|footer|mast ?head|modal|pop ?up|overlay|tool ?bar|widgets?"
                    + "|tags|tag ?list|topics|bio|biography|byline|author|authors|captions?|credits?|copyright|pagination|pager|teasers?"
                    + "|login|ticker|donate|donation|cta|call to action|read ?more|read ?next|read ?also|also ?read|more (?:on|from|in|stories|news|like|about|coverage)"
                    + "|most (?:read|viewed|popular|shared|commented)|see also|up ?next|you may|skip ?links?|back to top|correction ?form|feedback"
                    + "|twitter|facebook|youtube|linked ?in|whats ?app|telegram|in ?line ?links?|story ?links?|print ?only|paywall ?(?:banner|prompt|overlay)"
                    + "|banner|disclaimer|live ?chat");

    /** Words of a short line about the article. */
    private static final Pattern ABOUT = words(
            "meta|metadata|date|time ?stamps?|published|updated|pub ?date|kicker|eyebrow|rubric|read(?:ing)? ?time|section ?label|location ?label");

    private static final Pattern CARD =
            words("comments?|teasers?|cards?|related|promos?|tease|recommended|sidebar|ad|ads");
    private static final Pattern HIDING = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final int SHORT = 200;
    private static final int LONGEST_CARD = 400;
    private static final int LONGEST_LABEL = 500;

    private final Weights weights;
    private final int whole;

    private Clutter(Document page) {
        this.weights = Weights.of(page);
        this.whole = weights.running(page);
    }

    /** Takes the clutter out of a page. */
    static void removeFrom(Document page) {
        remove(new Clutter(page).boxes(page));
        remove(new Clutter(page).cards(page));
    }

    /** The outermost elements that are clutter. */
    private Set<Element> boxes(Document page) {
        Set<Element> boxes = new LinkedHashSet<>();
        page.filter((NodeFilter) (node, depth) -> {
            if (node instanceof Element element && contains(element)) {
                boxes.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return boxes;
    }

    /** Removes elements parent by parent, since removing one of many siblings costs as much as removing all. */
    private static void remove(Set<Element> elements) {
        Set<Element> parents = new LinkedHashSet<>();
        for (Element element : elements) {
            Optional.ofNullable(element.parent()).ifPresent(parents::add);
        }
        for (Element parent : parents) {
            List<Node> kept = parent.childNodes().stream()
                    .filter(child -> !(child instanceof Element element && elements.contains(element)))
                    .toList();
            parent.empty();
            parent.appendChildren(kept);
        }
    }

    private boolean contains(Element element) {
        String name = element.normalName();
        if (NEVER.contains(name) || name.startsWith("#")) {
            return false;
        }
        if (ALWAYS.contains(name) || name.startsWith("amp-")) {
            return true;
        }
        if (weights.holdsHeart(element)) {
            return false;
        }
        boolean weighty = weights.running(element) * 2 > whole;
        if (!weighty && (UNLESS_WEIGHTY.contains(name) || ROLES.contains(role(element)) || isHidden(element))) {
            return true;
        }
        if (name.equals("header")) {
            return weights.running(element) == 0;
        }
        return element.attributesSize() > 0 && isCalledClutter(element, name, weighty);
    }

    private boolean isCalledClutter(Element element, String name, boolean weighty) {
        String words = labels(element, name);
        if (words.isBlank()) {
            return false;
        }
        if (INLINE.contains(name)) {
            return SURE.matcher(words).find();
        }
        if (name.equals("article")) {
            return CARD.matcher(words).find() && (!weighty || words.contains(" comment"));
        }
        return SURE.matcher(words).find()
                || (!weighty && LIKELY.matcher(words).find())
                || (weights.text(element) < SHORT && ABOUT.matcher(words).find());
    }

    /** Teasers: the surroundings of each heading that is nothing but a link, as far as they hold no other heading and little text. */
    private Set<Element> cards(Document page) {
        Set<Element> cards = new LinkedHashSet<>();
        for (Element heading : page.select("h2, h3, h4, h5, h6")) {
            if (!weights.isAllLinked(heading)) {
                continue;
            }
            Element card = heading;
            for (Element around = heading.parent(); around != null && isCard(around); around = around.parent()) {
                card = around;
            }
            cards.add(card);
        }
        return cards;
    }

    private boolean isCard(Element element) {
        return !NEVER.contains(element.normalName())
                && !weights.holdsHeart(element)
                && weights.headings(element) == 1
                && weights.text(element) <= LONGEST_CARD
                && weights.running(element) * 2 <= whole;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDING.matcher(element.attr("style")).find();
    }

    private static String role(Element element) {
        return element.attr("role").toLowerCase(Locale.ROOT);
    }

    /** The words of class, id and label, in lower case, each between spaces. The id of a paragraph is a slug of its text and left out. */
    private static String labels(Element element, String name) {
        String classes = Arrays.stream(shortened(element.className()).split("\\s+"))
                .filter(word -> !word.matches("(?i)(?:has|no|not|with|without|js)-.*"))
                .collect(Collectors.joining(" "));
        String id = TEXTUAL.contains(name) ? "" : element.id();
        String labels = classes + " " + shortened(id) + " " + shortened(element.attr("data-component")) + " "
                + shortened(element.attr("data-testid")) + " "
                + (TEXTUAL.contains(name) || INLINE.contains(name) ? "" : shortened(element.attr("aria-label")));
        String spaced = labels.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("[^\\p{L}\\p{N}]+", " ");
        return " " + spaced.toLowerCase(Locale.ROOT).strip() + " ";
    }

    private static String shortened(String label) {
        return label.length() > LONGEST_LABEL ? "" : label;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(" (?:" + alternatives + ") ");
    }
}
