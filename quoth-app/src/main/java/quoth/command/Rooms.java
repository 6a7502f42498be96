package quoth.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import quoth.collation.Collator;
import quoth.command.Workshop.View;
import quoth.dossier.Pile;
import quoth.intake.Intake;
import quoth.intake.Source;
import quoth.intake.Taken;
import quoth.reading.ArticleReader;
import quoth.reading.Reader;
import quoth.views.report.Report;
import quoth.views.terminal.RulingsPage;
import quoth.views.terminal.Style;
import quoth.views.terminal.TerminalPages;

/** The rooms of the house, joined to the command line: the one place that says which reader, which collator, which pages. */
final class Rooms {

    /** Changes whenever collation would give another result for the same readings. */
    private static final String COLLATOR = "8";

    private Rooms() {}

    /** All rooms, none of them opened yet. */
    static Workshop all() {
        return with(ArticleReader::load);
    }

    /** All rooms with this reader, which is opened when it is first needed. */
    static Workshop with(Supplier<Reader> reader) {
        return with(reader, InstantSource.system());
    }

    /** The same with another clock. */
    static Workshop with(Supplier<Reader> reader, InstantSource clock) {
        return new Workshop(
                Rooms::sources,
                reader,
                Collator::onThreads,
                COLLATOR,
                Rooms::page,
                (pile, dossier, file) -> Report.write(pile, file),
                clock);
    }

    private static List<Workshop.Source> sources(List<Path> paths) {
        return Intake.standard().sources(paths).stream()
                .<Workshop.Source>map(FromIntake::new)
                .toList();
    }

    private static String page(
            View view, Pile pile, String dossier, Optional<Duration> taken, boolean colour, int width) {
        TerminalPages pages = new TerminalPages(pile, new Style(colour, width));
        return switch (view) {
            case SUMMARY -> pages.summary(dossier, taken);
            case POINTS -> pages.points();
            case SPEAKERS -> pages.speakers();
            case REPEATS -> pages.repeats();
            case DOCUMENTS -> pages.documents();
            case ATTRIBUTIONS -> pages.attributions();
            case ENTITIES -> pages.entities(dossier);
            case LABELS -> pages.labels();
            case ROLES -> pages.roles();
            case EVENTS -> pages.events();
            case RELATIONS -> pages.relations();
            case TIMELINE -> pages.timeline();
            case STORIES -> pages.stories();
            case REJECTIONS -> pages.rejections();
            case RULINGS -> new RulingsPage(pile, dossier, new Style(colour, width)).all();
        };
    }

    /**
     * A source as intake gives it.
     *
     * @param source the source
     */
    private record FromIntake(Source source) implements Workshop.Source {

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
