package quoth.collation.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import quoth.collation.Collation;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.document.Passage;

/**
 * What the outlets of one story call an entity, side by side. A row is telling when some of the outlets that speak of the entity
 * use its words and others do not; telling rows come first, then those used most, then by the alphabet.
 *
 * @param entity the entity
 * @param outlets those that designate it, in alphabetical order; a document without an outlet goes by its name
 * @param rows the words
 */
public record LabelTable(Entity entity, List<String> outlets, List<Row> rows) {

    private static final Comparator<Row> TELLING_FIRST = Comparator.comparing((Row row) -> !row.telling())
            .thenComparing(Comparator.comparingInt(Row::times).reversed())
            .thenComparing(Row::words);

    /** Copies the lists. */
    public LabelTable {
        outlets = List.copyOf(outlets);
        rows = List.copyOf(rows);
    }

    /**
     * Words that designate the entity.
     *
     * @param words in lower case, without determiner
     * @param telling whether some outlets use them and others do not
     * @param uses by whom, by outlet
     */
    public record Row(String words, boolean telling, List<Use> uses) {

        /** Copies the list. */
        public Row {
            uses = List.copyOf(uses);
        }

        /** How often they are used in all. */
        public int times() {
            return uses.stream().mapToInt(use -> use.narrated() + use.quoted()).sum();
        }
    }

    /**
     * An outlet's use of words.
     *
     * @param outlet the outlet
     * @param narrated how often in its own voice
     * @param quoted how often in the words of somebody whom it quotes or reports
     * @param first where first
     */
    public record Use(String outlet, int narrated, int quoted, Passage first) {}

    /** The tables of entities that more than one outlet of a story designates, those most spoken of first. */
    public static List<LabelTable> of(Labels labels, List<ReadDocument> documents, Collation collation) {
        Map<String, String> outlets = new HashMap<>();
        documents.forEach(read -> outlets.put(
                read.document().id(),
                read.document().imprint().outlet().orElse(read.document().name())));
        Map<String, Entity> entities = new HashMap<>();
        collation.entities().forEach(entity -> entities.put(entity.id(), entity));
        Map<String, List<Label>> byEntity = new TreeMap<>();
        labels.labels().stream()
                .filter(label -> entities.containsKey(label.entity()))
                .forEach(label -> byEntity.computeIfAbsent(
                                label.story() + " " + label.entity(), key -> new ArrayList<>())
                        .add(label));
        List<List<Label>> groups = new ArrayList<>(byEntity.values());
        groups.sort(Comparator.comparingInt((List<Label> group) -> -group.size())
                .thenComparing(group -> group.getFirst().entity())
                .thenComparing(group -> group.getFirst().story()));
        List<LabelTable> tables = new ArrayList<>();
        for (List<Label> group : groups) {
            Optional.ofNullable(entities.get(group.getFirst().entity()))
                    .map(entity -> table(entity, group, outlets))
                    .filter(table -> table.outlets().size() > 1)
                    .ifPresent(tables::add);
        }
        return tables;
    }

    private static LabelTable table(Entity entity, List<Label> labels, Map<String, String> outlets) {
        Set<String> all = new TreeSet<>();
        Map<String, Map<String, List<Label>>> uses = new TreeMap<>();
        for (Label label : labels) {
            String outlet = outlets.getOrDefault(
                    label.passage().document(), label.passage().document());
            all.add(outlet);
            uses.computeIfAbsent(label.words(), words -> new TreeMap<>())
                    .computeIfAbsent(outlet, name -> new ArrayList<>())
                    .add(label);
        }
        List<Row> rows = new ArrayList<>();
        uses.forEach((words, byOutlet) -> rows.add(new Row(
                words,
                byOutlet.size() < all.size(),
                byOutlet.entrySet().stream()
                        .map(entry -> use(entry.getKey(), entry.getValue()))
                        .toList())));
        rows.sort(TELLING_FIRST);
        return new LabelTable(entity, List.copyOf(all), rows);
    }

    private static Use use(String outlet, List<Label> labels) {
        int quoted = (int)
                labels.stream().filter(label -> label.attribution().isPresent()).count();
        Passage first = labels.stream()
                .map(Label::passage)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Use(outlet, labels.size() - quoted, quoted, first);
    }
}
