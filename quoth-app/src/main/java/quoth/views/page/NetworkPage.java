package quoth.views.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import quoth.collation.ReadDocument;
import quoth.views.Chapter;
import quoth.views.Names;
import quoth.views.report.Link;

/**
 * Who speaks about whom, who is said to stand to whom in which relation, and who takes from whom; drawn, and in tables that say the
 * same.
 *
 * @param frame what is around it
 * @param stories the stories that one can choose
 * @param chosen the id of the story that is shown; empty for the whole pile
 * @param title its title
 * @param speaking who speaks about whom
 * @param taking which outlets take from which
 * @param relations the relations that are told most often, with their voices
 * @param ready whether all readings have been gone through
 */
public record NetworkPage(
        Frame frame,
        List<PointsPage.Option> stories,
        String chosen,
        Optional<String> title,
        Ties speaking,
        Ties taking,
        List<Relation> relations,
        boolean ready) {

    private static final int TIES = 40;
    private static final int RELATIONS = 40;
    private static final int TELLINGS = 3;

    /**
     * Who is tied to whom.
     *
     * @param drawing the drawing
     * @param ties the ties, the strongest first
     * @param more how many weaker ones are left out
     */
    public record Ties(Drawing drawing, List<Tie> ties, int more) {}

    /**
     * A tie.
     *
     * @param from who
     * @param to whom
     * @param times how often
     */
    public record Tie(Link from, Link to, int times) {}

    /**
     * A relation with the passages that tell it.
     *
     * @param subject who
     * @param predicate the relation
     * @param object to whom
     * @param tellings the first of the passages, with their voices
     * @param times how many there are
     */
    public record Relation(Link subject, String predicate, Link object, List<Telling> tellings, int times) {}

    /** The network of a story, or of the whole pile. */
    public static NetworkPage of(Edition edition, Function<String, Frame> frames, String story, Duration patience) {
        Frame frame = frames.apply("Network");
        Optional<Chapter> chapter = edition.chapters().stream()
                .filter(one -> one.id().equals(story))
                .findFirst();
        Optional<Heard> heard = edition.heard(patience);
        Setter setter = new Setter(edition, frame.site(), chapter);
        return new NetworkPage(
                frame,
                Stories.options(edition, chapter),
                chapter.map(Chapter::id).orElse(""),
                chapter.flatMap(Chapter::title),
                setter.speaking(heard),
                setter.taking(),
                setter.relations(heard),
                heard.isPresent());
    }

    /**
     * A tie by numbers or names, for counting.
     *
     * @param from who
     * @param to whom
     */
    private record Key(String from, String to) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::from).thenComparing(Key::to).compare(this, other);
        }
    }

    /**
     * A relation, for counting.
     *
     * @param subject who
     * @param predicate the relation
     * @param object to whom
     */
    private record Triple(String subject, String predicate, String object) implements Comparable<Triple> {
        @Override
        public int compareTo(Triple other) {
            return Comparator.comparing(Triple::subject)
                    .thenComparing(Triple::predicate)
                    .thenComparing(Triple::object)
                    .compare(this, other);
        }
    }

    /** Counts and sets the ties. */
    private record Setter(Edition edition, Site site, Optional<Chapter> chapter) {

        /** The places of the story's documents; empty for the whole pile. */
        private Optional<BitSet> places() {
            return chapter.map(one ->
                    one.documents().stream().mapToInt(names()::place).collect(BitSet::new, BitSet::set, BitSet::or));
        }

        private Names names() {
            return edition.names();
        }

        Ties speaking(Optional<Heard> heard) {
            Map<Key, Integer> counts = new TreeMap<>();
            Optional<BitSet> here = places();
            heard.ifPresent(all -> all.web().sayings().stream()
                    .filter(saying -> Web.isHere(here, saying.document()))
                    .collect(Collectors.groupingBy(
                            saying -> List.of(saying.speaker(), saying.about()), Collectors.summingInt(saying -> 1)))
                    .forEach((pair, times) -> counts.put(
                            new Key(
                                    all.concordance().id(pair.getFirst()),
                                    all.concordance().id(pair.getLast())),
                            times)));
            return ties(
                    counts,
                    this::entity,
                    "Who speaks about whom: lines from who speaks, at the left, to whom it is about, at the right");
        }

        Ties taking() {
            Map<Key, Integer> counts = new TreeMap<>();
            Map<String, String> origins = edition.holdings().origins();
            List<String> documents = chapter.map(Chapter::documents)
                    .orElseGet(() ->
                            names().inOrder().stream().map(card -> card.id()).toList());
            for (String id : documents) {
                String origin = origins.getOrDefault(id, id);
                if (names().holds(id)
                        && names().holds(origin)
                        && !names().outlet(origin).equals(names().outlet(id))) {
                    counts.merge(new Key(names().outlet(origin), names().outlet(id)), 1, Integer::sum);
                }
            }
            return ties(
                    counts,
                    outlet -> Optional.of(new Link(site.points(Map.of("outlet", outlet)), outlet)),
                    "Who takes from whom: lines from whose reporting it is, at the left, to who prints it, at the right");
        }

        private Optional<Link> entity(String id) {
            return names().entity(id).map(one -> new Link(site.entity(id), Names.name(one)));
        }

        private static Ties ties(Map<Key, Integer> counts, Function<String, Optional<Link>> links, String words) {
            List<Tie> ties = counts.entrySet().stream()
                    .sorted(Map.Entry.<Key, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(TIES)
                    .flatMap(entry -> links
                            .apply(entry.getKey().from())
                            .flatMap(from ->
                                    links.apply(entry.getKey().to()).map(to -> new Tie(from, to, entry.getValue())))
                            .stream())
                    .toList();
            return new Ties(Drawing.of(ties, words), ties, Math.max(0, counts.size() - TIES));
        }

        List<Relation> relations(Optional<Heard> heard) {
            Map<Triple, List<Concordance.Tied>> all = new TreeMap<>();
            Optional<BitSet> here = places();
            heard.ifPresent(known -> known.web().ties().stream()
                    .filter(tie -> Web.isHere(here, tie.document()))
                    .forEach(tie -> all.computeIfAbsent(
                                    new Triple(
                                            known.concordance().id(tie.subject()),
                                            tie.predicate(),
                                            known.concordance().id(tie.object())),
                                    triple -> new ArrayList<>())
                            .add(tie)));
            return all.entrySet().stream()
                    .sorted(Comparator.comparingInt((Map.Entry<Triple, List<Concordance.Tied>> entry) ->
                                    -entry.getValue().size())
                            .thenComparing(Map.Entry::getKey))
                    .limit(RELATIONS)
                    .flatMap(entry -> relation(entry.getKey(), entry.getValue()).stream())
                    .toList();
        }

        private Optional<Relation> relation(Triple triple, List<Concordance.Tied> rows) {
            return entity(triple.subject())
                    .flatMap(subject -> entity(triple.object())
                            .map(object -> new Relation(
                                    subject,
                                    triple.predicate(),
                                    object,
                                    rows.stream()
                                            .limit(TELLINGS)
                                            .map(this::telling)
                                            .toList(),
                                    rows.size())));
        }

        private Telling telling(Concordance.Tied row) {
            ReadDocument read =
                    names().document(names().inOrder().get(row.document()).id());
            quoth.reading.Relation relation = read.reading().relations().get(row.index());
            return Telling.of(
                    names(),
                    site,
                    read,
                    relation.span(),
                    relation.attribution(),
                    relation.polarity(),
                    relation.certainty());
        }
    }
}
