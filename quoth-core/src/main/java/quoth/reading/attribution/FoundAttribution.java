package quoth.reading.attribution;

import java.util.List;
import java.util.OptionalInt;
import quoth.document.Span;
import quoth.reading.QuotationKind;

/**
 * An attribution in the words of the text, before anybody asked who the source is.
 *
 * @param kind whether all, some or none of the content's words stand in double quotation marks
 * @param source who says it; empty when the text names nobody
 * @param cue the words that attribute; empty for a quotation that goes on without one
 * @param content what is said; never empty; with the quotation marks that enclose it
 * @param within index, in the same list, of the attribution whose content this one stands in
 */
public record FoundAttribution(
        QuotationKind kind, List<Span> source, List<Span> cue, List<Span> content, OptionalInt within) {

    /** Fails when the content is empty. */
    public FoundAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution must have a content");
        }
    }
}
