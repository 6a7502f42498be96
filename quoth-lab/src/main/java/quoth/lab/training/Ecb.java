package quoth.lab.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import quoth.document.Span;

/** Reads ECB+ (Cybulska and Vossen 2014) as the bench keeps it. */
final class Ecb {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Ecb() {}

    /**
     * A text.
     *
     * @param id its name
     * @param topic the number of its topic
     * @param text its words
     * @param events the words that report something
     */
    record Text(String id, int topic, String text, List<Marked> events) {}

    /**
     * Words that report something.
     *
     * @param words each of the tokens
     * @param cluster which happening
     */
    record Marked(List<Span> words, String cluster) {}

    static List<Text> read(Path file) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode record = JSON.readTree(line);
            String text = record.get("text").asText();
            List<Marked> events = new ArrayList<>();
            for (JsonNode mention : record.get("mentions")) {
                if (mention.get("kind").asText().equals("event")) {
                    List<Span> words = new ArrayList<>();
                    for (JsonNode token : mention.get("tokens")) {
                        JsonNode bounds = record.get("tokens").get(token.asInt());
                        words.add(new Span(
                                text.offsetByCodePoints(0, bounds.get(0).asInt()),
                                text.offsetByCodePoints(0, bounds.get(1).asInt())));
                    }
                    events.add(new Marked(words, mention.get("cluster").asText()));
                }
            }
            texts.add(new Text(
                    record.get("id").asText(),
                    Integer.parseInt(record.get("topic").asText()),
                    text,
                    events));
        }
        return texts;
    }
}
