package quoth.collation.reuse;

import java.util.Arrays;
import java.util.BitSet;
import quoth.document.Span;

/**
 * Page furniture told by its form alone: galleries and boxes that say their title again beside each picture, and lists of links
 * or labels and links that have run together with the text. Prose does none of it, whatever it is about.
 */
final class Furniture {

    /** Share of a paragraph's words that must stand again in it, and the share from which it is a text that repeats itself. */
    private static final double AGAIN = .2;

    private static final double ALL_AGAIN = .9;

    /** How often the same words must stand in a paragraph for that alone to be enough. */
    private static final int OFTEN = 4;

    private static final int FEWEST_WORDS = 10;

    /** Letters that a word must have before another is glued to it. */
    private static final int FEWEST_LETTERS = 3;

    /** Words before it among which the name must stand. */
    private static final int NEAR = 8;

    private final Wording wording;
    private final String text;
    private final BitSet found;

    private Furniture(Wording wording) {
        this.wording = wording;
        this.text = wording.document().document().text();
        this.found = new BitSet(wording.sentences());
    }

    /** The sentences of a document that are page furniture. */
    static BitSet sentences(Wording wording) {
        Furniture furniture = new Furniture(wording);
        int start = 0;
        for (int sentence = 1; sentence <= wording.sentences(); sentence++) {
            if (sentence == wording.sentences() || wording.beginsParagraph(sentence)) {
                furniture.paragraph(start, sentence);
                start = sentence;
            }
        }
        return furniture.found;
    }

    private void paragraph(int first, int end) {
        int from = wording.sentenceStart(first);
        int to = wording.sentenceEnd(end - 1);
        if (repeatsItself(from, to) || hasGluedName(from, to)) {
            found.set(first, end);
        } else {
            labels(first, end);
        }
    }

    private boolean repeatsItself(int first, int end) {
        int count = end - first - Wording.GRAM + 1;
        if (end - first < FEWEST_WORDS) {
            return false;
        }
        long[] grams = new long[count];
        for (int i = 0; i < count; i++) {
            grams[i] = ((long) wording.gram(first + i) << Integer.SIZE) | i;
        }
        Arrays.sort(grams);
        BitSet again = new BitSet(end - first);
        int inARow = 0;
        boolean often = false;
        for (int i = 0; i < count; i++) {
            long gram = grams[i] >> Integer.SIZE;
            inARow = i > 0 && grams[i - 1] >> Integer.SIZE == gram ? inARow + 1 : 1;
            often |= inARow >= OFTEN;
            if (inARow > 1 || (i + 1 < count && grams[i + 1] >> Integer.SIZE == gram)) {
                again.set((int) grams[i], (int) grams[i] + Wording.GRAM);
            }
        }
        double share = (double) again.cardinality() / (end - first);
        return (often || share >= AGAIN) && share < ALL_AGAIN;
    }

    /** The sentences of a paragraph in which a label and a link have run together ("More:Council votes on the bridge"). */
    private void labels(int first, int end) {
        for (int sentence = first; sentence < end; sentence++) {
            int from = wording.sentenceStart(sentence);
            int to = wording.sentenceEnd(sentence);
            if (hasGluedLabel(wording.span(from, to))) {
                found.set(sentence);
            }
        }
    }

    private boolean hasGluedLabel(Span span) {
        int colon = text.indexOf(':', span.start(), span.end());
        while (colon > span.start()) {
            boolean glued = Character.isLowerCase(text.charAt(colon - 1))
                    && colon + 1 < span.end()
                    && Character.isUpperCase(text.charAt(colon + 1));
            if (glued) {
                return true;
            }
            colon = text.indexOf(':', colon + 1, span.end());
        }
        return false;
    }

    /** Whether a name that stands in a paragraph stands there once more with the next text glued to it ("GrahamThe"). */
    private boolean hasGluedName(int first, int end) {
        for (int word = first + 1; word < end; word++) {
            int seam = seam(
                    wording.span(word, word + 1).start(),
                    wording.span(word, word + 1).end());
            if (seam > 0 && stands(wording.span(word, word + 1).start(), seam, first, word)) {
                return true;
            }
        }
        return false;
    }

    /** Where in a word a capital or a digit follows a small letter after enough letters; 0 when nowhere. */
    private int seam(int start, int end) {
        for (int i = start + FEWEST_LETTERS; i < end; i++) {
            boolean begins = Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i));
            if (begins && Character.isLowerCase(text.charAt(i - 1))) {
                return i;
            }
        }
        return 0;
    }

    /** Whether characters of the text are a word by themselves among these words. */
    private boolean stands(int start, int end, int firstWord, int endWord) {
        for (int word = Math.max(firstWord, endWord - NEAR); word < endWord; word++) {
            int at = wording.span(word, word + 1).start();
            int length = wording.span(word, word + 1).length();
            if (length == end - start && text.regionMatches(at, text, start, length)) {
                return true;
            }
        }
        return false;
    }
}
