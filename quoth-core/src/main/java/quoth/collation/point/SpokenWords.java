package quoth.collation.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.collation.WordCounts;

/**
 * The words of a quotation, made comparable: two wordings differ only where other words are said to have been spoken, and not by
 * contractions, spellings, misprints, what an editor put in, or where the quotation was cut.
 *
 * @param words the words in lower case, contractions written out
 * @param stems the same without endings
 */
record SpokenWords(List<String> words, List<String> stems) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");

    /** What an editor put in for words that were said. */
    private static final Pattern INSERTED = Pattern.compile("\\[[^\\]]*(?:\\]|$)|\\(\\p{Lu}[^)]*\\)");

    private static final Map<String, List<String>> WRITTEN_OUT = Map.of(
            "can't", List.of("can", "not"),
            "cannot", List.of("can", "not"),
            "won't", List.of("will", "not"),
            "gonna", List.of("going", "to"),
            "wanna", List.of("want", "to"),
            "gotta", List.of("got", "to"));
    private static final SortedMap<String, String> ENDINGS =
            new TreeMap<>(Map.of("n't", "not", "'ve", "have", "'re", "are", "'ll", "will", "'m", "am", "'d", "would"));

    /** After these "'s" is a verb. */
    private static final Set<String> BEFORE_IS =
            Set.of("there", "it", "that", "he", "she", "what", "who", "here", "where", "how", "this");

    private static final Set<String> JOINTS = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "and", "or", "but", "so", "that", "thi", "it",
            "its", "i", "we", "you", "he", "she", "they", "is", "are", "was", "were", "be", "been", "have", "has",
            "had", "do", "did", "will", "would", "very", "just", "really", "well", "also", "there", "here", "now",
            "then", "uh", "um");

    /** Letters of a word of which one can be a misprint. */
    private static final int SHORTEST_MISPRINT = 4;

    /** Words by which a quotation that begins late goes on where another that ends soon stops. */
    private static final int OVERLAP = 5;

    /** The share of words in common from which two that differ in joints alone are one. */
    private static final double NEARLY_SAME = .8;

    /** One letter of so many may be another in a word that is misprinted. */
    private static final int LETTERS_PER_MISPRINT = 3;

    /** Copies the lists. */
    SpokenWords {
        words = List.copyOf(words);
        stems = List.copyOf(stems);
    }

    /** The words of a text. */
    static SpokenWords of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(INSERTED.matcher(text).replaceAll(" "));
        while (matcher.find()) {
            words.addAll(written(matcher.group()));
        }
        return new SpokenWords(words, words.stream().map(Concepts::stem).toList());
    }

    private static List<String> written(String token) {
        String word = token.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (WRITTEN_OUT.containsKey(word)) {
            return WRITTEN_OUT.get(word);
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())
                    && word.length() > ending.getKey().length()) {
                return List.of(word.substring(0, word.length() - ending.getKey().length()), ending.getValue());
            }
        }
        if (word.endsWith("'s") && BEFORE_IS.contains(word.substring(0, word.length() - 2))) {
            return List.of(word.substring(0, word.length() - 2), "is");
        }
        return List.of(word);
    }

    /** The first so many words as a text has them. */
    static String beginning(String text, int count) {
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        for (int seen = 0;
                seen < count && matcher.find();
                seen += written(matcher.group()).size()) {
            end = matcher.end();
        }
        return text.substring(0, end);
    }

    /** How many words there are. */
    int size() {
        return words.size();
    }

    private SpokenWords part(int from, int to) {
        return new SpokenWords(words.subList(from, to), stems.subList(from, to));
    }

    /** Whether it is the same remark as the other in the same words: whole, cut at either end, or misprinted. */
    boolean isAs(SpokenWords other) {
        return contains(other) || other.contains(this) || overlaps(other) || other.overlaps(this) || isMisprint(other);
    }

    /** Whether all words of the other stand in this one in a row: endings and misprints aside, and though its last may be cut off. */
    boolean contains(SpokenWords other) {
        for (int start = 0; start + other.size() <= size(); start++) {
            if (isAt(start, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int start, SpokenWords other) {
        int last = other.size() - 1;
        for (int i = 0; i <= last; i++) {
            String mine = words.get(start + i);
            String its = other.words.get(i);
            boolean cut = i == last && i > 0 && mine.startsWith(its);
            if (!cut && !isOneWord(mine, its)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this one's last words are the first of the other, so that one was cut before, the other behind them. */
    private boolean overlaps(SpokenWords other) {
        int most = Math.min(size(), other.size());
        for (int count = most; count >= OVERLAP; count--) {
            if (part(size() - count, size()).isAt(0, other.part(0, count))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the two differ in nothing but joints of the sentence, how words are put together ("re-read", "summero-f") and letters,
     * and where they differ in letters a word is none.
     */
    private boolean isMisprint(SpokenWords other) {
        List<int[]> shared = shared(stems, other.stems);
        if (2.0 * shared.size() / (size() + other.size()) < NEARLY_SAME / 2) {
            return false;
        }
        boolean misspelt = false;
        int letters = 0;
        int[] before = {-1, -1};
        List<int[]> joints = new ArrayList<>(shared);
        joints.add(new int[] {size(), other.size()});
        for (int[] next : joints) {
            List<String> mine = words.subList(before[0] + 1, next[0]);
            List<String> its = other.words.subList(before[1] + 1, next[1]);
            before = next;
            int differing = distance(glued(mine), glued(its));
            if (differing == 0 || (areJoints(mine) && areJoints(its))) {
                continue;
            }
            int length = Math.max(glued(mine).length(), glued(its).length());
            if (differing > Math.max(1, length / LETTERS_PER_MISPRINT)) {
                return false;
            }
            misspelt |= !arePrinted(mine) || !arePrinted(its);
            letters += differing;
        }
        return letters == 0 ? 2.0 * shared.size() / (size() + other.size()) >= NEARLY_SAME : misspelt;
    }

    private static boolean areJoints(List<String> words) {
        return words.stream().map(Concepts::stem).allMatch(JOINTS::contains);
    }

    private static boolean arePrinted(List<String> words) {
        return words.stream().allMatch(word -> WordCounts.news().share(word) > 0);
    }

    private static String glued(List<String> words) {
        return String.join("", words);
    }

    /** How many letters must be put in, left out or be others to make one of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int exchanged = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(exchanged, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    /** The places in both of a longest common subsequence of words, in order. */
    private static List<int[]> shared(List<String> a, List<String> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                best[i][j] =
                        a.get(i).equals(b.get(j)) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        List<int[]> places = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                places.add(new int[] {i++, j++});
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return places;
    }

    /** The share of words that two have in common in one order, of the words of both. */
    double likeness(SpokenWords other) {
        return 2.0 * shared(stems, other.stems).size() / (size() + other.size());
    }

    /** How many words two begin with in common. */
    int beginning(SpokenWords other) {
        int same = 0;
        while (same < Math.min(size(), other.size()) && stems.get(same).equals(other.stems.get(same))) {
            same++;
        }
        return same;
    }

    /** Whether its first so many words say something, and are not mere joints of the sentence. */
    boolean isTelling(int count) {
        return stems.subList(0, count).stream()
                .anyMatch(word -> !JOINTS.contains(word) && Concepts.of(word).isPresent());
    }

    /** Whether it has a word that the other lacks and that is more than a joint of the sentence. */
    boolean hasOwnWords(SpokenWords other) {
        return stems.stream().anyMatch(word -> !other.stems.contains(word) && !JOINTS.contains(word));
    }

    /** Whether two words are one in another form, in another spelling, or misprinted: a letter is another and one of them no word. */
    private static boolean isOneWord(String one, String other) {
        if (one.equals(other) || Concepts.stem(one).equals(Concepts.stem(other))) {
            return true;
        }
        if (one.replace('s', 'z').equals(other.replace('s', 'z'))) {
            return true;
        }
        boolean printed = WordCounts.news().share(one) > 0 && WordCounts.news().share(other) > 0;
        return !printed && Math.min(one.length(), other.length()) >= SHORTEST_MISPRINT && distance(one, other) == 1;
    }
}
