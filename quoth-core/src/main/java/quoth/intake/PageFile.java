package quoth.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.intake.page.WebPage;

/**
 * Reads a file that holds a web page. Its encoding is the one that a byte order mark or the page itself declares, in a
 * {@code meta} element or an XML declaration, provided that the bytes bear it out.
 */
final class PageFile {

    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARATION = Pattern.compile(
            "(?:<\\?xml[^>]*?\\sencoding|<meta[^>]*?charset)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERATOR =
            Pattern.compile("<meta\\s+name=\"generator\"\\s+content=\"Quoth\"\\s*/?>", Pattern.CASE_INSENSITIVE);

    private PageFile() {}

    static Taken read(Provenance provenance, byte[] content, Limits limits) {
        String html = new Decoding(content).lenient(declared(content));
        if (isReport(html)) {
            return provenance.rejection("this is a report that Quoth wrote, not an article");
        }
        if (html.chars().filter(c -> c == '<').count() > limits.pageTags()) {
            return provenance.rejection("has more than " + limits.pageTags()
                    + " tags, more than a page with one article has; save the article's text as .txt");
        }
        try {
            return article(provenance, WebPage.parse(html));
        } catch (RuntimeException e) {
            // A parser may trip over mark-up that nobody foresaw; one page must not end the reading of all.
            return provenance.rejection("its mark-up is broken beyond reading; save the article's text as .txt");
        }
    }

    /** Whether the page says of itself, at its beginning, that it is a report. */
    private static boolean isReport(String html) {
        return GENERATOR
                .matcher(html.substring(0, Math.min(html.length(), DECLARED_WITHIN)))
                .find();
    }

    private static Taken article(Provenance provenance, WebPage page) {
        return page.text()
                .map(text -> provenance.document(page.imprint(), text))
                .orElseGet(() -> provenance.rejection(
                        "no article text found in the page; save the article itself, or its text as .txt"));
    }

    private static Optional<Charset> declared(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(start);
        return declaration.find() ? Decoding.labelled(declaration.group(1)) : Optional.empty();
    }
}
