package quoth.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.List;
import quoth.collation.Collator;
import quoth.serve.DossierServer;

/**
 * Goes once through what a person does first: reads a folder into a dossier and looks at its pages. The launcher runs it after a
 * build to keep the loaded form of the classes that this takes, so that later starts are quicker; what it prints is of no use.
 */
final class Rehearsal {

    private static final List<String> PAGES =
            List.of("", "points", "documents", "entities", "changes", "search?q=a", "rulings", "page.css", "page.js");

    private Rehearsal() {}

    /**
     * Reads and serves.
     *
     * @param arguments what to read, and the dossier to read it into
     */
    public static void main(String[] arguments) throws IOException {
        Screen screen = new Screen(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false, false, 80);
        Path dossier = Path.of(arguments[1]);
        Workshop workshop = Rooms.all();
        Quoth.run(workshop, screen, "read", arguments[0], "--into", arguments[1]);
        try (DossierServer server =
                DossierServer.start(dossier, 0, Collator.onThreads(1), new BrowserClerk(dossier, workshop, screen))) {
            for (String page : PAGES) {
                fetch(server.address() + page);
            }
        }
        System.exit(0);
    }

    private static void fetch(String address) throws IOException {
        URLConnection connection = URI.create(address).toURL().openConnection();
        try (InputStream answer = connection.getInputStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        }
    }
}
