package quoth.views.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quoth.collation.Entity;
import quoth.collation.Point;
import quoth.collation.ReadDocument;
import quoth.collation.ruling.RulingOutcome;
import quoth.dossier.Pile;
import quoth.dossier.ruling.RulingAct;
import quoth.dossier.ruling.RulingEntry;
import quoth.dossier.ruling.RulingHistory;
import quoth.views.Question;

/** What persons have ruled: what, who, when, why, what came of it, and how to undo it. */
public final class RulingsPage {

    private static final int DOCUMENTS = 3;

    private final Pile pile;
    private final RulingHistory history;
    private final String dossier;
    private final Sheet sheet;
    private final Map<Integer, RulingOutcome> outcomes = new TreeMap<>();

    /**
     * The page of a pile.
     *
     * @param dossier the dossier's file as a person would type it
     */
    public RulingsPage(Pile pile, String dossier, Style style) {
        this.pile = pile;
        this.history = pile.rulings();
        this.dossier = ShellWord.of(Columns.clean(dossier));
        this.sheet = new Sheet(style);
        pile.collation().outcomes().forEach(outcome -> outcomes.put(outcome.ruling(), outcome));
    }

    /** The whole history, the earliest entry first. */
    public String all() {
        if (history.entries().isEmpty()) {
            sheet.text("", "Here would stand what persons have ruled. Nobody has yet: quoth rule --help says how.");
        }
        history.entries().forEach(entry -> {
            sheet.gap();
            set(entry);
        });
        return sheet.toString();
    }

    /** One entry, with the entities and the points that it has shaped. */
    public String entry(int number) {
        history.entry(number).ifPresent(entry -> {
            set(entry);
            shaped(number)
                    .forEach(entity -> sheet.row(
                            "   ",
                            List.of("→", entity.type().name().toLowerCase(Locale.ROOT)),
                            List.of(1, 12),
                            entity.name() + ", " + counted(entity.mentions(), "mention") + " in "
                                    + documents(entity.members().stream()
                                            .map(Entity.Member::document)
                                            .toList())));
            points(number)
                    .forEach(point -> sheet.withRight(
                            "   →  ", "      ", point.question(), Question.status(point), line -> line));
        });
        return sheet.toString();
    }

    private List<Point> points(int number) {
        List<String> ids = Optional.ofNullable(outcomes.get(number))
                .map(RulingOutcome::points)
                .orElse(List.of());
        return pile.collation().points().stream()
                .filter(point -> ids.contains(point.id()))
                .toList();
    }

    private List<Entity> shaped(int number) {
        return pile.collation().entities().stream()
                .filter(entity -> entity.shapings().stream().anyMatch(shaping -> shaping.ruling() == number))
                .toList();
    }

    private void set(RulingEntry entry) {
        String number = String.valueOf(entry.number());
        String indent = " ".repeat(Math.max(3, number.length() + 2));
        String start = Columns.pad(number, indent.length());
        sheet.withRight(start, indent, words(entry), status(entry), line -> line);
        sheet.quiet(
                indent,
                "by " + entry.by() + ", " + entry.at()
                        + entry.why().map(why -> ": " + why).orElse(""));
        if (history.isInForce(entry.number())) {
            Optional.ofNullable(outcomes.get(entry.number())).ifPresent(outcome -> sheet.quiet(indent, words(outcome)));
            sheet.quiet(indent, "undo it with: quoth rule " + dossier + " undo " + number);
        }
    }

    private static String words(RulingEntry entry) {
        return switch (entry.act()) {
            case RulingAct.Ruled ruled -> ruled.ruling().words();
            case RulingAct.Undone undone -> "ruling " + undone.entry() + " is undone";
        };
    }

    private String status(RulingEntry entry) {
        Optional<Integer> undone = history.undoneBy(entry.number());
        if (undone.isPresent()) {
            return "undone by " + undone.get();
        }
        return Optional.ofNullable(outcomes.get(entry.number()))
                .map(outcome -> switch (outcome.extent()) {
                    case WHOLLY -> "followed";
                    case PARTLY -> "followed in part";
                    case NOT -> "does not apply now";
                })
                .orElse("in force");
    }

    private String words(RulingOutcome outcome) {
        String where = outcome.documents().isEmpty() ? "" : "it applies in " + documents(outcome.documents());
        String why = outcome.reason().isEmpty() ? "" : "because " + outcome.reason();
        return switch (outcome.extent()) {
            case WHOLLY -> where;
            case PARTLY -> where + ", but not throughout, " + why;
            case NOT -> "it does not apply now" + (why.isEmpty() ? "" : ", " + why);
        };
    }

    private String documents(List<String> ids) {
        Map<String, String> names = new TreeMap<>();
        for (ReadDocument read : pile.documents()) {
            names.put(read.document().id(), read.document().name());
        }
        List<String> named = ids.stream()
                .map(id -> names.getOrDefault(id, id))
                .distinct()
                .sorted()
                .toList();
        return named.size() <= DOCUMENTS ? String.join(", ", named) : counted(named.size(), "document");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
