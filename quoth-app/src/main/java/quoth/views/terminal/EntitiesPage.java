package quoth.views.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import quoth.collation.Entity;
import quoth.views.Survey;

/** Whom and what the pile speaks of: under which names, why these were joined and in which documents, and how to undo it. */
final class EntitiesPage {

    private static final String UNDER = " ".repeat(21);
    private static final int PAIRS = 3;
    private static final int REASONS = 5;

    private final Survey survey;
    private final String dossier;
    private final Sheet sheet;

    EntitiesPage(Survey survey, String dossier, Style style) {
        this.survey = survey;
        this.dossier = ShellWord.of(Columns.clean(dossier));
        this.sheet = new Sheet(style);
    }

    String page() {
        if (survey.pile().collation().entities().isEmpty()) {
            sheet.text("", "Here would stand whom and what the documents speak of. No name was found in them.");
        }
        survey.pile().collation().entities().stream()
                .sorted(Comparator.comparingInt(Entity::mentions)
                        .reversed()
                        .thenComparing(Entity::name)
                        .thenComparing(Entity::id))
                .forEach(this::entity);
        return sheet.toString();
    }

    private void entity(Entity entity) {
        sheet.tally(
                "",
                List.of(String.valueOf(entity.mentions()), entity.type().name().toLowerCase(Locale.ROOT)),
                List.of(5, 12),
                entity.name());
        String others = entity.variants().stream()
                .map(Entity.Variant::text)
                .filter(text -> !text.equals(entity.name()))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            sheet.quiet(UNDER, "also " + others);
        }
        joined(entity);
        survey.remarks().on(entity).forEach(remark -> sheet.text(UNDER, remark.words()));
        entity.shapings()
                .forEach(shaping -> sheet.text(
                        UNDER,
                        shaping.reason() + "; undo it with: quoth rule " + dossier + " undo " + shaping.ruling()));
    }

    /** Why the members were joined by the machine, and in which documents; joins by rulings are told with the rulings. */
    private void joined(Entity entity) {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        for (Entity.Link link : entity.links()) {
            if (link.ruling().isEmpty()) {
                pairs.computeIfAbsent(link.reason(), reason -> new ArrayList<>())
                        .add(name(link.left()) + " – " + name(link.right()));
            }
        }
        if (pairs.isEmpty()) {
            return;
        }
        sheet.quiet(UNDER, "one, because");
        pairs.entrySet().stream()
                .limit(REASONS)
                .forEach(reason ->
                        sheet.row(UNDER, List.of("·"), List.of(1), reason.getKey() + ": " + listed(reason.getValue())));
        if (pairs.size() > REASONS) {
            sheet.quiet(UNDER, "and for " + (pairs.size() - REASONS) + " more reasons");
        }
        String one = name(entity.links().getLast().right());
        sheet.quiet(
                UNDER,
                "if it is not: quoth rule " + dossier + " split " + ShellWord.of(Columns.clean(entity.name()))
                        + " --in " + ShellWord.of(Columns.clean(one)));
    }

    private String name(Entity.Member member) {
        return survey.names().document(member.document()).document().name();
    }

    private static String listed(List<String> pairs) {
        String first = pairs.stream().limit(PAIRS).collect(Collectors.joining(", "));
        return first + (pairs.size() > PAIRS ? " and " + (pairs.size() - PAIRS) + " more" : "");
    }
}
