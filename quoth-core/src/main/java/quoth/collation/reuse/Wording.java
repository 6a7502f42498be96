package quoth.collation.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.collation.ReadDocument;
import quoth.document.Span;
import quoth.reading.Attribution;
import quoth.reading.QuotationKind;

/**
 * The words of one document as text reuse sees them: folded to lower case, without marks, each as a hash; cut into sentences;
 * with the n-grams under which copies meet.
 *
 * <p>Immutable once built and safe on any thread.
 */
public final class Wording {

    /** Words in an n-gram: short enough to survive light rewriting, long enough to be rare. */
    static final int GRAM = 5;

    /** Of so many n-grams in a row the one with the least hash is a key (winnowing; Schleimer et al. 2003). */
    private static final int WINDOW = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,:][\\p{N}]+)*(?:['’][\\p{L}]+)?");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern QUOTED = Pattern.compile("[\"“„«][^\"“”„«»\\n]{2,2000}[\"”“»]");
    private static final Pattern STOP = Pattern.compile("[.!?…][\"”’')\\]»]*\\s+(?=[\"“‘'(\\[«]*[\\p{Lu}\\p{N}])|\\n+");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|.*[\\s(.])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Sgt|Lt|Maj|Capt|Cmdr|Sen|Rep|Gov|Prof|Rev|Jr|Sr|No|Jan"
                    + "|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.$",
            Pattern.DOTALL);

    private final ReadDocument of;
    private final long[] words;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentenceStarts;
    private final int[] sentenceOfWord;
    private final long[] gramsInOrder;
    private final long[] grams;
    private final int[] gramPlaces;
    private final BitSet quoted;

    private Wording(ReadDocument of, long[] words, int[] starts, int[] ends, int[] sentenceStarts) {
        this.of = of;
        this.words = words;
        this.starts = starts;
        this.ends = ends;
        this.sentenceStarts = sentenceStarts;
        this.sentenceOfWord = new int[words.length];
        for (int s = 0; s < sentenceStarts.length; s++) {
            Arrays.fill(sentenceOfWord, sentenceStarts[s], sentenceEnd(s), s);
        }
        this.gramsInOrder = gramsInOrder(words);
        int[] order = byHash(gramsInOrder);
        this.grams = Arrays.stream(order).mapToLong(i -> gramsInOrder[i]).toArray();
        this.gramPlaces = order;
        this.quoted = quotedWords();
    }

    /** The wording of a document. */
    public static Wording of(ReadDocument document) {
        String text = document.document().text();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Long> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            starts.add(matcher.start());
            ends.add(matcher.end());
            words.add(hash(fold(matcher.group())));
        }
        int[] startPlaces = ints(starts);
        return new Wording(
                document,
                words.stream().mapToLong(Long::longValue).toArray(),
                startPlaces,
                ints(ends),
                sentenceStarts(text, startPlaces));
    }

    /** The document whose words these are. */
    public ReadDocument document() {
        return of;
    }

    /** The document's id. */
    public String id() {
        return of.document().id();
    }

    /** How many words there are. */
    int size() {
        return words.length;
    }

    long word(int place) {
        return words[place];
    }

    /** The characters from one word up to, not including, another. */
    Span span(int firstWord, int endWord) {
        return new Span(starts[firstWord], ends[endWord - 1]);
    }

    /** The characters of sentences from one up to, not including, another, with the marks around them. */
    Span sentences(int first, int end) {
        String text = of.document().text();
        int from = starts[sentenceStarts[first]];
        int to = ends[sentenceEnd(end - 1) - 1];
        int limit = sentenceEnd(end - 1) < words.length ? starts[sentenceEnd(end - 1)] : text.length();
        while (from > 0 && isOpeningMark(text.charAt(from - 1))) {
            from--;
        }
        while (to < limit && !Character.isWhitespace(text.charAt(to)) && !isOpening(text.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    int sentences() {
        return sentenceStarts.length;
    }

    int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    int sentenceEnd(int sentence) {
        return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : words.length;
    }

    int sentenceOf(int word) {
        return sentenceOfWord[word];
    }

    /** Hashes of all n-grams, ascending. */
    long[] grams() {
        return grams;
    }

    /** The first word of the n-gram that stands at {@code index} of {@link #grams}. */
    int placeOfGram(int index) {
        return gramPlaces[index];
    }

    /** How many words from one up to, not including, another stand between quotation marks. */
    int quoted(int firstWord, int endWord) {
        return quoted.get(firstWord, endWord).cardinality();
    }

    /** The hash of the n-gram that starts with a word. */
    long gramAt(int word) {
        return gramsInOrder[word];
    }

    /** Keys for blocking: the winnowed n-grams. Two texts that share {@code GRAM + WINDOW - 1} words in a row share a key. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < gramsInOrder.length && (i == 0 || i + WINDOW <= gramsInOrder.length); i++) {
            long least = Long.MAX_VALUE;
            for (int j = i; j < Math.min(i + WINDOW, gramsInOrder.length); j++) {
                least = Math.min(least, gramsInOrder[j]);
            }
            keys.add(Long.toString(least, Character.MAX_RADIX));
        }
        return keys;
    }

    private BitSet quotedWords() {
        BitSet found = new BitSet(words.length);
        Matcher matcher = QUOTED.matcher(of.document().text());
        while (matcher.find()) {
            mark(found, new Span(matcher.start(), matcher.end()));
        }
        for (Attribution attribution : of.reading().attributions()) {
            if (attribution.kind() == QuotationKind.DIRECT) {
                attribution.content().forEach(span -> mark(found, span));
            }
        }
        return found;
    }

    private void mark(BitSet found, Span span) {
        int first = firstWordFrom(span.start());
        found.set(first, Math.max(first, firstWordFrom(span.end())));
    }

    private int firstWordFrom(int position) {
        int at = Arrays.binarySearch(starts, position);
        return at >= 0 ? at : -at - 1;
    }

    private static int[] sentenceStarts(String text, int[] starts) {
        List<Integer> found = new ArrayList<>();
        Matcher stop = STOP.matcher(text);
        int word = 0;
        int from = 0;
        while (word < starts.length) {
            found.add(word);
            int end = text.length();
            while (stop.find()) {
                if (text.charAt(stop.start()) == '\n'
                        || !ABBREVIATION
                                .matcher(text.substring(Math.max(from, stop.start() - 8), stop.start() + 1))
                                .matches()) {
                    end = stop.end();
                    break;
                }
            }
            from = end;
            while (word < starts.length && starts[word] < end) {
                word++;
            }
        }
        return ints(found.stream().distinct().toList());
    }

    private static long[] gramsInOrder(long[] words) {
        long[] hashes = new long[Math.max(0, words.length - GRAM + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 1;
            for (int j = i; j < i + GRAM; j++) {
                hash = mix(hash * 31 + words[j]);
            }
            hashes[i] = hash;
        }
        return hashes;
    }

    private static int[] byHash(long[] hashes) {
        Integer[] order = new Integer[hashes.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> {
            int byHash = Long.compare(hashes[a], hashes[b]);
            return byHash != 0 ? byHash : Integer.compare(a, b);
        });
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private static String fold(String word) {
        return POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 29);
    }

    private static boolean isOpeningMark(char mark) {
        return mark == '"' || isOpening(mark);
    }

    private static boolean isOpening(char mark) {
        return "“„«‘([".indexOf(mark) >= 0;
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
