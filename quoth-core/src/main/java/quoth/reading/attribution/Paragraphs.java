package quoth.reading.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import quoth.document.Span;

/**
 * Joins a speech of several paragraphs: where a quotation is still open at the end of a paragraph and the next begins with a quotation
 * mark, the speech goes on, by the old rule of printers that only its last paragraph is closed.
 */
final class Paragraphs {

    private Paragraphs() {}

    /** Lengthens the contents of {@code drafts} by the paragraphs in which they go on. */
    static void join(Words words, List<Draft> drafts) {
        BitSet said = new BitSet();
        for (Draft draft : drafts) {
            draft.found().content().forEach(span -> said.set(span.start(), span.end()));
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Span> more = goingOn(words, draft.lastContent(), said);
            if (!more.isEmpty()) {
                FoundAttribution found = draft.found();
                List<Span> content = new ArrayList<>(found.content());
                content.addAll(more);
                drafts.set(
                        i,
                        draft.with(new FoundAttribution(
                                found.kind(), found.source(), found.cue(), content, found.within())));
            }
        }
    }

    private static List<Span> goingOn(Words words, int last, BitSet said) {
        List<Span> more = new ArrayList<>();
        int at = last;
        while (isLeftOpen(words, at)
                && words.quoteAt(at + 1) == Words.QUOTE_OPENS
                && !said.get(words.span(at + 1).start())) {
            int from = at + 1;
            int to = from;
            while (words.has(to + 1) && words.region(to + 1) == words.region(from)) {
                to++;
            }
            more.add(Span.covering(words.span(from), words.span(to)));
            at = to;
        }
        return more;
    }

    /** Whether a quotation is open at {@code word} though its paragraph ends there. */
    private static boolean isLeftOpen(Words words, int word) {
        return words.has(word)
                && words.has(word + 1)
                && words.region(word) > 0
                && words.quoteAt(word) != Words.QUOTE_CLOSES
                && words.paragraph(word + 1) > words.paragraph(word);
    }
}
