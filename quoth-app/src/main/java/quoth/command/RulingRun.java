package quoth.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
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
        Dossier.Addition addition = changing(dossier -> dossier.rule(act, by, at, why));
        int number = addition.entry().number();
        if (!addition.isNew()) {
            screen.say(
                    act instanceof RulingAct.Undone undone
                            ? "Ruling " + undone.entry() + " is undone already, by " + number + "."
                            : "Ruling " + number + " says so already.");
        }
        Pile pile = pile();
        screen.print(
                json
                        ? new Export(pile, ExportFormat.JSONL).ruling(number)
                        : new RulingsPage(pile, file.toString(), new Style(screen.colour(), screen.width()))
                                .entry(number));
        return ExitCode.OK.number();
    }

    /** Changes the history and, if it can be done now, lays the pile side by side under the rulings as they are then. */
    <T> T changing(Function<Dossier, T> change) {
        try (Dossier dossier = Dossier.openToRule(file)) {
            T changed = change.apply(dossier);
            if (dossier.isCollatedBy(workshop.collatorVersion())) {
                return changed;
            }
            if (dossier.becomeWriter(PATIENCE)) {
                if (!dossier.isCollatedBy(workshop.collatorVersion())) {
                    dossier.collate(
                            workshop.collator().apply(Runtime.getRuntime().availableProcessors()),
                            workshop.collatorVersion());
                }
            } else {
                screen.say("The ruling is kept. Another process is writing to " + file
                        + " and will follow it when it has done.");
            }
            return changed;
        }
    }
}
