package quoth.reading;

import java.util.List;
import java.util.OptionalInt;
import quoth.document.Span;

/**
 * That somebody says, thinks or writes something: the attribution relation of PARC 3.0 (Pareti 2012) and PolNeAR (Newell et
 * al. 2018). Each role is a list of spans in the order of the text, since a passage may be discontinuous.
 *
 * @param kind whether the content is quoted
 * @param source who says it, in the words of the text; empty when the text names nobody
 * @param cue the words that attribute; empty for a quotation that goes on without one
 * @param content what is said; never empty; keeps the quotation marks that enclose it
 * @param speaker index into {@link Reading#entities()} of who speaks; empty when unknown
 * @param anonymous whether the source is left vague on purpose or by the text ("a source", "officials")
 * @param within index into {@link Reading#attributions()} of the attribution whose content this one stands in
 * @param saying whether it was said at all, in the voice that tells of it: "never said" is a saying denied
 * @param stance how the source stands to the content: "denied" that it is so, "suspects" it; open where it was not said
 */
public record Attribution(
        QuotationKind kind,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        OptionalInt speaker,
        boolean anonymous,
        OptionalInt within,
        Factuality saying,
        Factuality stance) {

    /** Fails when the content is empty. */
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution must have a content");
        }
    }

    /** Whether somebody is told to have said this: neither denied nor left open. */
    public boolean isSaid() {
        return saying.polarity() == Polarity.POSITIVE;
    }

    /** Whether {@code span} lies inside one of the content's spans. */
    public boolean covers(Span span) {
        return content.stream().anyMatch(part -> part.contains(span));
    }
}
