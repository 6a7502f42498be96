package quoth.views.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.collation.label.LabelTable;
import quoth.collation.label.Labels;
import quoth.document.Passage;
import quoth.dossier.Pile;
import quoth.views.Names;
import quoth.views.Survey;

/**
 * What the outlets of a story call whom.
 *
 * @param open the tables shown at once, those of entities most spoken of first
 * @param folded the others
 * @param more how many entities are not listed
 */
record LabelsPart(List<Table> open, List<Table> folded, int more) {

    private static final int OPEN = 6;
    private static final int LISTED = 60;

    /** Copies the lists. */
    LabelsPart {
        open = List.copyOf(open);
        folded = List.copyOf(folded);
    }

    static LabelsPart of(Survey survey) {
        Pile pile = survey.pile();
        Labels labels = Labels.of(pile.documents(), pile.collation());
        List<LabelTable> telling = LabelTable.of(labels, pile.documents(), pile.collation()).stream()
                .filter(table -> table.rows().getFirst().telling())
                .toList();
        List<Table> tables = telling.stream()
                .limit(LISTED)
                .map(table -> new Table(
                        table, labels.reasons().getOrDefault(table.entity().id(), List.of())))
                .toList();
        int cut = Math.min(OPEN, tables.size());
        return new LabelsPart(
                tables.subList(0, cut), tables.subList(cut, tables.size()), telling.size() - tables.size());
    }

    /** The passages that it links to. */
    Stream<Passage> passages() {
        return Stream.concat(open.stream(), folded.stream())
                .flatMap(table -> table.telling().stream())
                .flatMap(row -> row.uses().stream())
                .map(LabelTable.Use::first);
    }

    /**
     * The words for one entity.
     *
     * @param table outlets and words
     * @param reasons why designations of others were taken for its own, in words
     */
    record Table(LabelTable table, List<String> reasons) {

        private static final int MOST_ROWS = 14;

        String name() {
            return Names.name(table.entity());
        }

        /** The words that only some of the outlets use. */
        List<LabelTable.Row> telling() {
            return table.rows().stream()
                    .filter(LabelTable.Row::telling)
                    .limit(MOST_ROWS)
                    .toList();
        }

        /** How many such words are not shown. */
        int more() {
            return (int) table.rows().stream().filter(LabelTable.Row::telling).count()
                    - telling().size();
        }

        /** The words that all of them use. */
        String shared() {
            return table.rows().stream()
                    .filter(row -> !row.telling())
                    .map(LabelTable.Row::words)
                    .collect(Collectors.joining(", "));
        }

        /** How often and in whose voice an outlet uses words: "twice, once quoting". */
        String times(LabelTable.Use use) {
            String narrated = use.narrated() > 0 ? "×" + use.narrated() : "";
            String quoted = use.quoted() > 0 ? "quoting ×" + use.quoted() : "";
            return narrated + (narrated.isEmpty() || quoted.isEmpty() ? "" : ", ") + quoted;
        }

        String link(LabelTable.Use use) {
            return "#" + Anchors.id(use.first());
        }
    }
}
