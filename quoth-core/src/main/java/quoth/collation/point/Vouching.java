package quoth.collation.point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import quoth.collation.Entity;
import quoth.collation.Hash;
import quoth.collation.PileOrder;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.document.Document;
import quoth.document.Span;
import quoth.document.TextOrder;
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
    /** "Oda Brandt, <i>its</i> secretary". */
    private static final Pattern OWNER = Pattern.compile("(?:its|their)", Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER_OFFICE = Pattern.compile("[,.;:].*", Pattern.DOTALL);

    /** Characters within which an office is named. */
    private static final int OFFICE = 30;

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

    /** The ids of the bodies that documents of a story call by a name with some head: of its "ministry", its "union". */
    private final Map<String, Map<String, Set<String>>> bodies = new HashMap<>();

    /** What the bodies of the pile are called, by id. */
    private final Map<String, String> called = new HashMap<>();

    Vouching(List<ReadDocument> pile, Accounts accounts) {
        this.accounts = accounts;
        pile.forEach(this::gatherBodies);
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
        Map<String, List<Point.Claim>> byDocument = new HashMap<>();
        claims.stream()
                .sorted(Comparator.comparing(Point.Claim::passage))
                .forEach(claim -> byDocument
                        .computeIfAbsent(claim.passage().document(), document -> new ArrayList<>())
                        .add(claim));
        List<Point.Claim> printed =
                claims.stream().map(claim -> asPrinted(claim, byDocument)).toList();
        Set<String> origins = new TreeSet<>();
        printed.forEach(claim -> origins.add(claim.origin()));
        List<Point.Claim> named =
                printed.stream().map(claim -> asNamed(claim, origins)).toList();
        List<Point.Claim> onAWord = named.stream()
                .filter(claim -> claim.attributedTo().isPresent() || isStatement(claim))
                .filter(claim -> accounts.document(claim.passage().document()).isPresent())
                .sorted(Comparator.comparing(
                        claim -> accounts.document(claim.passage().document()).orElseThrow(), PileOrder.DOCUMENTS))
                .toList();
        return named.stream().map(claim -> asTold(claim, onAWord)).toList();
    }

    /**
     * What was on somebody's word before is on that word still when a later paper says it in its own voice: it may have asked anew, but
     * nothing says so.
     *
     * @param onAWord the claims of the same answer on somebody's word, the earliest document first
     */
    private Point.Claim asTold(Point.Claim claim, List<Point.Claim> onAWord) {
        Optional<Document> document = accounts.document(claim.passage().document());
        boolean ownVoice = document.isPresent()
                && claim.attributedTo().isEmpty()
                && (claim.origin().equals(accounts.origin(document.get()))
                        || accounts.publisher(document.get())
                                .filter(paper -> paper.type() == EntityType.MEDIA
                                        && paper.id().equals(claim.origin()))
                                .isPresent());
        if (!ownVoice) {
            return claim;
        }
        return onAWord.stream()
                .filter(first -> accounts.document(first.passage().document())
                        .filter(earlier -> Publishing.isBefore(earlier, document.get()))
                        .isPresent())
                .findFirst()
                .map(first -> new Point.Claim(
                        claim.passage(), claim.text(), claim.attributedTo(), claim.attribution(), first.origin()))
                .orElse(claim);
    }

    /** Whether a claim stands in a statement that a body other than a paper publishes. */
    private boolean isStatement(Point.Claim claim) {
        return accounts.document(claim.passage().document())
                .flatMap(accounts::publisher)
                .filter(publisher -> isBody(publisher)
                        && publisher.type() != EntityType.MEDIA
                        && publisher.id().equals(claim.origin()))
                .isPresent();
    }

    /** A claim of "the ministry", or of "the union", as one of the only ministry or union that gives the same answer by a name. */
    private Point.Claim asNamed(Point.Claim claim, Set<String> origins) {
        String name = called.getOrDefault(claim.origin(), "");
        if (name.isEmpty() || name.contains(" ")) {
            return claim;
        }
        List<String> same = origins.stream()
                .filter(origin -> !origin.equals(claim.origin())
                        && head(called.getOrDefault(origin, "")).equals(head(name)))
                .toList();
        return same.size() != 1
                ? claim
                : new Point.Claim(
                        claim.passage(),
                        claim.text(),
                        claim.attributedTo(),
                        claim.attribution(),
                        Collections.min(
                                List.of(same.getFirst(), claim.origin()), Comparator.comparing(this::namedFirst)));
    }

    private String namedFirst(String id) {
        String name = called.getOrDefault(id, "");
        return (name.contains(" ") ? "0" : "1") + id;
    }

    private Point.Claim asPrinted(Point.Claim claim, Map<String, List<Point.Claim>> claims) {
        List<Point.Claim> there = accounts.sources(claim.passage()).stream()
                .flatMap(source -> claims.getOrDefault(source, List.of()).stream())
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
                .flatMap(statement -> TextOrder.startingIn(
                                document.reading().mentions(),
                                Mention::span,
                                statement.span().start() - ARTICLE,
                                statement.span().start() + ARTICLE + 1)
                        .stream()
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
        return voice.map(entity -> called(entity, document))
                .map(id -> offices.getOrDefault(id, id))
                .orElseGet(() -> accounts.origin(document));
    }

    /** The id of an entity, or of the one body of the story that is meant where it is only called "the ministry" there. */
    private String called(Entity entity, Document document) {
        if (isNamed(entity) || isPerson(entity)) {
            return entity.id();
        }
        Set<String> candidates =
                bodies.getOrDefault(accounts.story(document), Map.of()).getOrDefault(head(entity.name()), Set.of());
        return candidates.size() == 1 ? candidates.iterator().next() : entity.id();
    }

    private void gatherBodies(ReadDocument document) {
        Map<String, Set<String>> here =
                bodies.computeIfAbsent(accounts.story(document.document()), story -> new HashMap<>());
        for (int i = 0; i < document.reading().entities().size(); i++) {
            accounts.entity(document.document(), i)
                    .filter(Vouching::isBody)
                    .ifPresent(entity -> called.put(entity.id(), entity.name()));
            accounts.entity(document.document(), i)
                    .filter(entity -> isBody(entity) && isNamed(entity))
                    .ifPresent(entity -> here.computeIfAbsent(head(entity.name()), head -> new TreeSet<>())
                            .add(entity.id()));
        }
    }

    /** A number for the body that a person speaks for, and for what it is called. */
    long bodyMark(Entity entity) {
        String body = offices.getOrDefault(entity.id(), "");
        return Hash.step(Hash.of(body), Hash.of(called.getOrDefault(body, "")));
    }

    private static boolean isNamed(Entity entity) {
        return !Character.isLowerCase(entity.name().codePointAt(0));
    }

    /** The word that says what kind of body a name is of: "ministry" of "Ministry of Health" and of "Health Ministry". */
    private static String head(String name) {
        int of = name.indexOf(" of ");
        String phrase = of < 0 ? name : name.substring(0, of);
        return phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Lets every mention of a person beside a body in which they hold office vote for it. */
    private void vote(ReadDocument document, Map<String, Map<String, Integer>> votes) {
        List<Mention> mentions = document.reading().mentions().stream()
                .filter(mention -> mention.entity().isPresent()
                        && (mention.form() != MentionForm.PRONOUN
                                || OWNER.matcher(document.document().words(mention.core()))
                                        .matches()))
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
        if (OWNER.matcher(document.words(second.core())).matches()
                && between.strip().equals(",")) {
            String after =
                    document.text().substring(to, Math.min(document.text().length(), to + OFFICE));
            return namesOffice(AFTER_OFFICE.matcher(after).replaceFirst(""));
        }
        boolean verbal = WORDS.splitAsStream(between.toLowerCase(Locale.ROOT)).anyMatch(VERBAL::contains);
        return !verbal
                && (namesOffice(between) || (between.length() < 12 && namesOffice(document.words(person.core()))));
    }

    private static boolean namesOffice(String words) {
        return WORDS.splitAsStream(words.toLowerCase(Locale.ROOT)).anyMatch(OFFICES::contains);
    }
}
