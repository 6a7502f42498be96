package quoth.collation.reuse;

import java.util.BitSet;
import quoth.collation.ReadDocument;
import quoth.document.Span;
import quoth.reading.Attribution;
import quoth.reading.QuotationKind;

/**
 * Which characters of a document stand between quotation marks, or are read as a direct quotation. A quotation ends with its
 * paragraph at the latest: one that goes on opens anew, as is usual in print.
 */
final class Quotations {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private Quotations() {}

    /** The quoted words, of words that begin at these positions. */
    static BitSet words(ReadDocument document, int[] starts) {
        BitSet characters = new BitSet();
        String text = document.document().text();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            paragraph(text, from, end, characters);
            from = end + 1;
        }
        for (Attribution attribution : document.reading().attributions()) {
            if (attribution.kind() == QuotationKind.DIRECT) {
                for (Span span : attribution.content()) {
                    characters.set(span.start(), span.end());
                }
            }
        }
        BitSet words = new BitSet(starts.length);
        for (int i = 0; i < starts.length; i++) {
            if (characters.get(starts[i])) {
                words.set(i);
            }
        }
        return words;
    }

    private static void paragraph(String text, int from, int end, BitSet quoted) {
        int opened = -1;
        boolean straight = false;
        for (int i = from; i < end; i++) {
            char mark = text.charAt(i);
            if (opened < 0 && (OPENING.indexOf(mark) >= 0 || mark == '"')) {
                opened = i;
                straight = mark == '"';
            } else if (opened >= 0 && closes(mark, straight)) {
                quoted.set(opened, i);
                opened = -1;
            }
        }
        if (opened >= 0 && (!straight || opened == from)) {
            quoted.set(opened, end);
        }
    }

    private static boolean closes(char mark, boolean straight) {
        return CLOSING.indexOf(mark) >= 0 || mark == (straight ? '"' : '“');
    }
}
