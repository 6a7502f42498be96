package quoth.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import quoth.collation.Collator;
import quoth.dossier.Pile;
import quoth.intake.Taken;
import quoth.reading.Reader;

/**
 * The rooms that commands work with. Each is opened when it is first needed, so that a command that needs no reader does not
 * wait for one.
 *
 * @param intake lists what there is to read under some paths
 * @param reader reads a document
 * @param collator lays readings side by side on a number of threads
 * @param collatorVersion names the collator; a dossier that another one collated is collated again
 * @param pages makes the pages of a pile for a terminal
 * @param report writes the report on a pile
 * @param clock tells when a ruling is given
 */
record Workshop(
        Function<List<Path>, List<Source>> intake,
        Supplier<Reader> reader,
        IntFunction<Collator> collator,
        String collatorVersion,
        Pages pages,
        Report report,
        InstantSource clock) {

    /** Something to read. */
    interface Source {

        /** Where it lies. */
        String uri();

        /** Its size, 0 where it is not known. */
        long bytes();

        /** Hands on everything in it, in its order. Never fails because of what it reads. */
        void read(Consumer<Taken> into);
    }

    /** Makes the pages of a pile for a terminal. */
    interface Pages {

        /**
         * A page, ending in a line break.
         *
         * @param view which one
         * @param pile what it is made from
         * @param dossier the dossier's file as a person would type it
         * @param taken how long the reading took, on the page after a reading
         * @param colour whether ANSI escape codes are allowed
         * @param width the columns of the screen
         */
        String page(View view, Pile pile, String dossier, Optional<Duration> taken, boolean colour, int width);
    }

    /** Writes the report on a pile. */
    interface Report {

        /** Writes it to {@code file}, in the place of what stands there. */
        void write(Pile pile, String dossier, Path file) throws IOException;
    }

    /** A page of a pile. */
    enum View {
        SUMMARY,
        POINTS,
        SPEAKERS,
        REPEATS,
        STORIES,
        DOCUMENTS,
        ATTRIBUTIONS,
        ENTITIES,
        LABELS,
        ROLES,
        EVENTS,
        RELATIONS,
        TIMELINE,
        RULINGS,
        REJECTIONS;

        /** The name as a person types it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
