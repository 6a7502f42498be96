package quoth.collation.reuse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import quoth.collation.Hash;

/**
 * Cuts a text into words and sentences as text reuse counts them: a word is a run of letters and digits, with the marks inside
 * numbers and before a possessive; an ideograph is a word by itself. One pass, in time and memory proportional to the text.
 */
final class WordScanner {

    /** Words from which a sentence may be cut, and at which it is. */
    private static final int LONG = 40;

    private static final int LONGEST = 80;

    /** One word in so many is a place at which a long sentence may be cut. */
    private static final int CUTS = 16;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "col", "sgt", "lt", "maj", "capt", "cmdr", "sen", "rep", "gov",
            "prof", "rev", "jr", "sr", "no", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec");

    private final String text;
    private int[] words = new int[256];
    private int[] starts = new int[256];
    private int count;
    private int[] sentences = new int[16];
    private int sentenceCount;

    private WordScanner(String text) {
        this.text = text;
    }

    /** The scanner after it has gone through a text. */
    static WordScanner over(String text) {
        WordScanner scanner = new WordScanner(text);
        scanner.scan();
        return scanner;
    }

    /** Each word as a number; upper and lower case, and a possessive, make no difference. */
    int[] words() {
        return Arrays.copyOf(words, count);
    }

    /** Where each word begins in the text. */
    int[] starts() {
        return Arrays.copyOf(starts, count);
    }

    /** The first word of each sentence. */
    int[] sentences() {
        return Arrays.copyOf(sentences, sentenceCount);
    }

    /** Where the word that begins at a position ends. */
    static int endOfWord(String text, int start) {
        int at = start;
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        if (Character.isIdeographic(character)) {
            return at;
        }
        at = endOfLetters(text, at);
        while (at + 1 < text.length()
                && ".,:".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at + 1))) {
            at = endOfLetters(text, at + 1);
        }
        if (at + 1 < text.length() && isApostrophe(text.charAt(at)) && Character.isLetter(text.charAt(at + 1))) {
            at = endOfLetters(text, at + 1);
        }
        return at;
    }

    private static int endOfLetters(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            boolean inside =
                    Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
            if (!inside || Character.isIdeographic(character)) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    private void scan() {
        int at = 0;
        int end = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!Character.isLetterOrDigit(character)) {
                at += Character.charCount(character);
                continue;
            }
            boolean begins = count == 0 || endsSentence(end, at) || isTooLong();
            end = endOfWord(text, at);
            add(at, end, begins);
            at = end;
        }
    }

    private void add(int start, int end, boolean beginsSentence) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
        }
        if (beginsSentence) {
            if (sentenceCount == sentences.length) {
                sentences = Arrays.copyOf(sentences, 2 * sentenceCount);
            }
            sentences[sentenceCount++] = count;
        }
        starts[count] = start;
        words[count++] = number(start, end);
    }

    private int number(int start, int end) {
        long hash = Hash.start();
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            if (isApostrophe(character)) {
                boolean possessive = i + 1 == end || (i + 2 == end && "sS".indexOf(text.charAt(i + 1)) >= 0);
                if (possessive) {
                    break;
                }
                character = '\'';
            }
            hash = Hash.step(hash, Character.toLowerCase(character));
        }
        return (int) Hash.mix(hash);
    }

    /** Whether a sentence ends between the end of one word and the start of the next. */
    private boolean endsSentence(int end, int next) {
        boolean stopped = false;
        boolean spaced = false;
        for (int i = end; i < next; i++) {
            char mark = text.charAt(i);
            if (mark == '\n' || mark == '\r') {
                return true;
            }
            stopped |= ".!?…".indexOf(mark) >= 0;
            spaced |= stopped && Character.isWhitespace(mark);
        }
        int first = text.codePointAt(next);
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first) || Character.isIdeographic(first);
        return stopped && spaced && begins && !(text.charAt(end) == '.' && isAbbreviation(end));
    }

    private boolean isAbbreviation(int end) {
        String word = text.substring(starts[count - 1], end);
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || (word.length() < 5 && ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a sentence without end is to be cut here, at a word that a copy cuts it at too. */
    private boolean isTooLong() {
        int length = count - sentences[sentenceCount - 1];
        return length >= LONG && (length >= LONGEST || Math.floorMod(words[count - 1], CUTS) == 0);
    }

    private static boolean isApostrophe(char mark) {
        return mark == '\'' || mark == '’';
    }
}
