package quoth.collation.point;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.document.Document;
import quoth.document.Span;
import quoth.reading.EntityType;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.Statement;

/**
 * On whose word a value is given, and to which independent origin that goes back. What somebody is reported to have said goes
 * back to them, an organisation and those who hold office in it being one; what a document says itself, or has from a source
 * it does not name, goes back to the document whose reporting it is, or to its publisher where that is somebody the pile
 * speaks of.
 */
final class Vouching {

    private static final Set<String> OFFICES = Set.of(
            "chief",
            "executive",
            "officer",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "director",
            "head",
            "chair",
            "chairman",
            "chairwoman",
            "president",
            "commander",
            "secretary",
            "minister",
            "manager",
            "leader",
            "commissioner",
            "inspector",
            "chairperson",
            "governor",
            "general",
            "official",
            "boss",
            "ceo",
            "founder",
            "coordinator");
    private static final Pattern BETWEEN = Pattern.compile("[\\p{L}’' ,-]{0,60}");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> VERBAL =
            Set.of("who", "which", "that", "said", "told", "was", "were", "is", "and", "but", "has", "had");

    /** Verbs that tell only with a number of something. */
    private static final Set<String> HANDING = Set.of("give", "put", "promise");

    private static final Pattern FIGURE =
            Pattern.compile("\\b(?:number|figure|toll|total|count)\\b", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_TELLING = 300;

    /** Characters of an article before a name. */
    private static final int ARTICLE = 4;

    private final Accounts accounts;
    private final Map<String, String> offices = new HashMap<>();

    Vouching(List<ReadDocument> pile, Accounts accounts) {
        this.accounts = accounts;
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        pile.forEach(document -> vote(document, votes));
        votes.forEach((person, bodies) -> bodies.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(body -> offices.put(person, body.getKey())));
    }

    /** A claim that some words of a document are the answer. */
    Point.Claim claim(ReadDocument document, Span words, OptionalInt attribution) {
        Document text = document.document();
        Optional<Entity> speaker =
                attribution.isEmpty() ? teller(document, words) : accounts.speaker(document, attribution);
        return new Point.Claim(
                text.passage(words),
                text.words(words),
                speaker.map(Entity::id),
                attribution,
                origin(text, speaker, attribution));
    }

    /**
     * Claims of one answer, of which those that a print or a lifted passage repeats from another document go back to whom they go
     * back to there: "it said" may be understood in the one and not in the other, and is still one voice.
     */
    List<Point.Claim> asPrinted(Collection<Point.Claim> claims) {
        return claims.stream().map(claim -> asPrinted(claim, claims)).toList();
    }

    private Point.Claim asPrinted(Point.Claim claim, Collection<Point.Claim> claims) {
        Set<String> sources = accounts.sources(claim.passage());
        List<Point.Claim> there = claims.stream()
                .filter(first -> sources.contains(first.passage().document()))
                .sorted(Comparator.comparing(Point.Claim::passage))
                .toList();
        return there.stream()
                .filter(first -> first.text().equals(claim.text()))
                .findFirst()
                .or(() -> there.stream().findFirst())
                .map(first -> new Point.Claim(
                        claim.passage(), claim.text(), claim.attributedTo(), claim.attribution(), first.origin()))
                .orElse(claim);
    }

    /**
     * Who gives some words to know where nobody is said to have said them: "the ministry puts the number of the dead at 14", "the
     * company speaks to this day of May".
     */
    private Optional<Entity> teller(ReadDocument document, Span words) {
        return TextOrder.startingIn(
                        document.reading().statements(),
                        Statement::span,
                        Math.max(0, words.start() - LONGEST_TELLING),
                        words.end())
                .stream()
                .filter(statement -> statement.attribution().isEmpty() && isTold(document, statement))
                .filter(statement -> statement.span().overlaps(words))
                .flatMap(statement -> document.reading().mentions().stream()
                        .filter(mention -> Math.abs(mention.span().start()
                                        - statement.span().start())
                                <= ARTICLE)
                        .flatMap(mention -> entity(document, mention).stream()))
                .filter(entity -> isBody(entity) || isPerson(entity))
                .findFirst();
    }

    private static boolean isTold(ReadDocument document, Statement statement) {
        boolean number =
                FIGURE.matcher(document.document().words(statement.span())).find();
        return statement
                .predicate()
                .filter(lemma -> Concepts.isTelling(lemma) && (number || !HANDING.contains(lemma)))
                .isPresent();
    }

    private String origin(Document document, Optional<Entity> speaker, OptionalInt attribution) {
        Optional<Entity> voice = speaker.isEmpty() && attribution.isEmpty() ? accounts.publisher(document) : speaker;
        return voice.map(entity -> offices.getOrDefault(entity.id(), entity.id()))
                .orElseGet(() -> accounts.origin(document));
    }

    /** Lets every mention of a person beside a body in which they hold office vote for it. */
    private void vote(ReadDocument document, Map<String, Map<String, Integer>> votes) {
        List<Mention> mentions = document.reading().mentions().stream()
                .filter(mention -> mention.entity().isPresent() && mention.form() != MentionForm.PRONOUN)
                .sorted(Comparator.comparing(Mention::core))
                .toList();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention first = mentions.get(i);
            for (int j = i + 1; j < Math.min(i + 4, mentions.size()); j++) {
                Mention second = mentions.get(j);
                Optional<Entity> left = entity(document, first);
                Optional<Entity> right = entity(document, second);
                if (left.isPresent() && right.isPresent()) {
                    if (isBody(left.get())
                            && isPerson(right.get())
                            && isOffice(document.document(), first, second, second)) {
                        votes.computeIfAbsent(right.get().id(), p -> new TreeMap<>())
                                .merge(left.get().id(), 1, Integer::sum);
                    } else if (isPerson(left.get())
                            && isBody(right.get())
                            && isOffice(document.document(), first, second, first)) {
                        votes.computeIfAbsent(left.get().id(), p -> new TreeMap<>())
                                .merge(right.get().id(), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private Optional<Entity> entity(ReadDocument document, Mention mention) {
        return mention.entity().isEmpty()
                ? Optional.empty()
                : accounts.entity(document.document(), mention.entity().getAsInt());
    }

    private static boolean isPerson(Entity entity) {
        return entity.type() == EntityType.PERSON;
    }

    private static boolean isBody(Entity entity) {
        return switch (entity.type()) {
            case ORGANISATION, MEDIA, GROUP -> true;
            case PERSON, PLACE, OTHER -> false;
        };
    }

    /** Whether only the words of an office stand between two mentions, or within the person's. */
    private static boolean isOffice(Document document, Mention first, Mention second, Mention person) {
        int from = first.core().end();
        int to = second.core().start();
        if (first.core().contains(second.core()) || second.core().contains(first.core())) {
            return namesOffice(document.words(person.core()));
        }
        if (to < from
                || to - from > 60
                || !BETWEEN.matcher(document.text().substring(from, to)).matches()) {
            return false;
        }
        String between = document.text().substring(from, to);
        boolean verbal = WORDS.splitAsStream(between.toLowerCase(Locale.ROOT)).anyMatch(VERBAL::contains);
        return !verbal
                && (namesOffice(between) || (between.length() < 12 && namesOffice(document.words(person.core()))));
    }

    private static boolean namesOffice(String words) {
        return WORDS.splitAsStream(words.toLowerCase(Locale.ROOT)).anyMatch(OFFICES::contains);
    }
}
