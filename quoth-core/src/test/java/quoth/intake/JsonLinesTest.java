package quoth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;

class JsonLinesTest {

    @TempDir
    Path folder;

    @Test
    void aRecordIsADocument() {
        Path file = write("""
                {"id":"wire 7/ä","text":"Body \\ud83c\\udf0a\\r\\n e\\u0301 ","title":" T ","outlet":"O","author":["A","B"],\
                "published":"2031-05-18","url":"https://o.example/7","extra":{"deep":[1,2,{"x":null}]}}
                """);
        Document document = Pile.document(file);
        assertThat(document.name()).isEqualTo("wire 7/ä");
        assertThat(document.uri()).isEqualTo(file.toUri() + "#wire%207%2F%C3%A4");
        assertThat(document.text()).isEqualTo("Body 🌊\r\n e\u0301 ");
        assertThat(document.imprint())
                .isEqualTo(new Imprint(
                        Optional.of("O"),
                        Optional.of("T"),
                        Optional.of("A and B"),
                        Optional.of(new PublicationTime("2031-05-18")),
                        Optional.of("https://o.example/7")));
    }

    @Test
    void publisherAndDateAreReadWhereOutletAndPublishedAreAbsent() {
        Document document = Pile.document(
                write("{\"id\":5,\"date\":\"18 May 2031\",\"publisher\":\"P\",\"title\":null,\"text\":\"x\"}"));
        assertThat(document.name()).isEqualTo("5");
        assertThat(document.imprint().outlet()).contains("P");
        assertThat(document.imprint().published()).contains(new PublicationTime("2031-05-18"));
        assertThat(document.imprint().title()).isEmpty();
        Document both = Pile.document(write("{\"publisher\":\"P\",\"outlet\":\"O\",\"text\":\"x\"}"));
        assertThat(both.imprint().outlet()).contains("O");
    }

    @Test
    void aRecordWithoutAnIdIsNamedByItsLine() {
        Path file = write("\uFEFF\n\r\n{\"text\":\"third line\"}\r\n");
        Document document = Pile.document(file);
        assertThat(document.name()).isEqualTo("pile.jsonl#line=3");
        assertThat(document.uri()).isEqualTo(file.toUri() + "#line=3");
    }

    @Test
    void recordsOfOneIdAreAllKeptAtAddressesOfTheirOwn() {
        Path file = write(
                "{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\"a\",\"text\":\"two\"}\n{\"id\":\"a\",\"text\":\"one\"}");
        assertThat(Pile.take(file))
                .extracting(Taken::uri)
                .containsExactly(file.toUri() + "#a", file.toUri() + "#a&line=2", file.toUri() + "#a&line=3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "not json at all;line 2 is not JSON: Unrecognized token 'not': was expecting",
                "{\"id\":\"x\";line 2 is not JSON: Unexpected end-of-input",
                "[1,2];line 2 is not JSON: it is no object in braces; fix or remove the line",
                "{\"text\":\"a\"} {\"text\":\"b\"};line 2 is not JSON: something follows the closing brace; fix or remove the line",
                "{\"id\":\"x\",\"text\":\" \"};line 2 has no \"text\"",
                "{\"id\":\"x\",\"text\":{\"a\":1}};line 2 has no \"text\"",
                "{\"id\":\"x\"};line 2 has no \"text\""
            })
    void aBadLineIsRejectedUnderItsNumberAndTheRestIsRead(String line, String reason) {
        Path file = write("{\"id\":\"a\",\"text\":\"one\"}\n" + line + "\n{\"id\":\"c\",\"text\":\"three\"}\n");
        List<Taken> taken = Pile.take(file);
        assertThat(taken)
                .extracting(Taken::uri)
                .containsExactly(file.toUri() + "#a", file.toUri() + "#line=2", file.toUri() + "#c");
        assertThat(((Rejection) taken.get(1)).reason()).startsWith(reason).doesNotContain("Source:", "\n");
    }

    @Test
    void halfASurrogatePairIsReplacedOneForOne() {
        Document document = Pile.document(
                write("{\"id\":\"\\ud800\",\"text\":\"a\\ud83db\\udf0ac\\udf0a\\ud83cd\\ud83c\\udf0a\"}"));
        assertThat(document.text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFD\uFFFDd🌊");
        assertThat(document.name()).isEqualTo("\uFFFD");
    }

    @Test
    void aLineThatIsNotUtf8IsRejected() {
        byte[] content = "{\"text\":\"café\"}\n{\"text\":\"cafe\"}".getBytes(StandardCharsets.ISO_8859_1);
        List<Taken> taken = Pile.take(new Pile(folder).write("pile.ndjson", content));
        assertThat(taken).hasSize(2);
        assertThat(((Rejection) taken.getFirst()).reason())
                .isEqualTo("line 1 is not valid UTF-8; save the file again as UTF-8");
        assertThat(new Pile(folder).reason("wide.jsonl", "{\"text\":\"wide\"}\n".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("is not in UTF-8, in which JSON Lines are written; save it again as UTF-8");
    }

    @Test
    void aFileOfEmptyLinesHoldsNoDocuments() {
        assertThat(Pile.reason(write("\n \r\n\n"))).isEqualTo("holds no documents, only empty lines");
    }

    @Test
    void aLineLongerThanTheLimitIsRejectedAndTheRestIsRead() {
        Path file = write("{\"text\":\"" + "x".repeat(200_000) + "\"}\n{\"id\":\"b\",\"text\":\"short\"}");
        List<Taken> taken = Pile.take(new Intake(new Limits(100_000, 1000, 1000)), file);
        assertThat(taken).hasSize(2);
        assertThat(((Rejection) taken.getFirst()).reason())
                .isEqualTo("line 1 is larger than 100 kB, the most that is read of one document");
        assertThat(taken.get(1)).isInstanceOf(Taken.Accepted.class);
    }

    @Test
    void deepNestingIsAnErrorOfTheLine() {
        Path file = write("{\"x\":" + "[".repeat(100_000) + "\n{\"id\":\"b\",\"text\":\"short\"}");
        List<Taken> taken = Pile.take(file);
        assertThat(taken).hasSize(2);
        assertThat(((Rejection) taken.getFirst()).reason()).startsWith("line 1 is not JSON: ");
    }

    @Test
    void recordsAreHandedOnAsTheyAreReadSoThatALargeFileNeedsLittleMemory() throws IOException {
        Path file = folder.resolve("large.jsonl");
        byte[] line = ("{\"text\":\"" + "word ".repeat(2000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 2000; i++) {
                out.write(line);
            }
            out.write("{broken".getBytes(StandardCharsets.UTF_8));
        }
        AtomicLong count = new AtomicLong();
        AtomicLong rejected = new AtomicLong();
        Intake.standard().take(List.of(file), taken -> {
            count.incrementAndGet();
            rejected.addAndGet(taken instanceof Rejection ? 1 : 0);
        });
        assertThat(count).hasValue(2001);
        assertThat(rejected).hasValue(1);
    }

    private Path write(String content) {
        return new Pile(folder).write("pile.jsonl", content);
    }
}
