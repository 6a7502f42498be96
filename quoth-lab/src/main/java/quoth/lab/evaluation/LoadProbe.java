package quoth.lab.evaluation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.reading.ArticleReader;

/** A programme of its own that loads Quoth's models, reads one sentence and prints how many milliseconds each took. */
public final class LoadProbe {

    private LoadProbe() {}

    /** Prints two numbers on one line. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        ArticleReader reader = ArticleReader.load();
        long loaded = System.nanoTime();
        reader.read(Document.of(
                "probe", "lab:probe", Imprint.unknown(), "The harbour master said on Monday that two barges had sunk."));
        long read = System.nanoTime();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println((loaded - start) / 1_000_000 + " " + (read - loaded) / 1_000_000);
    }
}
