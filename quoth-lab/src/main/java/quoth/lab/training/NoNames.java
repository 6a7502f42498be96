package quoth.lab.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import quoth.lab.training.Treebank.TreeSentence;
import quoth.lab.training.Treebank.TreeWord;
import quoth.language.model.FeatureKeys;

/** Which words are no names although they may be written with a capital. */
final class NoNames {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’.]*");
    private static final double LOWER_SHARE = 0.2;
    private static final int LEAST_LOWER = 3;

    /** Words that are always written with a capital and name nobody: times, titles, legal forms, parts of an address. */
    private static final String ALWAYS = """
            January February March April May June July August September October November December
            Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.
            Mr Mrs Ms Dr Mr. Mrs. Ms. Dr. Prof. Sen. Rep. Gov. Gen. Lt. Col. Maj. Capt. Sgt. Rev. Hon. St. Jr. Sr. Jr Sr
            Inc Inc. Corp Corp. Co. Ltd Ltd. LLC Bros. No. Nos. Ave. Blvd. Rd. Internet Congress Parliament Senate
            """;

    private final Map<Integer, int[]> cases = new HashMap<>();
    private final Map<Integer, int[]> tags = new HashMap<>();
    private final Map<Integer, int[]> ends = new HashMap<>();
    private final Set<Integer> always = new HashSet<>();

    private NoNames() {
        for (String word : ALWAYS.strip().split("\\s+")) {
            always.add(FeatureKeys.word(word));
        }
    }

    static NoNames count(TrainCommand.Places places) throws IOException {
        NoNames counts = new NoNames();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(places.corpus("echoes/articles.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = json.readTree(line).path("text").asText();
                WORD.matcher(text).results().map(MatchResult::group).forEach(counts::countCase);
            }
        }
        for (String name : List.of("ud/ewt.train.conllu", "ud/gum.train.conllu")) {
            for (TreeSentence sentence : Treebank.read(places.corpus(name))) {
                sentence.words().forEach(counts::countTag);
                counts.countEnds(sentence);
            }
        }
        return counts;
    }

    private void countCase(String word) {
        int[] cased = cases.computeIfAbsent(FeatureKeys.word(word), key -> new int[2]);
        cased[Character.isUpperCase(word.charAt(0)) ? 1 : 0]++;
    }

    private void countTag(TreeWord word) {
        countCase(word.form());
        if (Character.isUpperCase(word.form().charAt(0))) {
            int[] tagged = tags.computeIfAbsent(FeatureKeys.word(word.form()), key -> new int[2]);
            tagged[word.tag().startsWith("NNP") ? 1 : 0]++;
        }
    }

    /** Counts the words with a capital that follow a proper name, by whether they belong to a person's name or end another. */
    private void countEnds(TreeSentence sentence) {
        for (int i = 1; i < sentence.words().size(); i++) {
            TreeWord word = sentence.words().get(i);
            TreeWord before = sentence.words().get(i - 1);
            if (word.tag().equals("NNP") && before.tag().equals("NNP")) {
                boolean compound = before.relation().equals("compound") && before.head() == i + 1;
                ends.computeIfAbsent(FeatureKeys.word(word.form()), key -> new int[2])[compound ? 1 : 0]++;
            }
        }
    }

    /** Whether the word of that number often is the last of a name of a body or place. */
    boolean endsNames(int word) {
        int[] ended = ends.getOrDefault(word, new int[2]);
        return ended[1] >= 2 && ended[1] > ended[0];
    }

    /** Whether the word of that number is no name. */
    boolean contains(int word) {
        int[] cased = cases.getOrDefault(word, new int[2]);
        int[] tagged = tags.getOrDefault(word, new int[2]);
        return always.contains(word)
                || (cased[0] >= LEAST_LOWER && cased[0] >= LOWER_SHARE * (cased[0] + cased[1]))
                || (tagged[0] >= 2 && tagged[0] > tagged[1]);
    }
}
