package quoth.command;

import java.nio.file.Path;
import quoth.dossier.Dossier;
import quoth.dossier.Pile;

/** Gets what commands show out of a dossier. */
final class Piles {

    private Piles() {}

    /** Everything in the dossier in {@code file}. */
    static Pile in(Path file, Workshop workshop, Screen screen) {
        try (Dossier dossier = Dossier.open(file)) {
            return of(dossier, workshop, screen);
        }
    }

    /** Everything in {@code dossier}; says so when it has to be collated first. */
    static Pile of(Dossier dossier, Workshop workshop, Screen screen) {
        return dossier.pile((documents, rulings) -> {
            screen.say(
                    "The last reading into " + dossier.file()
                            + ", or a ruling on it, has not finished; this is what it holds so far. Read the same files again to complete it.");
            return workshop.collator()
                    .apply(Runtime.getRuntime().availableProcessors())
                    .collate(documents, rulings);
        });
    }
}
