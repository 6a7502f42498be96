package quoth.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "report",
        description = {
            "Writes a dossier as one HTML file that needs nothing else: to read, print, mail or publish.",
        },
        footer = {
            "",
            "Examples:",
            "  quoth report pile.quoth                     writes pile.html beside it",
            "  quoth report pile.quoth --out fire.html"
        })
final class ReportCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Screen screen;

    @Parameters(paramLabel = "FILE.quoth", description = "The dossier.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE.html",
            description = "Where to write the report (default: the dossier's name with .html).")
    private @Nullable Path out;

    ReportCommand(Workshop workshop, Screen screen) {
        this.workshop = workshop;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Path target = Optional.ofNullable(out).orElseGet(this::besideTheDossier);
        workshop.report().write(Piles.in(file, workshop, screen), file.toString(), target);
        screen.say("The report is in " + target + ".");
        return ExitCode.OK.number();
    }

    private Path besideTheDossier() {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.quoth$", "") + ".html");
    }
}
