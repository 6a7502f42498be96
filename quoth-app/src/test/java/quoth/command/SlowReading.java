package quoth.command;

import quoth.document.Document;
import quoth.dossier.PlainReader;
import quoth.reading.Reader;
import quoth.reading.Reading;

/** A program that reads slowly, for tests that interrupt it. */
final class SlowReading {

    private SlowReading() {}

    /** Runs a command with a reader that takes its time. */
    public static void main(String... arguments) {
        System.exit(Quoth.run(new PlainWorkshop(new SlowReader()).workshop(), Screen.ofProcess(), arguments));
    }

    /** Reads as the plain reader does, thirty documents a second. */
    private record SlowReader() implements Reader {
        @Override
        public String version() {
            return "plain 1";
        }

        @Override
        public Reading read(Document document) {
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new PlainReader(version()).read(document);
        }
    }
}
