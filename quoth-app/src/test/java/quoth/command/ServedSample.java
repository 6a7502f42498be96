package quoth.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import quoth.collation.Collator;
import quoth.serve.DossierServer;

/** The sample with a hostile document among its articles, read with the real reader and served. */
final class ServedSample implements AutoCloseable {

    /** A document that would like to do more than be read. */
    static final String HOSTILE = """
            ---
            title: "<script>document.title='taken'</script> \u202Egnp.exe"
            outlet: "\\"><img src=x onerror=alert(1)>"
            published: 2034-03-10
            url: "javascript:alert(1)"
            ---

            <script>document.body.innerHTML = ''</script><form action="http://evil.example/"><input name=x></form>

            Casimir Renn said "</p><iframe src='http://evil.example/'></iframe> the dam \u202E is safe". %s

            <style>body { display: none }</style> <a href="javascript:alert(1)" onclick="alert(1)">Six people are missing.</a>
            """.formatted("a".repeat(5_000));

    private final Path dossier;
    private final List<Path> sources;
    private final Desk desk;
    private final DossierServer server;

    private ServedSample(Path dossier, List<Path> sources, Desk desk) {
        this.dossier = dossier;
        this.sources = sources;
        this.desk = desk;
        this.server = DossierServer.start(
                dossier,
                0,
                Collator.onThreads(2),
                new BrowserClerk(
                        dossier,
                        Rooms.with(Desk::reader, InstantSource.system()),
                        new Screen(new ByteArrayOutputStream(), new ByteArrayOutputStream(), false, false, 80)));
    }

    /** Reads the sample into {@code folder} and serves it. */
    static ServedSample in(Path folder) throws IOException {
        Desk desk = new Desk(folder);
        Path hostile = Files.createDirectories(folder.resolve("more")).resolve("hostile.txt");
        Files.writeString(hostile, HOSTILE);
        Path dossier = folder.resolve("sample.quoth");
        List<Path> sources = List.of(Desk.samples().resolve("harrow-dam"), hostile.getParent());
        desk.read(dossier, sources, List.of());
        return new ServedSample(dossier, sources, desk);
    }

    /** The address of a page. */
    String address(String path) {
        return server.address() + path;
    }

    /** The file. */
    Path dossier() {
        return dossier;
    }

    /** What was read into it: the sample and a folder with the hostile document, in which more can be put. */
    List<Path> sources() {
        return sources;
    }

    /** The command line beside the server. */
    Desk desk() {
        return desk;
    }

    @Override
    public void close() {
        server.close();
    }
}
