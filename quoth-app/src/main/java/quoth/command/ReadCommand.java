package quoth.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.command.Workshop.View;
import quoth.dossier.Dossier;

@Command(
        name = "read",
        description = {
            "Reads articles into a dossier and shows what they say when laid side by side.",
            "",
            "Folders are read with all that lies in them: .txt and .md, .html, .jsonl. What was read before and has not"
                    + " changed is not read again; a changed file replaces its old reading. What cannot be read is listed"
                    + " with the reason, and the rest is read."
        },
        footer = {
            "",
            "Examples:",
            "  quoth read articles/                        into pile.quoth in this folder",
            "  quoth read a.html b.txt --into fire.quoth   add two articles to a dossier",
            "  quoth read wire.jsonl --threads 8           one document a line"
        })
final class ReadCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Screen screen;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to read.")
    private List<Path> paths = List.of();

    @Option(
            names = "--into",
            paramLabel = "FILE.quoth",
            description = "The dossier to read into; made when it is missing (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("pile.quoth");

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents to read at the same time (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    ReadCommand(Workshop workshop, Screen screen) {
        this.workshop = workshop;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new Refusal(ExitCode.USAGE, "--threads must be at least 1, but was " + threads + ".");
        }
        List<Path> missing = paths.stream().filter(path -> !Files.exists(path)).toList();
        missing.forEach(path -> screen.complain(path + " does not exist: check its name."));
        List<Path> present = paths.stream().filter(Files::exists).toList();
        if (present.isEmpty()) {
            return ExitCode.NOTHING_READ.number();
        }
        ExitCode code = read(present);
        return (code == ExitCode.OK && !missing.isEmpty() ? ExitCode.FAILED : code).number();
    }

    private ExitCode read(List<Path> present) {
        long start = System.nanoTime();
        try (Stop stop = Stop.onEndOfProcess(() ->
                        screen.say("Stopped. What was read is in " + file + "; the same command goes on from there."));
                Dossier dossier = Dossier.openOrCreate(file)) {
            ReadingRun.Tally tally = new ReadingRun(dossier, workshop, screen, stop).read(present, threads);
            if (stop.isAsked()) {
                return ExitCode.INTERRUPTED;
            }
            report(dossier, tally, Duration.ofNanos(System.nanoTime() - start));
            return tally.read() + tally.unchanged() == 0 ? ExitCode.NOTHING_READ : ExitCode.OK;
        }
    }

    private void report(Dossier dossier, ReadingRun.Tally tally, Duration taken) {
        if (screen.isQuiet()) {
            return;
        }
        String removed = tally.removed() > 0 ? ", " + tally.removed() + " no longer there" : "";
        screen.say("%s: %d read, %d as before%s.".formatted(file, tally.read(), tally.unchanged(), removed));
        if (tally.refused() > 0) {
            screen.say(tally.refused() + " not read: quoth show " + file + " --what rejections");
        }
        screen.print(workshop.pages()
                .page(
                        View.SUMMARY,
                        tally.pile().orElseGet(() -> Piles.of(dossier, workshop, screen)),
                        file.toString(),
                        Optional.of(taken),
                        screen.colour(),
                        screen.width()));
    }
}
