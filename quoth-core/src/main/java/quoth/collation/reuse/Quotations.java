package quoth.collation.reuse;

import java.util.BitSet;
import quoth.collation.ReadDocument;
import quoth.document.Span;
import quoth.reading.Attribution;
import quoth.reading.QuotationKind;

/**
 * Which characters of a document stand between quotation marks, are a post shown with its signature ("— Name (@name)") or a
 * line of a transcript ("NAME: words"), or are read as a direct quotation. A quotation ends with its paragraph at the latest: one that goes on opens anew, as is usual in
 * print.
 */
final class Quotations {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    /** How the name of an account begins in the signature of a post, and how far before it the dash may stand. */
    private static final String ACCOUNT = "(@";

    private static final int SIGNATURE = 80;

    /** Characters before the colon of a line of a transcript, at most. */
    private static final int SPEAKER = 40;

    private static final String DASHES = "—–-";

    private Quotations() {}

    /** The quoted words, of words that begin at these positions. */
    static BitSet words(ReadDocument document, int[] starts) {
        BitSet characters = new BitSet();
        String text = document.document().text();
        int from = 0;
        int before = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            paragraph(text, from, end, characters);
            int post = post(text, from, end);
            if (post >= 0) {
                characters.set(post == from ? before : from, end);
            } else if (isSpeakerLine(text, from, end)) {
                characters.set(from, end);
            }
            before = isBlank(text, from, end) ? before : from;
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

    private static boolean isBlank(String text, int from, int end) {
        return text.substring(from, end).isBlank();
    }

    /** Whether a paragraph is a line of a transcript: it begins with a name in capitals and a colon ("STAHL: ..."). */
    private static boolean isSpeakerLine(String text, int from, int end) {
        int colon = text.indexOf(':', from, end);
        if (colon < 0 || colon - from > SPEAKER || colon - from < 2) {
            return false;
        }
        for (int i = from; i < colon; i++) {
            char mark = text.charAt(i);
            if (Character.isLetter(mark) ? !Character.isUpperCase(mark) : Character.isDigit(mark)) {
                return false;
            }
        }
        return Character.isUpperCase(text.charAt(from)) && colon + 1 < end;
    }

    /** Where in a paragraph the signature of a post begins, at its start when the post stands before it; -1 when there is none. */
    private static int post(String text, int from, int end) {
        int account = text.indexOf(ACCOUNT, from, end);
        while (account >= 0) {
            for (int i = account - 1; i >= Math.max(from, account - SIGNATURE); i--) {
                if (DASHES.indexOf(text.charAt(i)) >= 0) {
                    return isBlank(text, from, i) ? from : i;
                }
            }
            account = text.indexOf(ACCOUNT, account + 1, end);
        }
        return -1;
    }

    private static void paragraph(String text, int from, int end, BitSet quoted) {
        int opened = -1;
        boolean straight = false;
        for (int i = from; i < end; i++) {
            char mark = text.charAt(i);
            if (opened < 0 && (OPENING.indexOf(mark) >= 0 || mark == '"' || isTurned(text, i, from, end))) {
                opened = i;
                straight = mark == '"';
            } else if (opened >= 0 && closes(mark, straight)) {
                quoted.set(opened, i);
                opened = -1;
            }
        }
        if (opened >= 0 && (!straight || opened == from || opens(text, opened, end))) {
            quoted.set(opened, end);
        }
    }

    /** Whether a straight mark can only be one that opens: it follows a space, and a word follows it. */
    private static boolean opens(String text, int at, int end) {
        return Character.isWhitespace(text.charAt(at - 1)) && at + 1 < end && Character.isLetter(text.charAt(at + 1));
    }

    /** Whether a closing mark stands where only an opening one can: before a word and after a space. */
    private static boolean isTurned(String text, int at, int from, int end) {
        return text.charAt(at) == '”'
                && (at == from || Character.isWhitespace(text.charAt(at - 1)))
                && at + 1 < end
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean closes(char mark, boolean straight) {
        return CLOSING.indexOf(mark) >= 0 || mark == (straight ? '"' : '“');
    }
}
