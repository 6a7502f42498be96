package quoth.intake.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, in characters, counted in one pass. */
final class Weights {

    /** A stretch of text of this length is taken for running text rather than a label. */
    private static final int RUNNING = 40;

    private final Map<Element, Counts> counts = new HashMap<>();

    /** The weights of everything in {@code root}. */
    static Weights of(Element root) {
        Weights weights = new Weights();
        root.traverse(weights.new Counter());
        return weights;
    }

    /** Characters of running text outside links. */
    int running(Element element) {
        return of(element, Counts.NONE).running;
    }

    /** Characters of text of any kind. */
    int text(Element element) {
        return of(element, Counts.NONE).text;
    }

    /** Whether all of its text is links, and there is some. */
    boolean isAllLinked(Element element) {
        Counts counts = of(element, Counts.NONE);
        return counts.text > 0 && counts.linked == counts.text;
    }

    /** Whether the element is or holds the headline or what is marked as the body of the article. */
    boolean holdsHeart(Element element) {
        return of(element, Counts.NONE).holdsHeart;
    }

    /** How many headings below the headline the element is or holds. */
    int headings(Element element) {
        return of(element, Counts.NONE).headings;
    }

    private Counts of(Element element, Counts otherwise) {
        return counts.getOrDefault(element, otherwise);
    }

    private static final class Counts {
        private static final Counts NONE = new Counts();

        private int running;
        private int text;
        private int linked;
        private int headings;
        private boolean holdsHeart;

        void add(Counts part) {
            running += part.running;
            text += part.text;
            linked += part.linked;
            headings += part.headings;
            holdsHeart |= part.holdsHeart;
        }
    }

    private final class Counter implements NodeVisitor {

        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                Counts own = new Counts();
                own.holdsHeart =
                        element.nameIs("h1") || element.attr("itemprop").equalsIgnoreCase("articleBody");
                own.headings = element.normalName().matches("h[2-6]") ? 1 : 0;
                counts.put(element, own);
                links += element.nameIs("a") ? 1 : 0;
            } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                int length = text.text().strip().length();
                Counts around = of(parent, new Counts());
                around.text += length;
                around.linked += links > 0 ? length : 0;
                around.running += links == 0 && length >= RUNNING ? length : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.nameIs("a") ? 1 : 0;
                Element parent = element.parent();
                if (parent != null && counts.containsKey(parent)) {
                    of(parent, Counts.NONE).add(of(element, Counts.NONE));
                }
            }
        }
    }
}
