package quoth.command;

import io.javalin.util.JavalinException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.serve.DossierServer;

@Command(
        name = "serve",
        description = {
            "Opens a dossier as a site on this machine, to read it in a browser.",
            "",
            "The first line that is printed is the full address. It holds a secret: only who has it can read the dossier, and"
                    + " only on this machine. Ctrl-C ends it."
        },
        footer = {
            "",
            "Examples:",
            "  quoth serve pile.quoth --open               starts the browser too",
            "  quoth serve pile.quoth --port 8080"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    private final Workshop workshop;
    private final Screen screen;

    @Parameters(paramLabel = "FILE.quoth", description = "The dossier.")
    private Path file = Path.of("");

    @Option(names = "--port", paramLabel = "N", description = "Where to listen (default: any port that is free).")
    private int port;

    @Option(names = "--open", description = "Start the browser.")
    private boolean open;

    ServeCommand(Workshop workshop, Screen screen) {
        this.workshop = workshop;
        this.screen = screen;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new Refusal(ExitCode.USAGE, "--port must be from 1 to " + HIGHEST_PORT + ", but was " + port + ".");
        }
        try (Stop stop = Stop.onEndOfProcess(() -> {});
                DossierServer server = started()) {
            screen.print(server.address() + "\n");
            if (open) {
                openBrowser(server.address());
            }
            stop.await();
            return ExitCode.OK.number();
        }
    }

    private DossierServer started() {
        try {
            return DossierServer.start(
                    file,
                    port,
                    workshop.collator().apply(Runtime.getRuntime().availableProcessors()),
                    new BrowserClerk(file, workshop, screen));
        } catch (JavalinException e) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "Port " + port + " cannot be had; another program may listen there: choose another with --port, or"
                            + " leave it out.");
        }
    }

    private void openBrowser(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac")
                ? List.of("open", address)
                : system.contains("windows")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            screen.say("No browser could be started: open the address above in one.");
        }
    }
}
