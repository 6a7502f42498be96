package quoth.command;

import quoth.collation.Collation;
import quoth.dossier.Pile;

/** The rooms of the house, joined to the command line: the one place that says which reader, which collator, which pages. */
final class Rooms {

    private static final String COLLATOR = "none";

    private Rooms() {}

    /** All rooms, none of them opened yet. */
    static Workshop all() {
        return new Workshop(
                paths -> {
                    throw closed("intake");
                },
                () -> {
                    throw closed("reading");
                },
                () -> {
                    throw closed("collation");
                },
                COLLATOR,
                (view, pile, dossier, taken, colour, width) -> counts(pile),
                (pile, dossier, file) -> {
                    throw closed("report");
                });
    }

    private static Refusal closed(String room) {
        return new Refusal(ExitCode.FAILED, "This build of Quoth has no " + room + " room.");
    }

    private static String counts(Pile pile) {
        Collation collation = pile.collation();
        return "%d documents, %d not read; %d entities, %d points, %d stories%n"
                .formatted(
                        pile.documents().size(),
                        pile.rejections().size(),
                        collation.entities().size(),
                        collation.points().size(),
                        collation.stories().size());
    }
}
