package quoth.views.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.dossier.Holdings;
import quoth.reading.Attribution;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.Reading;
import quoth.reading.Relation;
import quoth.reading.Sayings;
import quoth.views.Names;

/**
 * Where each entity speaks, is spoken of by others, is described and stands in relations. Made by going once through all
 * readings, of which it keeps numbers only; whoever shows a place fetches its document.
 */
public final class Concordance {

    private final Holdings holdings;
    private final Names names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Places> places = new ArrayList<>();
    private final List<Tied> ties = new ArrayList<>();
    private final Map<String, String> predicates = new HashMap<>();

    Concordance(Holdings holdings, Names names) {
        this.holdings = holdings;
        this.names = names;
    }

    /** Where an entity stands; a list is made when there is something to put into it. */
    private static final class Places {
        private Optional<Rows> said = Optional.empty();
        private Optional<Rows> told = Optional.empty();
        private Optional<Rows> roles = Optional.empty();
        private Optional<Rows> relations = Optional.empty();
        private int mentions;
        private boolean named;

        static Optional<Rows> adding(Optional<Rows> rows, int document, int index, int other) {
            Rows all = rows.orElseGet(Rows::new);
            all.add(document, index, other);
            return Optional.of(all);
        }
    }

    /**
     * That a document says that two stand in a relation.
     *
     * @param subject the number of who does it or is it
     * @param predicate the relation
     * @param object the number of the other
     * @param document the document's place in the order of publication
     * @param index index into the relations of its reading
     */
    record Tied(int subject, String predicate, int object, int document, int index) {}

    void add(ReadDocument read) {
        String id = read.document().id();
        if (!names.holds(id)) {
            return;
        }
        int document = names.place(id);
        Reading reading = read.reading();
        int[] entities = IntStream.range(0, reading.entities().size())
                .map(i -> holdings.entityOf(new Entity.Member(id, i))
                        .map(entity -> number(entity.id()))
                        .orElse(-1))
                .toArray();
        List<Attribution> attributions = reading.attributions();
        for (int i = 0; i < attributions.size(); i++) {
            int speaker = of(entities, attributions.get(i).speaker());
            if (speaker >= 0) {
                Places here = places.get(speaker);
                here.said = Places.adding(here.said, document, i, -1);
            }
        }
        Set<List<Integer>> seen = new HashSet<>();
        Sayings sayings = Sayings.of(attributions);
        for (Mention mention : reading.mentions()) {
            int entity = of(entities, mention.entity());
            if (entity >= 0) {
                places.get(entity).mentions++;
                places.get(entity).named |= mention.form() == MentionForm.NAME;
                OptionalInt voice = sayings.innermost(mention.core());
                if (voice.isPresent() && seen.add(List.of(entity, voice.getAsInt()))) {
                    int speaker =
                            of(entities, attributions.get(voice.getAsInt()).speaker());
                    if (speaker != entity) {
                        Places here = places.get(entity);
                        here.told = Places.adding(here.told, document, voice.getAsInt(), speaker);
                    }
                }
            }
        }
        for (int i = 0; i < reading.roles().size(); i++) {
            int entity = entities[reading.roles().get(i).entity()];
            if (entity >= 0) {
                Places here = places.get(entity);
                here.roles = Places.adding(here.roles, document, i, -1);
            }
        }
        for (int i = 0; i < reading.relations().size(); i++) {
            Relation relation = reading.relations().get(i);
            int subject =
                    of(entities, reading.mentions().get(relation.subject()).entity());
            int object = of(entities, reading.mentions().get(relation.object()).entity());
            if (subject >= 0 && object >= 0 && subject != object) {
                ties.add(new Tied(
                        subject,
                        predicates.computeIfAbsent(relation.predicate(), words -> words),
                        object,
                        document,
                        i));
                Places one = places.get(subject);
                one.relations = Places.adding(one.relations, document, i, object);
                Places other = places.get(object);
                other.relations = Places.adding(other.relations, document, i, subject);
            }
        }
    }

    /** The number of an entity, which it is given when there is none yet. */
    int number(String entity) {
        Integer known = numbers.get(entity);
        if (known != null) {
            return known;
        }
        numbers.put(entity, ids.size());
        ids.add(entity);
        places.add(new Places());
        return ids.size() - 1;
    }

    private static int of(int[] entities, OptionalInt local) {
        return local.isPresent() && local.getAsInt() < entities.length ? entities[local.getAsInt()] : -1;
    }

    /** The ids of all entities: those that have a name first, of these the one that is mentioned most. */
    List<String> entities() {
        Integer[] order = new Integer[ids.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparing((Integer i) -> !places.get(i).named)
                        .thenComparingInt(i -> -places.get(i).mentions)
                        .thenComparing(ids::get));
        return Arrays.stream(order).map(ids::get).toList();
    }

    /** Whether any document has a name for an entity, and not only descriptions. */
    boolean isNamed(String entity) {
        return at(entity).map(here -> here.named).orElse(false);
    }

    /** How often an entity is mentioned. */
    int mentions(String entity) {
        return at(entity).map(here -> here.mentions).orElse(0);
    }

    /** The entity of a number. */
    String id(int number) {
        return ids.get(number);
    }

    /** Attributions in which an entity speaks. */
    List<Rows.Row> said(String entity) {
        return rows(at(entity).flatMap(here -> here.said));
    }

    /** Attributions in which others, or somebody unknown, speak of an entity. */
    List<Rows.Row> told(String entity) {
        return rows(at(entity).flatMap(here -> here.told));
    }

    /** Roles in which an entity is described. */
    List<Rows.Row> roles(String entity) {
        return rows(at(entity).flatMap(here -> here.roles));
    }

    /** Relations in which an entity is said to stand. */
    List<Rows.Row> relations(String entity) {
        return rows(at(entity).flatMap(here -> here.relations));
    }

    /** All relations between two of the entities, in the order of publication and of the text. */
    List<Tied> ties() {
        return ties.stream()
                .sorted(Comparator.comparingInt(Tied::document).thenComparingInt(Tied::index))
                .toList();
    }

    private Optional<Places> at(String entity) {
        return Optional.ofNullable(numbers.get(entity)).map(places::get);
    }

    private static List<Rows.Row> rows(Optional<Rows> rows) {
        return rows.map(Rows::inOrder).orElse(List.of());
    }
}
