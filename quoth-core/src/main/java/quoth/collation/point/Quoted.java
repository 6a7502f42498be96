package quoth.collation.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.collation.WordCounts;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.reading.Attribution;

/**
 * A sentence that somebody is quoted with.
 *
 * @param document where it is quoted
 * @param attribution index of the attribution it belongs to
 * @param span the sentence without its quotation marks
 * @param words its words in lower case, contractions written out
 * @param speaker who is quoted, when known
 * @param story the story of the document
 */
record Quoted(
        ReadDocument document, int attribution, Span span, List<String> words, Optional<Entity> speaker, String story) {

    /** Letters of a word of which one can be a misprint. */
    private static final int SHORTEST_MISPRINT = 4;

    private static final Pattern PIECE = Pattern.compile("[\"“„]([^\"“”„]+)[\"”“]?");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?…]+[.!?…]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");
    private static final Map<String, List<String>> WRITTEN_OUT = Map.of(
            "can't", List.of("can", "not"),
            "cannot", List.of("can", "not"),
            "won't", List.of("will", "not"),
            "gonna", List.of("going", "to"),
            "wanna", List.of("want", "to"),
            "gotta", List.of("got", "to"));
    private static final SortedMap<String, String> ENDINGS =
            new TreeMap<>(Map.of("n't", "not", "'ve", "have", "'re", "are", "'ll", "will", "'m", "am", "'d", "would"));
    /** Names of speakers whom a text never names. */
    private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "they", "it", "you", "one", "who");

    private static final int FEWEST_WORDS = 4;

    Quoted {
        words = List.copyOf(words);
    }

    /** Where it stands. */
    Passage place() {
        return document.document().passage(span);
    }

    /** The quoted sentences of a document. */
    static List<Quoted> of(ReadDocument document, Accounts accounts) {
        List<Quoted> found = new ArrayList<>();
        List<Attribution> attributions = document.reading().attributions();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            if (!attribution.isSaid()) {
                continue;
            }
            Optional<Entity> speaker =
                    accounts.speaker(document, OptionalInt.of(i)).filter(entity -> !isPronoun(entity.name()));
            for (Span content : attribution.content()) {
                switch (attribution.kind()) {
                    case DIRECT, MIXED -> {
                        for (Span sentence : sentences(document, content)) {
                            List<String> words = words(document.document().words(sentence));
                            if (words.size() >= FEWEST_WORDS) {
                                found.add(new Quoted(
                                        document, i, sentence, words, speaker, accounts.story(document.document())));
                            }
                        }
                    }
                    case INDIRECT -> {}
                }
            }
        }
        return found;
    }

    /** Whether an entity goes by a pronoun, because its text never names it. */
    static boolean isPronoun(String name) {
        return PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The sentences between quotation marks inside a content. */
    private static List<Span> sentences(ReadDocument document, Span content) {
        List<Span> found = new ArrayList<>();
        Matcher piece = PIECE.matcher(document.document().text()).region(content.start(), content.end());
        while (piece.find()) {
            Matcher sentence = SENTENCE.matcher(document.document().text()).region(piece.start(1), piece.end(1));
            while (sentence.find()) {
                trim(document.document().text(), sentence.start(), sentence.end())
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Span> trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The words in lower case, contractions written out and endings taken off, so that only a change of wording is one. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            words.addAll(WRITTEN_OUT.getOrDefault(word, List.of()));
            if (!WRITTEN_OUT.containsKey(word)) {
                words.addAll(expanded(word));
            }
        }
        return words;
    }

    private static List<String> expanded(String word) {
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())
                    && word.length() > ending.getKey().length()) {
                return List.of(word.substring(0, word.length() - ending.getKey().length()), ending.getValue());
            }
        }
        return List.of(word);
    }

    /** The first so many words as the text has them. */
    String beginning(int count) {
        String text = document.document().words(span);
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        for (int seen = 0;
                seen < count && matcher.find();
                seen += words(matcher.group()).size()) {
            end = matcher.end();
        }
        return text.substring(0, end);
    }

    /** The stems of the words, for comparing wordings. */
    List<String> stems() {
        return words.stream().map(Concepts::stem).toList();
    }

    /** Whether all words of the other stand in this one in a row: endings and misprints aside, and though its last may be cut off. */
    boolean contains(Quoted other) {
        for (int start = 0; start + other.words.size() <= words.size(); start++) {
            if (isAt(start, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int start, Quoted other) {
        int last = other.words.size() - 1;
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

    /** Whether two words are one in another form, in another spelling, or misprinted: a letter is another and one of them no word. */
    private static boolean isOneWord(String one, String other) {
        if (one.equals(other) || Concepts.stem(one).equals(Concepts.stem(other))) {
            return true;
        }
        if (one.replace('s', 'z').equals(other.replace('s', 'z'))) {
            return true;
        }
        boolean printed = WordCounts.news().share(one) > 0 && WordCounts.news().share(other) > 0;
        return !printed && Math.min(one.length(), other.length()) >= SHORTEST_MISPRINT && isOneLetterOff(one, other);
    }

    /** Whether a letter is another, or is missing in one. */
    private static boolean isOneLetterOff(String one, String other) {
        int begin = 0;
        int least = Math.min(one.length(), other.length());
        while (begin < least && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < least - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - begin - end == 1;
    }
}
