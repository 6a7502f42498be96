package quoth.collation.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.collation.ReadDocument;
import quoth.document.Span;
import quoth.document.SpanIndex;
import quoth.reading.QuotationKind;

/**
 * Who published a document.
 *
 * @param name the outlet of its imprint, folded, without articles
 * @param speaksForItself whether the text opens with the publisher's name and says "our members" and the like where nobody is
 *     quoted, as the statement of a body does and a report does not
 */
public record Publisher(String name, boolean speaksForItself) {

    /** In how many characters a statement has named who makes it. */
    private static final int OPENING = 300;

    /** "our", but not of what a paper has. */
    private static final Pattern OUR =
            Pattern.compile("\\b[Oo]ur (?!(?:own )?(?:correspondent|reporter|editor|columnist|critic"
                    + "|newspaper|paper|site|page|programme|program|reader|viewer|listener|coverage|report|story|stories|newsroom|app"
                    + "|newsletter|live|partner|sister)s?\\b)");

    /** The publisher of a document, when its imprint names one and its text does too: else the name is a label, no evidence. */
    static Optional<Publisher> of(ReadDocument document) {
        return document.document()
                .imprint()
                .outlet()
                .filter(outlet -> document.document().text().contains(outlet))
                .map(outlet -> Name.of(outlet).joined())
                .filter(name -> !name.isEmpty())
                .map(name -> new Publisher(name, speaksForItself(document, name)));
    }

    private static boolean speaksForItself(ReadDocument document, String name) {
        String text = document.document().text();
        String opening =
                Name.of(text.substring(0, Math.min(OPENING, text.length()))).joined();
        if (!(" " + opening + " ").contains(" " + name + " ")) {
            return false;
        }
        SpanIndex quotations = SpanIndex.of(document.reading().attributions().stream()
                .filter(attribution -> attribution.kind() != QuotationKind.INDIRECT)
                .flatMap(attribution -> attribution.content().stream())
                .toList());
        Matcher words = OUR.matcher(text);
        while (words.find()) {
            Span word = new Span(words.start(), words.end());
            if (!quotations.covers(word)) {
                return true;
            }
        }
        return false;
    }
}
