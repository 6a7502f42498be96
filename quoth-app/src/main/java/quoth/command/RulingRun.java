package quoth.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import quoth.collation.Collation;
import quoth.dossier.Dossier;
import quoth.dossier.Pile;
import quoth.dossier.ruling.RulingAct;
import quoth.views.export.Export;
import quoth.views.export.ExportFormat;
import quoth.views.terminal.RulingsPage;
import quoth.views.terminal.Style;

/**
 * Adds to the history of a dossier's rulings and lays the pile side by side anew. A ruling is kept as soon as it is given, also
 * while another process reads into the dossier; that process follows it when it has done.
 */
final class RulingRun {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_WHY = 10_000;
    private static final int LONGEST_USER = 200;

    private final Path file;
    private final Workshop workshop;
    private final Screen screen;
    private final String by;
    private final Instant at;
    private final Optional<String> why;

    RulingRun(Path file, Workshop workshop, Screen screen, String by, Optional<String> why) {
        this.file = file;
        this.workshop = workshop;
        this.screen = screen;
        this.by = by.strip();
        this.at = workshop.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        this.why = why.map(String::strip).filter(reason -> !reason.isEmpty());
        if (this.by.isEmpty() || this.by.length() > LONGEST_USER) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "Whoever rules must have a name of at most " + LONGEST_USER
                            + " characters: give it with --by NAME.");
        }
        if (this.why.map(String::length).orElse(0) > LONGEST_WHY) {
            throw new Refusal(
                    ExitCode.USAGE, "The reason after --why must not be longer than " + LONGEST_WHY + " characters.");
        }
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }

    /** What is in the dossier now. */
    Pile pile() {
        return Piles.in(file, workshop, screen);
    }

    /** Keeps a ruling, follows it, and prints what came of it. */
    int rule(RulingAct act, boolean json) {
        try (Dossier dossier = Dossier.openToRule(file)) {
            Dossier.Addition addition = dossier.rule(act, by, at, why);
            int number = addition.entry().number();
            if (!addition.isNew()) {
                screen.say(
                        act instanceof RulingAct.Undone undone
                                ? "Ruling " + undone.entry() + " is undone already, by " + number + "."
                                : "Ruling " + number + " says so already.");
            }
            Pile pile = follow(dossier)
                    .orElseGet(() -> dossier.isCollatedBy(workshop.collatorVersion())
                            ? Piles.of(dossier, workshop, screen)
                            : unfollowed(dossier));
            screen.print(
                    json
                            ? new Export(pile, ExportFormat.JSONL).ruling(number)
                            : new RulingsPage(pile, file.toString(), new Style(screen.colour(), screen.width()))
                                    .entry(number));
        }
        return ExitCode.OK.number();
    }

    /** Keeps a ruling and leaves it to others to {@linkplain #follow(Path, Workshop, Screen) follow} it. */
    Dossier.Addition keep(RulingAct act) {
        try (Dossier dossier = Dossier.openToRule(file)) {
            return dossier.rule(act, by, at, why);
        }
    }

    /** Lays the pile side by side under the rulings as they are now, unless another process writes for long and will do so. */
    static void follow(Path file, Workshop workshop, Screen screen) {
        try (Dossier dossier = Dossier.openToRule(file)) {
            follow(dossier, workshop, screen);
        }
    }

    /** What is known of a pile whose rulings another process will follow. */
    private static Pile unfollowed(Dossier dossier) {
        Collation nothing = new Collation(List.of(), List.of(), Map.of(), List.of(), List.of());
        return new Pile(List.of(), nothing, List.of(), dossier.rulings());
    }

    /** Changes the history and follows what it says then. */
    void change(Consumer<Dossier> change) {
        try (Dossier dossier = Dossier.openToRule(file)) {
            change.accept(dossier);
            follow(dossier);
        }
    }

    private Optional<Pile> follow(Dossier dossier) {
        return follow(dossier, workshop, screen);
    }

    /**
     * Lays the pile side by side under the rulings as they are now, unless another process writes for long and will do so.
     *
     * @return the pile; empty when it was up to date already, or another process will do it
     */
    private static Optional<Pile> follow(Dossier dossier, Workshop workshop, Screen screen) {
        if (dossier.isCollatedBy(workshop.collatorVersion())) {
            return Optional.empty();
        }
        if (!dossier.becomeWriter(PATIENCE)) {
            screen.say("The ruling is kept. Another process is writing to " + dossier.file()
                    + " and will follow it when it has done.");
            return Optional.empty();
        }
        return dossier.isCollatedBy(workshop.collatorVersion())
                ? Optional.empty()
                : Optional.of(dossier.collate(
                        workshop.collator().apply(Runtime.getRuntime().availableProcessors()),
                        workshop.collatorVersion()));
    }
}
