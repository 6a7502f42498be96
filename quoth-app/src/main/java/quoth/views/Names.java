package quoth.views;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.document.PublicationTime;
import quoth.dossier.Card;
import quoth.dossier.Holdings;
import quoth.reading.Attribution;
import quoth.reading.EntityType;

/**
 * What documents, speakers, dates and claims are called in words.
 *
 * <p>Nothing is guessed: a document without an outlet goes by its file's name, and a speaker who is not known is
 * called as the text calls it, or "speaker not known".
 */
public final class Names {

    private static final int LONGEST_SOURCE = 60;
    private static final int LONGEST_NAME = 100;

    /** More marks on one letter than any script has. */
    private static final Pattern PILED = Pattern.compile("(\\p{M}{4})\\p{M}+");

    /** Control characters, and those that set the direction of what follows. */
    private static final Pattern UNRULY =
            Pattern.compile("[\\p{Cc}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    /** Words that each begin with a capital, but for the last: the words of a name, not of a description. */
    private static final Pattern PROPER = Pattern.compile("(?:\\p{Lu}\\S*\\s+(?:(?:of|and|for|the)\\s+)*){1,4}\\S+");

    private final Holdings holdings;
    private final List<Card> inOrder;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> origins;
    private final boolean oneYear;

    /** The names of what {@code holdings} hold. */
    public Names(Holdings holdings) {
        this.holdings = holdings;
        inOrder = PublicationOrder.of(holdings.cards());
        for (Card card : inOrder) {
            places.put(card.id(), places.size());
        }
        origins = holdings.origins();
        oneYear = inOrder.stream()
                        .map(card -> card.imprint().published())
                        .flatMap(Optional::stream)
                        .map(time -> time.iso().substring(0, 4))
                        .collect(Collectors.toSet())
                        .size()
                <= 1;
    }

    /** The document with this id; fails when the pile does not hold it. */
    public ReadDocument document(String id) {
        return holdings.document(id).orElseThrow(() -> missing(id));
    }

    /** What the catalogue says of the document with this id; fails when the pile does not hold it. */
    public Card card(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw missing(id);
        }
        return inOrder.get(place);
    }

    private static IllegalArgumentException missing(String id) {
        return new IllegalArgumentException(
                "the pile must hold every document that its collation names, but not " + id);
    }

    /** Whether the pile holds a document with this id. */
    public boolean holds(String id) {
        return places.containsKey(id);
    }

    /** The documents in the order of publication, undated ones last. */
    public List<Card> inOrder() {
        return inOrder;
    }

    /** From when to when documents were published, in words; empty when none of them is dated. */
    public Optional<String> published(List<String> inOrder) {
        List<String> days = inOrder.stream()
                .flatMap(id -> card(id).imprint().published().stream())
                .flatMap(time -> Period.of(time.iso()).stream())
                .map(Period::dayWords)
                .distinct()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(days.size() == 1 ? days.getFirst() : days.getFirst() + " – " + days.getLast());
    }

    /** Where in the order of publication a document stands. */
    public int place(String documentId) {
        return places.getOrDefault(documentId, places.size());
    }

    /** The entity with this id, when the collation holds it. */
    public Optional<Entity> entity(String id) {
        return holdings.entity(id);
    }

    /** What an entity is called, cut where it is longer than any name. */
    public static String name(Entity entity) {
        String name = level(fullName(entity));
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME))) + " …";
    }

    /**
     * What an entity is called: its name, or, where that is a single word for an organisation that is elsewhere called in full,
     * "Ministry" for the "Transport Ministry", the fullest of its names that end in that word.
     */
    private static String fullName(Entity entity) {
        String name = entity.name();
        if (entity.isRenamed() || entity.type() != EntityType.ORGANISATION || name.indexOf(' ') >= 0) {
            return name;
        }
        return entity.variants().stream()
                .map(variant -> variant.text().replaceFirst("^(?i:the)\\s+", "").replaceAll("\\s+", " "))
                .filter(variant -> PROPER.matcher(variant).matches()
                        && variant.toLowerCase(Locale.ROOT).endsWith(" " + name.toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElse(name);
    }

    /** Who speaks in an attribution, when that is known. */
    public Optional<Entity> speaker(ReadDocument read, Attribution attribution) {
        OptionalInt speaker = attribution.speaker();
        return speaker.isEmpty()
                ? Optional.empty()
                : holdings.entityOf(new Entity.Member(read.document().id(), speaker.getAsInt()));
    }

    /** Who speaks in an attribution: the speaker's name, or the words of the text, or "speaker not known". */
    public String speakerWords(ReadDocument read, Attribution attribution) {
        Optional<String> known = speaker(read, attribution).map(Names::name);
        if (known.isEmpty() && attribution.speaker().isPresent()) {
            int index = attribution.speaker().getAsInt();
            if (index < read.reading().entities().size()) {
                known = Optional.of(read.reading().entities().get(index).name());
            }
        }
        return known.orElseGet(() -> sourceWords(read, attribution)
                .map(words -> attribution.anonymous() ? words + ", not named" : words)
                .orElse("speaker not known"));
    }

    private static Optional<String> sourceWords(ReadDocument read, Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return Optional.empty();
        }
        String words = attribution.source().stream()
                .map(read.document()::words)
                .collect(Collectors.joining(" … "))
                .strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("[,;:\\s]+$", "");
        return Optional.of(words.length() <= LONGEST_SOURCE ? words : words.substring(0, LONGEST_SOURCE - 1) + "…");
    }

    /**
     * The chain of voices through which something reaches the reader, the outermost first: "the mayor said that Ilve said".
     * Ends at an attribution that stands in none, or that was seen already.
     */
    public List<Attribution> chain(ReadDocument read, Attribution innermost) {
        List<Attribution> chain = new ArrayList<>();
        Optional<Attribution> at = Optional.of(innermost);
        while (at.isPresent() && !chain.contains(at.get())) {
            chain.add(at.get());
            OptionalInt within = at.get().within();
            at = within.isPresent()
                            && within.getAsInt() < read.reading().attributions().size()
                    ? Optional.of(read.reading().attributions().get(within.getAsInt()))
                    : Optional.empty();
        }
        Collections.reverse(chain);
        return List.copyOf(chain);
    }

    /** Where a document comes from, in short: its outlet, or its file's name when it names none. */
    public String outlet(String documentId) {
        Card card = card(documentId);
        return card.imprint().outlet().flatMap(Names::plain).orElse(card.name());
    }

    /** The headline of a document, or its file's name when it has none. */
    public String title(String documentId) {
        Card card = card(documentId);
        return card.imprint().title().flatMap(Names::plain).orElse(card.name());
    }

    /** The outlets that the documents name, sorted, each once, as {@link #outlet} calls them. */
    public List<String> outlets() {
        return inOrder.stream()
                .flatMap(card -> card.imprint().outlet().flatMap(Names::plain).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Without the characters that turn round or overwrite whatever is written beside them; empty where that leaves nothing. */
    private static Optional<String> plain(String words) {
        return Optional.of(level(UNRULY.matcher(words).replaceAll(""))).filter(left -> !left.isBlank());
    }

    /** With no more marks on a letter than any script has, so that they do not run through the lines above. */
    private static String level(String words) {
        return PILED.matcher(words).replaceAll("$1");
    }

    /** When a document was published, without the year where the whole pile is of one: "18 May"; empty when undated. */
    public Optional<String> date(String documentId) {
        return card(documentId).imprint().published().flatMap(this::date);
    }

    /** A date in words, without the year where the whole pile is of one. */
    public Optional<String> date(PublicationTime time) {
        return Period.of(time.iso())
                .map(period -> new Period(
                        period.first(),
                        period.last(),
                        period.width() == Period.Width.TIME ? Period.Width.DAY : period.width(),
                        Optional.empty()))
                .map(period -> oneYear ? period.wordsWithoutYear() : period.words());
    }

    /** The document whose reporting this one is; its own id when it is independent. */
    public String origin(String documentId) {
        return origins.getOrDefault(documentId, documentId);
    }

    /** Whether a document is nobody's echo. */
    public boolean isIndependent(String documentId) {
        return origin(documentId).equals(documentId);
    }
}
