package quoth.collation.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.reading.Attribution;

/**
 * A sentence that somebody is quoted with.
 *
 * @param document where it is quoted
 * @param attribution index of the attribution it belongs to
 * @param span the sentence without its quotation marks
 * @param spoken its words
 * @param speaker who is quoted, when known
 * @param story the story of the document
 */
record Quoted(
        ReadDocument document, int attribution, Span span, SpokenWords spoken, Optional<Entity> speaker, String story) {

    private static final Pattern PIECE = Pattern.compile("[\"“„]([^\"“”„]+)[\"”“]?");

    /** A stop after which a sentence goes on: "Mr. Trump", "the U.S. has". */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:[^.!?…]|\\.(?=[\\p{L}\\p{N}]|\\s+\\p{Ll})|(?<=\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Jr|Sr|vs))\\.)+[.!?…]*");

    /** Names of speakers whom a text never names. */
    private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "they", "it", "you", "one", "who");

    private static final int FEWEST_WORDS = 4;

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
                            SpokenWords spoken =
                                    SpokenWords.of(document.document().words(sentence));
                            if (spoken.size() >= FEWEST_WORDS) {
                                found.add(new Quoted(
                                        document, i, sentence, spoken, speaker, accounts.story(document.document())));
                            }
                        }
                    }
                    case INDIRECT -> {}
                }
            }
        }
        return found;
    }

    /** What names a quotation in one reporting: whose it is, who is quoted and the words. */
    String named(Accounts accounts) {
        String who = speaker.map(Entity::id).orElse("");
        return accounts.origin(document.document()) + "\n" + who + "\n"
                + document.document().words(span);
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
}
