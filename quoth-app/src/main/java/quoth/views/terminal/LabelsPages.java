package quoth.views.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import quoth.collation.ReadDocument;
import quoth.collation.label.LabelTable;
import quoth.collation.label.Labels;
import quoth.dossier.Pile;
import quoth.reading.Polarity;
import quoth.reading.Role;
import quoth.views.Survey;

/** What the outlets call whom, and who is described as what. */
final class LabelsPages {

    private final Survey survey;
    private final Sheet sheet;

    LabelsPages(Survey survey, Style style) {
        this.survey = survey;
        this.sheet = new Sheet(style);
    }

    /** For each entity that several outlets designate: the words, those that only some outlets use first. */
    String labels() {
        Pile pile = survey.pile();
        Labels labels = Labels.of(pile.documents(), pile.collation());
        List<LabelTable> tables = LabelTable.of(labels, pile.documents(), pile.collation()).stream()
                .filter(table -> table.rows().getFirst().telling())
                .toList();
        if (tables.isEmpty()) {
            return sheet.text(
                            "",
                            "Here would stand what each outlet calls whom. No two outlets of a story were found to call"
                                    + " anybody by different words.")
                    .toString();
        }
        for (LabelTable table : tables) {
            sheet.gap()
                    .withRight("", table.entity().name(), table.outlets().size() + " outlets", sheet.style()::strong);
            table.rows().stream().filter(LabelTable.Row::telling).forEach(this::row);
            String shared = table.rows().stream()
                    .filter(row -> !row.telling())
                    .map(LabelTable.Row::words)
                    .collect(Collectors.joining(", "));
            if (!shared.isEmpty()) {
                sheet.quiet("  ", "all of them: " + shared);
            }
            labels.reasons().getOrDefault(table.entity().id(), List.of()).forEach(why -> sheet.quiet("  ", why));
        }
        return sheet.toString();
    }

    private void row(LabelTable.Row row) {
        sheet.row(
                "  ",
                List.of(row.words()),
                List.of(28),
                row.uses().stream().map(LabelsPages::use).collect(Collectors.joining(" · ")));
    }

    private static String use(LabelTable.Use use) {
        String narrated = use.narrated() > 0 ? " ×" + use.narrated() : "";
        String quoted = use.quoted() > 0 ? " quoting ×" + use.quoted() : "";
        return use.outlet() + narrated + (narrated.isEmpty() || quoted.isEmpty() ? "" : ",") + quoted;
    }

    /** Who is described as what, document by document. */
    String roles() {
        boolean any = false;
        for (ReadDocument read : survey.documents()) {
            if (!read.reading().roles().isEmpty()) {
                any = true;
                sheet.gap().heading(survey.names().title(read.document().id()));
                sheet.quiet("", survey.names().outlet(read.document().id()));
                read.reading().roles().forEach(role -> role(read, role));
            }
        }
        return any
                ? sheet.toString()
                : sheet.text(
                                "",
                                "Here would stand who is described as what. Nobody is described as anything in the"
                                        + " documents.")
                        .toString();
    }

    private void role(ReadDocument read, Role role) {
        String standing = role.standing().name().toLowerCase(Locale.ROOT);
        Optional<String> time = role.time().isPresent()
                ? Optional.of(read.reading().times().get(role.time().getAsInt()).value())
                : Optional.empty();
        String voice = role.attribution().isPresent()
                ? " · "
                        + survey.names()
                                .speakerWords(
                                        read,
                                        read.reading()
                                                .attributions()
                                                .get(role.attribution().getAsInt()))
                : "";
        sheet.withRight(
                "  ",
                read.reading().entities().get(role.entity()).name() + " · "
                        + (role.polarity() == Polarity.NEGATIVE ? "not " : "")
                        + read.document().words(role.words()),
                standing + time.map(value -> ", " + value).orElse("") + voice,
                sheet.style()::accent);
    }
}
