package quoth.lab.evenness;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import quoth.language.Analyser;
import quoth.language.LanguageDetector;
import quoth.language.Sentence;

/** Sentences of press articles, in an order drawn by lot. */
final class SentencePool {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;

    private final List<String> texts = new ArrayList<>();
    private final Analyser analyser;

    /** The articles of the bench that the trial draws from, shuffled by {@code random}. */
    SentencePool(Path bench, Analyser analyser, Random random) throws IOException {
        this.analyser = analyser;
        add(Files.newInputStream(bench.resolve("attribution/polnear.dev.jsonl")));
        add(new GZIPInputStream(Files.newInputStream(bench.resolve("echoes/articles.jsonl.gz"))));
        Collections.shuffle(texts, random);
    }

    private void add(InputStream stream) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                texts.add(mapper.readTree(line).get("text").asText());
            }
        }
    }

    /** How many articles there are. */
    int size() {
        return texts.size();
    }

    /** The English sentences of article {@code i} that are neither very short nor very long, shuffled by {@code random}. */
    List<String> sentences(int i, Random random) {
        List<String> sentences = new ArrayList<>();
        String text = texts.get(i);
        for (Sentence sentence : analyser.analyse(text).sentences()) {
            int size = sentence.tokens().size();
            String words = sentence.span().in(text);
            if (size >= SHORTEST
                    && size <= LONGEST
                    && words.indexOf('\n') < 0
                    && LanguageDetector.detect(words).equals("en")) {
                sentences.add(words);
            }
        }
        Collections.shuffle(sentences, random);
        return sentences;
    }
}
