package quoth.lab.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import quoth.document.Span;
import quoth.language.EnglishAnalyser;
import quoth.reading.attribution.Words;

/** Articles of PolNeAR (Newell et al. 2018) with what their annotators marked. */
final class Polnear {

    private Polnear() {}

    /**
     * An article.
     *
     * @param words its words
     * @param relations its attributions
     */
    record Article(Words words, List<Relation> relations) {}

    /**
     * An attribution, as sets of words.
     *
     * @param source who says it
     * @param cue the words that attribute
     * @param content what is said
     */
    record Relation(BitSet source, BitSet cue, BitSet content) {}

    static List<Article> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        EnglishAnalyser analyser = EnglishAnalyser.load();
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode record = mapper.readTree(line);
            String text = record.get("text").asText();
            Words words = new Words(analyser.analyse(text));
            List<Relation> relations = new ArrayList<>();
            for (JsonNode attribution : record.get("attributions")) {
                relations.add(new Relation(
                        marked(words, text, attribution.get("source")),
                        marked(words, text, attribution.get("cue")),
                        marked(words, text, attribution.get("content"))));
            }
            articles.add(new Article(words, List.copyOf(relations)));
        }
        return articles;
    }

    /** The words that spans in code points overlap. */
    private static BitSet marked(Words words, String text, JsonNode spans) {
        BitSet marked = new BitSet();
        for (JsonNode pair : spans) {
            int start = text.offsetByCodePoints(0, pair.get(0).asInt());
            int end = text.offsetByCodePoints(0, pair.get(1).asInt());
            Span span = new Span(start, end);
            for (int word = firstEndingAfter(words, start);
                    word < words.size() && words.span(word).overlaps(span);
                    word++) {
                marked.set(word);
            }
        }
        return marked;
    }

    private static int firstEndingAfter(Words words, int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.span(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
