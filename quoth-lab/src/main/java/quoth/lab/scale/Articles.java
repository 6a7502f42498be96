package quoth.lab.scale;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import quoth.collation.ReadDocument;
import quoth.document.Document;
import quoth.document.Imprint;
import quoth.document.PublicationTime;
import quoth.reading.Reading;

/** Articles as the bench keeps them, one JSON object a line, with empty readings: texts and imprints alone. */
public final class Articles {

    private Articles() {}

    /**
     * The articles of a file that have a text, in its order.
     *
     * @param file JSON Lines in UTF-8 with id, text and, where known, outlet (or publisher), title and date; gzipped when its name ends so
     */
    public static List<ReadDocument> load(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
        List<ReadDocument> pile = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String record = lines.readLine(); record != null; record = lines.readLine()) {
                JsonNode fields = json.readTree(record);
                if (!fields.path("text").asText("").isBlank()) {
                    pile.add(document(fields));
                }
            }
        }
        return pile;
    }

    private static ReadDocument document(JsonNode fields) {
        Imprint imprint = new Imprint(
                text(fields, "outlet").or(() -> text(fields, "publisher")),
                text(fields, "title"),
                Optional.empty(),
                text(fields, "date").flatMap(PublicationTime::parse),
                Optional.empty());
        String id = fields.path("id").asText();
        Document document = Document.of(id, id, imprint, fields.path("text").asText());
        return new ReadDocument(
                document,
                new Reading(
                        document.id(),
                        "none",
                        "en",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Optional<String> text(JsonNode fields, String name) {
        return Optional.of(fields.path(name).asText("")).filter(value -> !value.isBlank() && !value.equals("null"));
    }
}
