package quoth.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.reading.Reader;
import quoth.reading.Reading;

class RecentReadingsTest {

    private static final String TEXT = """
            The bridge over the Lenn will be closed on Tuesday, the mayor said. "We have no choice," said Tilda Marsh.
            """;

    private final Counting reader = new Counting(Desk.reader());
    private final RecentReadings readings = new RecentReadings(reader);

    @Test
    void oneTextUnderOneImprintIsReadOnce() {
        for (int i = 0; i < 20; i++) {
            Document document = document("copy " + i, "2041-05-06", "http://paper.example/" + i, TEXT);
            assertThat(readings.of(document)).isEqualTo(Desk.reader().read(document));
        }
        assertThat(reader.read).hasValue(1);
    }

    @Test
    void theSameWordsOfAnotherDayAreReadAnew() {
        Document monday = document("a", "2041-05-06", "", TEXT);
        Document later = document("b", "2041-05-16", "", TEXT);
        assertThat(readings.of(monday)).isEqualTo(Desk.reader().read(monday));
        assertThat(readings.of(later)).isEqualTo(Desk.reader().read(later));
        assertThat(readings.of(monday).times()).isNotEqualTo(readings.of(later).times());
        assertThat(reader.read).hasValue(2);
    }

    @Test
    void whatWasReadLongAgoIsForgotten() {
        String filler = "Nothing. ".repeat(20_000);
        for (int i = 0; i < 8; i++) {
            readings.of(document("long " + i, "2041-05-06", "", i + " " + filler));
        }
        readings.of(document("last", "2041-05-06", "", "7 " + filler));
        assertThat(reader.read).hasValue(8);
        readings.of(document("first", "2041-05-06", "", "0 " + filler));
        assertThat(reader.read).hasValue(9);
    }

    @Test
    void manyThreadsGetTheReadingsOfTheirOwnDocuments() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Reading>> found = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Document document = document("copy " + i, "2041-05-0" + (1 + i % 3), "", TEXT);
                found.add(threads.submit(() -> readings.of(document)));
            }
            for (int i = 0; i < found.size(); i++) {
                Document document = document("copy " + i, "2041-05-0" + (1 + i % 3), "", TEXT);
                assertThat(found.get(i).get()).isEqualTo(Desk.reader().read(document));
            }
        }
        assertThat(reader.read).hasValueBetween(3, 12);
    }

    private static Document document(String name, String published, String url, String text) {
        Imprint imprint = new Imprint(
                Optional.of("Orvane Post"),
                Optional.empty(),
                Optional.empty(),
                PublicationTime.parse(published),
                Optional.of(url).filter(address -> !address.isEmpty()));
        return Document.of(name, "file:/" + name, imprint, text);
    }

    /** The real reader, counted. */
    private record Counting(Reader reader, AtomicInteger read) implements Reader {

        Counting(Reader reader) {
            this(reader, new AtomicInteger());
        }

        @Override
        public String version() {
            return reader.version();
        }

        @Override
        public Reading read(Document document) {
            read.incrementAndGet();
            return reader.read(document);
        }
    }
}
