package quoth.collation.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.document.Passage;
import quoth.document.Span;
import quoth.document.SpanIndex;
import quoth.reading.Certainty;
import quoth.reading.EntityType;
import quoth.reading.EventMention;
import quoth.reading.Mention;
import quoth.reading.Polarity;
import quoth.reading.Reading;
import quoth.reading.Role;
import quoth.reading.Statement;

/**
 * What a document says that a person is ("a cleaner at the works", "chief executive"), or what has befallen them in an office or
 * before the law ("was suspended", "resigned", "was detained").
 *
 * @param answer the clause, and the words that say so as its value
 * @param person the person
 * @param family what kind of thing is said
 * @param concept what is said: of the last word of a description, or what befell
 * @param label the same in short words
 * @param stage how far it goes in its family: who is dismissed is no more only suspended; 0 for what somebody is
 * @param house what somebody works at or for, as a concept; empty where it is not said
 */
record Post(
        Answer answer, Entity person, Family family, String concept, String label, int stage, Optional<String> house) {

    /** What kind of thing is said of somebody. */
    enum Family {
        /** What they are. */
        TRADE,
        /** What befell them in office. */
        OFFICE,
        /** What befell them before the law. */
        CUSTODY
    }

    /**
     * What befalls somebody.
     *
     * @param family in what
     * @param concept what, which also is the participle
     * @param stage how far it goes
     * @param own whether they do it themselves: "resigned"
     */
    private record Turn(Family family, String concept, int stage, boolean own) {}

    private static final Map<String, Turn> TURNS = Map.ofEntries(
            Map.entry("suspend", new Turn(Family.OFFICE, "suspended", 1, false)),
            Map.entry("dismiss", new Turn(Family.OFFICE, "dismissed", 2, false)),
            Map.entry("sack", new Turn(Family.OFFICE, "dismissed", 2, false)),
            Map.entry("fire", new Turn(Family.OFFICE, "dismissed", 2, false)),
            Map.entry("oust", new Turn(Family.OFFICE, "dismissed", 2, false)),
            Map.entry("resign", new Turn(Family.OFFICE, "resigned", 2, true)),
            Map.entry("quit", new Turn(Family.OFFICE, "resigned", 2, true)),
            Map.entry("retire", new Turn(Family.OFFICE, "retired", 2, true)),
            Map.entry("question", new Turn(Family.CUSTODY, "questioned", 1, false)),
            Map.entry("detain", new Turn(Family.CUSTODY, "detained", 2, false)),
            Map.entry("arrest", new Turn(Family.CUSTODY, "detained", 2, false)),
            Map.entry("charge", new Turn(Family.CUSTODY, "charged", 3, false)),
            Map.entry("indict", new Turn(Family.CUSTODY, "charged", 3, false)),
            Map.entry("release", new Turn(Family.CUSTODY, "released", 4, false)),
            Map.entry("convict", new Turn(Family.CUSTODY, "convicted", 5, false)),
            Map.entry("acquit", new Turn(Family.CUSTODY, "acquitted", 5, false)));

    /** "A cleaner at the printing works": what, and at what. */
    private static final Pattern WORK = Pattern.compile(
            "(?:an?|the|his|her|its|their|our)?\\s*(.+?)\\s+(?:at|with|for|of)\\s+(?:the\\s+|an?\\s+|its\\s+)?(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern INDEFINITE = Pattern.compile("an?\\s.+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Nouns that tell how somebody stands to others and not what they do. */
    private static final Set<String> RELATIONAL = Set.of(
            "member",
            "part",
            "leader",
            "supporter",
            "critic",
            "friend",
            "fan",
            "target",
            "victim",
            "candidate",
            "associate",
            "ally",
            "opponent",
            "enemy",
            "native",
            "resident",
            "citizen",
            "father",
            "mother",
            "parent",
            "son",
            "daughter",
            "brother",
            "sister",
            "winner",
            "loser",
            "lover",
            "believer",
            "owner",
            "founder",
            "user",
            "player",
            "survivor",
            "symbol",
            "product",
            "kind",
            "sort",
            "man",
            "woman",
            "person",
            "guy",
            "choice",
            "source",
            "participant");

    private static final Pattern EDGES = Pattern.compile("^\\W+|\\W+$");

    /** What the documents say that persons are, and what has befallen them; neither what is denied nor what is left open. */
    static List<Post> of(ReadDocument document, Accounts accounts) {
        List<Post> found = new ArrayList<>();
        Reading reading = document.reading();
        SpanIndex clauses =
                SpanIndex.of(reading.statements().stream().map(Statement::span).toList());
        for (Role role : reading.roles()) {
            Optional<Entity> person = person(document, accounts, role.entity());
            if (role.polarity() == Polarity.POSITIVE && role.standing() != Role.Standing.FUTURE && person.isPresent()) {
                trade(document, clauses, accounts, role, person.get()).ifPresent(found::add);
            }
        }
        for (EventMention event : reading.events()) {
            Turn turn = TURNS.get(event.lemma());
            boolean told = event.form() == EventMention.Form.VERB
                    && event.polarity() != Polarity.NEGATIVE
                    && event.certainty() != Certainty.POSSIBLE
                    && !document.document().words(event.span()).endsWith("ing");
            if (turn != null && told) {
                befallen(document, clauses, accounts, event, turn).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Entity> person(ReadDocument document, Accounts accounts, int entity) {
        return accounts.entity(document.document(), entity)
                .filter(known -> known.type() == EntityType.PERSON && !Quoted.isPronoun(known.name()));
    }

    private static Optional<Post> trade(
            ReadDocument document, SpanIndex clauses, Accounts accounts, Role role, Entity person) {
        String words = document.document().words(role.words());
        Matcher work = WORK.matcher(words);
        boolean placed = work.matches();
        String head = last(placed ? work.group(1) : words);
        Optional<String> house = placed ? Optional.of(Concepts.any(last(work.group(2)))) : Optional.empty();
        return head.isBlank() || RELATIONAL.contains(head)
                ? Optional.empty()
                : statement(document.reading(), clauses, role.words())
                        .map(statement -> new Post(
                                Answer.of(document, statement, role.words(), accounts),
                                person,
                                Family.TRADE,
                                Concepts.any(head),
                                words,
                                0,
                                house));
    }

    private static String last(String words) {
        String plain = EDGES.matcher(words.split("[,;(]", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static Optional<Post> befallen(
            ReadDocument document, SpanIndex clauses, Accounts accounts, EventMention event, Turn turn) {
        Reading reading = document.reading();
        EventMention.Part part = turn.own() ? EventMention.Part.AGENT : EventMention.Part.PATIENT;
        Optional<Entity> whom = event.participants().stream()
                .filter(participant -> participant.part() == part)
                .map(participant -> reading.mentions().get(participant.mention()))
                .map(Mention::entity)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .flatMap(entity -> person(document, accounts, entity.getAsInt()));
        return whom.flatMap(person -> statement(reading, clauses, event.span())
                .filter(statement -> statement.polarity() == Polarity.POSITIVE
                        && isAccount(document.document().words(statement.span()), event.lemma()))
                .map(statement -> new Post(
                        Answer.of(document, statement, event.span(), accounts),
                        person,
                        turn.family(),
                        turn.concept(),
                        turn.concept(),
                        turn.stage(),
                        Optional.empty())));
    }

    /** Whether a clause says that it happened: not "calls to resign", not "he would resign". */
    private static boolean isAccount(String clause, String verb) {
        return VerbForms.hasFiniteVerb(clause, verb)
                && !VerbForms.isOnlyTo(clause, verb)
                && !DenialWords.NO_ACCOUNT.matcher(clause).find();
    }

    /** The shortest clause around some words. */
    private static Optional<Statement> statement(Reading reading, SpanIndex clauses, Span words) {
        return IntStream.of(clauses.around(words))
                .mapToObj(reading.statements()::get)
                .min(Comparator.comparingInt(statement -> statement.span().length()));
    }

    /** Where it is said. */
    Passage place() {
        return answer.place();
    }

    /** Whether it says in passing what somebody does for a living, and where: "a cleaner at the printing works". */
    boolean isTrade() {
        return family == Family.TRADE
                && house.isPresent()
                && INDEFINITE.matcher(label).matches()
                && !label.toLowerCase(Locale.ROOT).contains("former");
    }

    /** Whether a clause that tells how an office ended names this one: "resigned as chief executive". */
    boolean isEndedIn(Post turn) {
        return family == Family.TRADE
                && turn.family == Family.OFFICE
                && turn.answer.concepts().contains(concept);
    }
}
