package quoth.lab.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lab train}: makes the models that Quoth ships and writes them among its resources. */
@Command(
        name = "train",
        description = "Trains a model and writes it among the resources of quoth-core.",
        mixinStandardHelpOptions = true)
public final class TrainCommand {

    /** Made by the command line. */
    public TrainCommand() {}

    /** Where the corpora are and where the models go. */
    static final class Places {

        @Option(names = "--bench", description = "Folder of corpora (default: ${DEFAULT-VALUE}).")
        private Path bench = Path.of("../shared/bench");

        @Option(names = "--into", description = "Folder of resources (default: ${DEFAULT-VALUE}).")
        private Path into = Path.of("quoth-core/src/main/resources");

        Path corpus(String name) {
            return bench.resolve(name);
        }

        Path model(String name) {
            return into.resolve(name);
        }

        PrintStream report() {
            return System.out;
        }
    }

    @Command(name = "clusters", description = "Packs the word clusters.", mixinStandardHelpOptions = true)
    void clusters(@Mixin Places places) throws IOException {
        ClusterPacking.run(places);
    }

    @Command(
            name = "lemmas",
            description = "Finds the exceptions to the rules of lemmas.",
            mixinStandardHelpOptions = true)
    void lemmas(@Mixin Places places) throws IOException {
        LemmaTraining.run(places);
    }

    @Command(name = "tagger", description = "Trains the part-of-speech tagger.", mixinStandardHelpOptions = true)
    void tagger(@Mixin Places places) throws IOException {
        TaggerTraining.run(places);
    }

    @Command(name = "parser", description = "Trains the dependency parser.", mixinStandardHelpOptions = true)
    void parser(
            @Mixin Places places,
            @Option(
                            names = "--rounds",
                            defaultValue = "3",
                            description = "How often to learn it all anew and sum up (default: 3).")
                    int rounds,
            @Option(
                            names = "--epochs",
                            defaultValue = "12",
                            description = "How often to go through the trees in each round (default: 12).")
                    int epochs)
            throws IOException {
        ParserTraining.run(places, rounds, epochs);
    }

    @Command(name = "attribution", description = "Trains the finder of attributions.", mixinStandardHelpOptions = true)
    void attribution(
            @Mixin Places places,
            @Option(
                            names = "--parts",
                            defaultValue = "2",
                            description = "Parts that the last judgement is learnt from, 2 or more (default: 2).")
                    int parts,
            @Option(names = "--measure", description = "Set a part aside, measure on it, write nothing.")
                    boolean measure)
            throws IOException {
        AttributionTraining.run(places, parts, measure);
    }

    @Command(
            name = "coreference",
            description = "Trains the search for what means the same.",
            mixinStandardHelpOptions = true)
    void coreference(
            @Mixin Places places,
            @Option(
                            names = "--parts",
                            defaultValue = "5",
                            description = "With --measure: into how many parts the texts are cut (default: 5).")
                    int parts,
            @Option(
                            names = "--measure",
                            paramLabel = "FILE",
                            description =
                                    "Train for each part without it, write here what is found in it, and no model.")
                    Optional<Path> measure)
            throws IOException {
        if (measure.isPresent()) {
            CoreferenceTraining.measure(places, parts, measure.get());
        } else {
            CoreferenceTraining.run(places);
        }
    }

    @Command(name = "events", description = "Trains the search for events.", mixinStandardHelpOptions = true)
    void events(
            @Mixin Places places,
            @Option(
                            names = "--measure",
                            description =
                                    "Train for each fifth of the topics without it, measure on it, write nothing.")
                    boolean measure)
            throws IOException {
        if (measure) {
            EventTraining.measure(places, 5);
        } else {
            EventTraining.run(places);
        }
    }
}
