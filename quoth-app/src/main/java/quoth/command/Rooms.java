package quoth.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import quoth.collation.Collation;
import quoth.dossier.Pile;
import quoth.intake.Intake;
import quoth.intake.Source;
import quoth.intake.Taken;

/** The rooms of the house, joined to the command line: the one place that says which reader, which collator, which pages. */
final class Rooms {

    private static final String COLLATOR = "none";

    private Rooms() {}

    /** All rooms, none of them opened yet. */
    static Workshop all() {
        return new Workshop(
                Rooms::sources,
                () -> {
                    throw closed("reading");
                },
                threads -> {
                    throw closed("collation");
                },
                COLLATOR,
                (view, pile, dossier, taken, colour, width) -> counts(pile),
                (pile, dossier, file) -> {
                    throw closed("report");
                });
    }

    private static List<Workshop.Source> sources(List<Path> paths) {
        return Intake.standard().sources(paths).stream()
                .<Workshop.Source>map(IntakeSource::new)
                .toList();
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

    /**
     * A source of intake.
     *
     * @param source the source
     */
    private record IntakeSource(Source source) implements Workshop.Source {

        @Override
        public String uri() {
            return source.uri();
        }

        @Override
        public long bytes() {
            return source.bytes();
        }

        @Override
        public void read(Consumer<Taken> into) {
            source.read(into);
        }
    }
}
