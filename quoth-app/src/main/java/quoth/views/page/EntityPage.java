package quoth.views.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.document.Passage;
import quoth.reading.Certainty;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.Relation;
import quoth.reading.Role;
import quoth.reading.Sayings;
import quoth.views.Names;
import quoth.views.Remark;
import quoth.views.report.Link;

/**
 * Somebody or something: what they say, what is said of them and by whom, how they are called and described, to whom they are said
 * to stand in which relation, and why their names were taken for one.
 *
 * @param frame what is around it
 * @param entity the entity with its members
 * @param name what it is called
 * @param extent how much there is of it, in words
 * @param remarks what persons have noted on it
 * @param points the points that rest on its word; empty when there are none
 * @param said what it says, part of the list
 * @param told what others say of it, part of the list
 * @param tellers who speaks of it, the one that does most often first
 * @param calls how outlets call it
 * @param called the documents whose names are listed, in words
 * @param roles what it is described as, in the order of publication
 * @param relations to whom it is said to stand in which relation
 * @param joined why its names were taken for one, each reason with the documents
 */
public record EntityPage(
        Frame frame,
        Entity entity,
        String name,
        String extent,
        List<Remark> remarks,
        Optional<Link> points,
        Part said,
        Part told,
        List<Counted> tellers,
        List<Call> calls,
        String called,
        List<Described> roles,
        List<Related> relations,
        List<Joined> joined) {

    /** The names of the parameters that page through its lists. */
    public static final String SAID = "said";

    /** The same for what is said of it. */
    public static final String TOLD = "told";

    private static final int SIZE = 12;
    private static final int TELLERS = 12;
    private static final int CALLS = 30;
    private static final int CALLED_IN = 40;
    private static final int ROLES = 24;
    private static final int RELATIONS = 24;
    private static final int REASONS = 12;
    private static final int PAIRS = 6;

    /**
     * Part of a list of what was said.
     *
     * @param tellings the words
     * @param pager which part
     */
    public record Part(List<Telling> tellings, Pager pager) {}

    /**
     * Somebody and how often.
     *
     * @param link who
     * @param times how often
     */
    public record Counted(Link link, int times) {}

    /**
     * How it is called.
     *
     * @param words the words
     * @param uses by whom and how often, with a link to the first place
     */
    public record Call(String words, List<Use> uses) {}

    /**
     * An outlet's use of words.
     *
     * @param link the outlet, and where it uses them first
     * @param times how often and in whose voice
     */
    public record Use(Link link, String times) {}

    /**
     * What it is described as.
     *
     * @param when the date that the words give or that of the document; empty when there is none
     * @param role the words
     * @param standing "former", "to be" or empty
     * @param telling where it is said and by whom
     */
    public record Described(Optional<String> when, String role, String standing, Telling telling) {}

    /**
     * To whom it is said to stand in which relation.
     *
     * @param before who, where it is the other who does it
     * @param predicate the relation
     * @param after to whom, where it is itself who does it
     * @param telling where it is said and by whom
     */
    public record Related(Optional<Link> before, String predicate, Optional<Link> after, Telling telling) {}

    /**
     * Why members were joined.
     *
     * @param reason why
     * @param pairs which documents' names, in words
     * @param more how many pairs are left out
     */
    public record Joined(String reason, List<String> pairs, int more) {}

    /** The page of an entity; empty when there is none of this id. */
    public static Optional<EntityPage> of(
            Edition edition, Function<String, Frame> frames, String id, int saidPage, int toldPage, Duration patience) {
        return edition.holdings().wholeEntity(id).map(entity -> {
            Frame frame = frames.apply(Names.name(entity));
            Optional<Concordance> concordance = edition.heard(patience).map(Heard::concordance);
            return new Setter(edition, frame, entity, concordance).page(saidPage, toldPage);
        });
    }

    /** Sets the parts of the page. */
    private record Setter(Edition edition, Frame frame, Entity entity, Optional<Concordance> concordance) {

        EntityPage page(int saidPage, int toldPage) {
            List<Rows.Row> said = rows(all -> all.said(entity.id()));
            List<Rows.Row> told = rows(all -> all.told(entity.id()));
            List<String> documents = documents();
            return new EntityPage(
                    frame,
                    entity,
                    Names.name(entity),
                    extent(documents),
                    edition.remarks().on(entity),
                    points(),
                    part(said, saidPage, SAID, TOLD, toldPage),
                    part(told, toldPage, TOLD, SAID, saidPage),
                    tellers(told),
                    calls(documents),
                    documents.size() > CALLED_IN
                            ? "In the " + CALLED_IN + " first of " + documents.size() + " documents that speak of them."
                            : "",
                    roles(),
                    relations(),
                    joined());
        }

        private List<Rows.Row> rows(Function<Concordance, List<Rows.Row>> which) {
            return concordance.map(which).orElse(List.of());
        }

        private Names names() {
            return edition.names();
        }

        private ReadDocument read(int place) {
            return names().document(names().inOrder().get(place).id());
        }

        private List<String> documents() {
            return entity.members().stream()
                    .map(Entity.Member::document)
                    .distinct()
                    .filter(names()::holds)
                    .sorted(Comparator.comparingInt(names()::place))
                    .toList();
        }

        private String extent(List<String> documents) {
            return EntitiesPage.type(entity.type()) + " · " + counted(entity.mentions(), "mention") + " in "
                    + counted(documents.size(), "document");
        }

        private Optional<Link> points() {
            return edition.vouches(entity.id())
                    ? Optional.of(new Link(
                            frame.site().points(Map.of("entity", entity.id())), "The points that rest on their word"))
                    : Optional.empty();
        }

        private Part part(List<Rows.Row> rows, int wanted, String name, String other, int otherPage) {
            Map<String, String> rest = new LinkedHashMap<>();
            rest.put(other, otherPage > 1 ? String.valueOf(otherPage) : "");
            Pager pager = Pager.of(wanted, rows.size(), SIZE, frame.site().entity(entity.id()), rest)
                    .named(name);
            return new Part(
                    pager.cut(rows).stream()
                            .map(row -> Telling.of(names(), frame.site(), read(row.document()), row.index()))
                            .toList(),
                    pager);
        }

        private List<Counted> tellers(List<Rows.Row> told) {
            Map<Integer, Integer> times = new TreeMap<>();
            told.stream().filter(row -> row.other() >= 0).forEach(row -> times.merge(row.other(), 1, Integer::sum));
            return times.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(TELLERS)
                    .flatMap(entry -> link(entry.getKey()).map(link -> new Counted(link, entry.getValue())).stream())
                    .toList();
        }

        private Optional<Link> link(int number) {
            return concordance
                    .map(all -> all.id(number))
                    .flatMap(names()::entity)
                    .map(one -> new Link(frame.site().entity(one.id()), Names.name(one)));
        }

        private List<Call> calls(List<String> documents) {
            Map<String, Map<String, List<Place>>> calls = new TreeMap<>();
            for (String id : documents.subList(0, Math.min(CALLED_IN, documents.size()))) {
                ReadDocument read = names().document(id);
                Sayings sayings = Sayings.of(read.reading().attributions());
                for (Mention mention : read.reading().mentions()) {
                    boolean ours = mention.form() != MentionForm.PRONOUN
                            && mention.entity().isPresent()
                            && entity.members()
                                    .contains(new Entity.Member(
                                            id, mention.entity().getAsInt()));
                    if (ours) {
                        String words = read.document()
                                .words(mention.core())
                                .replaceAll("\\s+", " ")
                                .replaceFirst("^(?i:the|an?)\\s+", "");
                        boolean quoted = sayings.innermost(mention.core()).isPresent();
                        calls.computeIfAbsent(words, one -> new TreeMap<>())
                                .computeIfAbsent(names().outlet(id), one -> new ArrayList<>())
                                .add(new Place(read.document().passage(mention.core()), quoted));
                    }
                }
            }
            return calls.entrySet().stream()
                    .sorted(Comparator.comparingInt((Map.Entry<String, Map<String, List<Place>>> call) ->
                                    -call.getValue().values().stream()
                                            .mapToInt(List::size)
                                            .sum())
                            .thenComparing(Map.Entry::getKey))
                    .limit(CALLS)
                    .map(call -> new Call(
                            call.getKey(),
                            call.getValue().entrySet().stream().map(this::use).toList()))
                    .toList();
        }

        private Use use(Map.Entry<String, List<Place>> use) {
            long quoted = use.getValue().stream().filter(Place::quoted).count();
            long narrated = use.getValue().size() - quoted;
            String own = narrated > 0 ? "×" + narrated : "";
            String others = quoted > 0 ? "quoting ×" + quoted : "";
            return new Use(
                    new Link(frame.site().passage(use.getValue().getFirst().passage()), use.getKey()),
                    own + (own.isEmpty() || others.isEmpty() ? "" : ", ") + others);
        }

        private List<Described> roles() {
            return rows(all -> all.roles(entity.id())).stream()
                    .limit(ROLES)
                    .map(row -> {
                        ReadDocument read = read(row.document());
                        Role role = read.reading().roles().get(row.index());
                        Optional<String> time = role.time().isPresent()
                                ? Optional.of(read.document()
                                        .words(read.reading()
                                                .times()
                                                .get(role.time().getAsInt())
                                                .span()))
                                : names().date(read.document().id());
                        String standing = switch (role.standing()) {
                            case PRESENT -> "";
                            case PAST -> "no longer";
                            case FUTURE -> "not yet";
                        };
                        return new Described(
                                time,
                                read.document().words(role.words()),
                                standing,
                                Telling.of(
                                        names(),
                                        frame.site(),
                                        read,
                                        role.claim(),
                                        role.attribution(),
                                        role.polarity(),
                                        Certainty.CERTAIN));
                    })
                    .toList();
        }

        private List<Related> relations() {
            return rows(all -> all.relations(entity.id())).stream()
                    .limit(RELATIONS)
                    .map(row -> {
                        ReadDocument read = read(row.document());
                        Relation relation = read.reading().relations().get(row.index());
                        boolean ours = read.reading().mentions().get(relation.subject()).entity().stream()
                                .anyMatch(local -> entity.members()
                                        .contains(new Entity.Member(
                                                read.document().id(), local)));
                        Optional<Link> other = link(row.other());
                        return new Related(
                                ours ? Optional.empty() : other,
                                relation.predicate(),
                                ours ? other : Optional.empty(),
                                Telling.of(
                                        names(),
                                        frame.site(),
                                        read,
                                        relation.span(),
                                        relation.attribution(),
                                        relation.polarity(),
                                        relation.certainty()));
                    })
                    .toList();
        }

        private List<Joined> joined() {
            Map<String, List<String>> reasons = new LinkedHashMap<>();
            for (Entity.Link link : entity.links()) {
                reasons.computeIfAbsent(link.reason(), reason -> new ArrayList<>())
                        .add(document(link.left()) + " – " + document(link.right()));
            }
            return reasons.entrySet().stream()
                    .limit(REASONS)
                    .map(reason -> new Joined(
                            reason.getKey(),
                            reason.getValue().stream().limit(PAIRS).collect(Collectors.toList()),
                            Math.max(0, reason.getValue().size() - PAIRS)))
                    .toList();
        }

        private String document(Entity.Member member) {
            return names().holds(member.document()) ? names().outlet(member.document()) : member.document();
        }
    }

    /**
     * A place where it is named.
     *
     * @param passage the words
     * @param quoted whether they are somebody's whom the document quotes or reports
     */
    private record Place(Passage passage, boolean quoted) {}

    private static String counted(int count, String what) {
        return String.format(Locale.ROOT, "%,d %s", count, what + (count == 1 ? "" : "s"));
    }
}
