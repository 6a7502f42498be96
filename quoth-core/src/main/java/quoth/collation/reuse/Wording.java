package quoth.collation.reuse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import quoth.collation.Hash;
import quoth.collation.ReadDocument;
import quoth.document.Document;
import quoth.document.PublicationTime;
import quoth.document.Span;

/**
 * The words of one document as text reuse sees them: folded to lower case, without marks, each as a number; cut into sentences;
 * with the n-grams under which copies meet.
 *
 * <p>Immutable once built and safe on any thread. Takes about 16 bytes a word.
 */
public final class Wording {

    /** Words in an n-gram: short enough to survive light rewriting, long enough to be rare. */
    static final int GRAM = 5;

    /** Of so many n-grams in a row the one with the least hash is a key (winnowing; Schleimer et al. 2003). */
    private static final int WINDOW = 3;

    private final ReadDocument of;
    private final House house;
    private final Optional<LocalDate> day;
    private final int[] words;
    private final int[] starts;
    private final int[] sentences;
    private final BitSet quoted;
    private final BitSet furniture;
    private final long fingerprint;

    /** Every n-gram, its hash above the number of its first word; ascending. */
    private final long[] grams;

    private Wording(ReadDocument of, int[] words, int[] starts, int[] sentences) {
        this.of = of;
        this.house = House.of(of.document());
        this.day = of.document().imprint().published().flatMap(PublicationTime::day);
        this.words = words;
        this.starts = starts;
        this.sentences = sentences;
        this.quoted = Quotations.words(of, starts);
        this.grams = new long[Math.max(0, words.length - GRAM + 1)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = (gramHash(i) << Integer.SIZE) | i;
        }
        Arrays.sort(grams);
        this.furniture = Furniture.sentences(this);
        this.fingerprint = fingerprint(of.document(), quoted);
    }

    /** The wording of a document. */
    public static Wording of(ReadDocument document) {
        WordScanner scanner = WordScanner.over(document.document().text());
        return new Wording(document, scanner.words(), scanner.starts(), scanner.sentences());
    }

    /** The document whose words these are. */
    public ReadDocument document() {
        return of;
    }

    /** The document's id. */
    public String id() {
        return of.document().id();
    }

    /**
     * A number for all that text reuse sees of the document: its id and its text, and what is read in it as quoted.
     */
    long fingerprint() {
        return fingerprint;
    }

    private static long fingerprint(Document document, BitSet quoted) {
        long hash = Hash.step(Hash.of(document.id()), Hash.mix(document.text().hashCode()));
        for (long words : quoted.toLongArray()) {
            hash = Hash.step(hash, Hash.mix(words));
        }
        return Hash.mix(hash);
    }

    /** The house that published the document. */
    House house() {
        return house;
    }

    /** The day it was published, when it is known. */
    Optional<LocalDate> day() {
        return day;
    }

    /** How many words there are. */
    int size() {
        return words.length;
    }

    int word(int place) {
        return words[place];
    }

    /** The characters from one word up to, not including, another. */
    Span span(int firstWord, int endWord) {
        return new Span(starts[firstWord], end(endWord - 1));
    }

    /** The characters of sentences from one up to, not including, another, with the marks around them. */
    Span sentences(int first, int end) {
        String text = of.document().text();
        int from = starts[sentenceStart(first)];
        int after = sentenceEnd(end - 1);
        int to = end(after - 1);
        int limit = after < words.length ? starts[after] : text.length();
        while (from > 0 && isOpeningMark(text.charAt(from - 1))) {
            from--;
        }
        while (to < limit && !Character.isWhitespace(text.charAt(to)) && !isOpening(text.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    private int end(int word) {
        return WordScanner.endOfWord(of.document().text(), starts[word]);
    }

    int sentences() {
        return sentences.length;
    }

    int sentenceStart(int sentence) {
        return sentences[sentence];
    }

    int sentenceEnd(int sentence) {
        return sentence + 1 < sentences.length ? sentences[sentence + 1] : words.length;
    }

    int sentenceLength(int sentence) {
        return sentenceEnd(sentence) - sentenceStart(sentence);
    }

    /** For every word the sentence that it stands in. */
    int[] sentenceOfEachWord() {
        int[] sentenceOf = new int[words.length];
        for (int sentence = 1; sentence < sentences.length; sentence++) {
            Arrays.fill(sentenceOf, sentenceStart(sentence), sentenceEnd(sentence), sentence);
        }
        return sentenceOf;
    }

    /** Every n-gram: its hash in the upper half, its first word in the lower; ascending. */
    long[] grams() {
        return grams;
    }

    /** The hash of the n-gram that begins with a word. */
    int gram(int word) {
        return (int) gramHash(word);
    }

    /** How many words from one up to, not including, another stand between quotation marks. */
    int quoted(int firstWord, int endWord) {
        return quoted.get(firstWord, endWord).cardinality();
    }

    /** Whether a word begins with a letter that is no capital, and so is neither a name nor a number. */
    boolean isPlain(int word) {
        int first = of.document().text().codePointAt(starts[word]);
        return Character.isLetter(first) && !Character.isUpperCase(first) && !Character.isTitleCase(first);
    }

    /** Whether a word begins with a digit. */
    boolean isNumber(int word) {
        return Character.isDigit(of.document().text().codePointAt(starts[word]));
    }

    /** Whether a sentence has the form of page furniture ({@link Furniture}). */
    boolean isFurniture(int sentence) {
        return furniture.get(sentence);
    }

    /** Whether a sentence begins a paragraph. */
    boolean beginsParagraph(int sentence) {
        int start = sentenceStart(sentence);
        return start == 0 || hasLineBreak(of.document().text(), end(start - 1), starts[start]);
    }

    private static boolean hasLineBreak(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    boolean isQuoted(int word) {
        return quoted.get(word);
    }

    /** Keys for blocking: the winnowed n-grams. Two texts that share {@code GRAM + 2 * WINDOW - 1} words in a row share two. */
    long[] keys() {
        long[] hashes = new long[grams.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = gramHash(i);
        }
        long[] keys = new long[hashes.length];
        int count = 0;
        int last = -1;
        for (int i = 0; i < hashes.length && (i == 0 || i + WINDOW <= hashes.length); i++) {
            int least = i;
            for (int j = i + 1; j < Math.min(i + WINDOW, hashes.length); j++) {
                if (hashes[j] <= hashes[least]) {
                    least = j;
                }
            }
            if (least != last) {
                keys[count++] = hashes[least];
                last = least;
            }
        }
        return Arrays.stream(keys, 0, count).distinct().toArray();
    }

    private long gramHash(int place) {
        long hash = Hash.start();
        for (int i = place; i < place + GRAM; i++) {
            hash = Hash.step(hash, words[i]);
        }
        return Hash.mix(hash);
    }

    private static boolean isOpeningMark(char mark) {
        return mark == '"' || isOpening(mark);
    }

    private static boolean isOpening(char mark) {
        return "“„«‘([".indexOf(mark) >= 0;
    }
}
