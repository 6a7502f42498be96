package quoth.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.reading.Reader;
import quoth.reading.Reading;

/**
 * Reads, and keeps the readings of the last texts, so that what stands a thousand times in a pile, word for word and under one
 * imprint, is read once. Where a text was published on the web makes no difference to its reading. Safe on any thread.
 */
final class RecentReadings {

    /** How long all texts together may be whose readings are kept, in characters. */
    private static final int MOST = 1 << 20;

    private final Reader reader;
    private final Map<Words, Reading> readings = new LinkedHashMap<>(16, .75f, true);
    private int length;

    RecentReadings(Reader reader) {
        this.reader = reader;
    }

    /** The reading of a document. */
    Reading of(Document document) {
        Words words = Words.of(document);
        Optional<Reading> known = known(words);
        if (known.isPresent()) {
            return known.get().in(document.id());
        }
        Reading reading = reader.read(document);
        keep(words, reading);
        return reading;
    }

    private synchronized Optional<Reading> known(Words words) {
        return Optional.ofNullable(readings.get(words));
    }

    private synchronized void keep(Words words, Reading reading) {
        if (words.length() > MOST || readings.putIfAbsent(words, reading) != null) {
            return;
        }
        length += words.length();
        var oldest = readings.keySet().iterator();
        while (length > MOST) {
            length -= oldest.next().length();
            oldest.remove();
        }
    }

    /**
     * All that a reader sees of a document.
     *
     * @param text the text
     * @param imprint the imprint without the address
     */
    private record Words(String text, Imprint imprint) {

        static Words of(Document document) {
            Imprint imprint = document.imprint();
            return new Words(
                    document.text(),
                    new Imprint(
                            imprint.outlet(),
                            imprint.title(),
                            imprint.author(),
                            imprint.published(),
                            Optional.empty()));
        }

        int length() {
            return text.length();
        }
    }
}
