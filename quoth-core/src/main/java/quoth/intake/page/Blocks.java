package quoth.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Sets an element in paragraphs as a browser would: white space collapsed, one line feed for a {@code br}, a new paragraph for two of them and
 * wherever a block starts or ends. No-break spaces and all other characters stay as they are.
 */
final class Blocks implements NodeVisitor {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr", "math", "mi", "mn", "mo");

    private final List<Block> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private boolean isSpacePending;
    private int links;
    private int preformatted;
    private int linked;

    private Blocks() {}

    /** The paragraphs of an element in reading order. */
    static List<Block> of(Element element) {
        Blocks blocks = new Blocks();
        element.traverse(blocks);
        blocks.close();
        return List.copyOf(blocks.found);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                lineBreak();
            } else if (!INLINE.contains(name)) {
                close();
                kind = kind(name);
            }
            links += name.equals("a") ? 1 : 0;
            preformatted += name.equals("pre") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            links -= name.equals("a") ? 1 : 0;
            preformatted -= name.equals("pre") ? 1 : 0;
            if (!INLINE.contains(name) && !name.equals("br")) {
                close();
                kind = Block.Kind.PARAGRAPH;
            }
        }
    }

    private Block.Kind kind(String name) {
        return switch (name) {
            case "h1" -> Block.Kind.HEADLINE;
            case "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "li" -> Block.Kind.ITEM;
            default -> kind == Block.Kind.ITEM && name.equals("p") ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
        };
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted > 0 && c == '\n') {
                text.append(c);
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                isSpacePending = true;
            } else {
                if (isSpacePending && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                    linked += links > 0 ? 1 : 0;
                }
                isSpacePending = false;
                text.append(c);
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private void lineBreak() {
        isSpacePending = false;
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            close();
        } else if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void close() {
        String whole = text.toString().strip();
        if (whole.chars().anyMatch(Character::isLetterOrDigit)) {
            found.add(new Block(kind, whole, linked));
        }
        text.setLength(0);
        isSpacePending = false;
        linked = 0;
    }
}
