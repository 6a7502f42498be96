package quoth.intake.page;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import quoth.document.Imprint;

/**
 * A web page as a document: its article and its imprint.
 *
 * @param imprint what the page says of its publication
 * @param text the article: its paragraphs, subheadings, list items and block quotations in reading order with an empty line between
 *     them; without headline, byline, captions, embedded posts and whatever surrounds an article. Empty when the page holds none
 */
public record WebPage(Imprint imprint, Optional<String> text) {

    /** Elements nested deeper than this are put beside one another. */
    private static final int DEEPEST = 256;

    /**
     * Reads a page. White space is collapsed as a browser does, a {@code br} is a line feed, entities are decoded; no other
     * character is altered.
     */
    public static WebPage parse(String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        Imprint imprint = PageImprint.of(page);
        Clutter.removeFrom(page);
        Optional<String> text = ArticleFinder.find(page).flatMap(parts -> Prose.of(parts, imprint.title()));
        return new WebPage(imprint, text);
    }
}
