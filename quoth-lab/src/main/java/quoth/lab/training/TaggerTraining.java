package quoth.lab.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import quoth.lab.training.Treebank.TreeSentence;
import quoth.lab.training.Treebank.TreeWord;
import quoth.language.Tagger;
import quoth.language.TaggerFeatures;
import quoth.language.model.LinearModel;
import quoth.language.model.ModelFile;
import quoth.language.model.WordClusters;

/** Trains the tagger on English Web Treebank and GUM; its classes are pairs of Penn tag and universal part of speech. */
final class TaggerTraining {

    private static final int EPOCHS = 10;
    private static final int JACKKNIFE_PARTS = 4;
    private static final int LEAST_COUNT = 2;
    private static final int MOST_FEATURES = 400_000;
    private static final int RAREST_PAIR = 8;
    private static final double DROPOUT = 0.2;
    private static final int ROUNDS = 8;
    private static final float MARGIN = 8;

    private final List<String> classes;
    private final Map<String, Integer> classOfPair = new HashMap<>();
    private final TaggerFeatures features = new TaggerFeatures(WordClusters.standard());
    private final int[] keys = new int[TaggerFeatures.MOST];
    private final Random random = new Random(7);

    private TaggerTraining(List<TreeSentence> train) {
        this.classes = classes(train, classOfPair);
    }

    static void run(TrainCommand.Places places) throws IOException {
        List<TreeSentence> train = new ArrayList<>(Treebank.read(places.corpus("ud/ewt.train.conllu")));
        train.addAll(Treebank.read(places.corpus("ud/gum.train.conllu")));
        List<TreeSentence> dev = Treebank.read(places.corpus("ud/ewt.dev.conllu"));
        TaggerTraining training = new TaggerTraining(train);
        Perceptron perceptron = training.learn(train, places);
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        ModelFile.write(model, "tagger", 2, out -> perceptron.write(out, MOST_FEATURES));
        evaluate(model.toByteArray(), dev, places);
        Path file = places.model("quoth/language/tagger.model");
        Files.createDirectories(file.getParent());
        Files.write(file, model.toByteArray());
        places.report().printf("%s: %,d bytes%n", file, model.size());
    }

    /**
     * Tags found by taggers that have not seen the sentence.
     *
     * @param classes the pairs that tags are numbered by
     * @param tags for each sentence the numbers of its words' pairs
     */
    record Tagged(List<String> classes, List<int[]> tags) {}

    /** Cuts the sentences into parts and tags each with what was learnt from the others. */
    static Tagged jackknife(List<TreeSentence> train, TrainCommand.Places places) {
        List<int[]> tags = new ArrayList<>(Collections.nCopies(train.size(), new int[0]));
        List<String> classes = new TaggerTraining(train).classes;
        for (int part = 0; part < JACKKNIFE_PARTS; part++) {
            TaggerTraining training = new TaggerTraining(train);
            List<TreeSentence> others = new ArrayList<>();
            for (int i = 0; i < train.size(); i++) {
                if (part(i) != part) {
                    others.add(train.get(i));
                }
            }
            LinearModel model = training.learn(others, places).quantised(MOST_FEATURES);
            Tagger tagger = new Tagger(model, WordClusters.standard());
            for (int i = 0; i < train.size(); i++) {
                if (part(i) == part) {
                    tags.set(i, tags(tagger, train.get(i)));
                }
            }
            places.report().printf("tagged part %d of %d%n", part + 1, JACKKNIFE_PARTS);
        }
        return new Tagged(classes, tags);
    }

    private static int part(int sentence) {
        return sentence / 50 % JACKKNIFE_PARTS;
    }

    /** The tags that the shipped tagger gives. */
    static List<int[]> tagsOfShipped(List<TreeSentence> sentences, TrainCommand.Places places) throws IOException {
        byte[] file = Files.readAllBytes(places.model("quoth/language/tagger.model"));
        LinearModel model = ModelFile.read(file, "tagger", "tagger", 2, LinearModel::read);
        Tagger tagger = new Tagger(model, WordClusters.standard());
        return sentences.stream().map(sentence -> tags(tagger, sentence)).toList();
    }

    private static int[] tags(Tagger tagger, TreeSentence sentence) {
        int[] starts = sentence.words().stream().mapToInt(TreeWord::start).toArray();
        int[] ends = sentence.words().stream().mapToInt(TreeWord::end).toArray();
        return Arrays.copyOf(tagger.run(sentence.text()).tag(starts, ends, 0, starts.length), starts.length);
    }

    /** The frequent pairs; a rare pair counts as the most frequent pair with its Penn tag. */
    private static List<String> classes(List<TreeSentence> train, Map<String, Integer> classOfPair) {
        Map<String, Integer> counts = new TreeMap<>();
        train.forEach(sentence -> sentence.words().forEach(word -> counts.merge(pair(word), 1, Integer::sum)));
        List<String> byCount = new ArrayList<>(counts.keySet());
        byCount.sort((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0));
        List<String> classes = new ArrayList<>();
        Map<String, Integer> classOfTag = new HashMap<>();
        for (String pair : byCount) {
            String tag = pair.substring(0, pair.lastIndexOf('/'));
            if (counts.getOrDefault(pair, 0) >= RAREST_PAIR || !classOfTag.containsKey(tag)) {
                classOfTag.putIfAbsent(tag, classes.size());
                classOfPair.put(pair, classes.size());
                classes.add(pair);
            } else {
                classOfPair.put(pair, classOfTag.getOrDefault(tag, 0));
            }
        }
        return classes;
    }

    private static String pair(TreeWord word) {
        return word.tag() + "/" + word.part();
    }

    private int classOf(TreeWord word) {
        return classOfPair.getOrDefault(pair(word), 0);
    }

    private Perceptron learn(List<TreeSentence> train, TrainCommand.Places places) {
        Perceptron perceptron = new Perceptron(classes, MARGIN);
        List<TreeSentence> sentences =
                train.stream().map(this::withCurlyQuotes).collect(java.util.stream.Collectors.toList());
        for (TreeSentence sentence : sentences) {
            countFeatures(perceptron, sentence);
        }
        perceptron.begin(LEAST_COUNT);
        float[] costs = new float[classes.size()];
        Arrays.fill(costs, 1);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(sentences, random);
            long right = 0;
            long all = 0;
            for (TreeSentence sentence : sentences) {
                begin(sentence);
                int previous = -1;
                int earlier = -1;
                for (int i = 0; i < sentence.words().size(); i++) {
                    int n = Perceptron.drop(keys, features.extract(i, previous, earlier, keys), DROPOUT, random);
                    int gold = classOf(sentence.words().get(i));
                    int predicted = perceptron.learn(keys, n, gold, costs);
                    right += predicted == gold ? 1 : 0;
                    all++;
                    earlier = previous;
                    previous = predicted;
                }
            }
            places.report().printf("epoch %d: %.2f%% of training pairs%n", epoch, 100.0 * right / all);
        }
        perceptron.average();
        return perceptron;
    }

    private void countFeatures(Perceptron perceptron, TreeSentence sentence) {
        begin(sentence);
        int previous = -1;
        int earlier = -1;
        for (int i = 0; i < sentence.words().size(); i++) {
            perceptron.count(keys, features.extract(i, previous, earlier, keys));
            earlier = previous;
            previous = classOf(sentence.words().get(i));
        }
    }

    private void begin(TreeSentence sentence) {
        int[] starts = sentence.words().stream().mapToInt(TreeWord::start).toArray();
        int[] ends = sentence.words().stream().mapToInt(TreeWord::end).toArray();
        features.beginText();
        features.begin(sentence.text(), starts, ends, 0, starts.length);
    }

    /** One sentence in four gets the quotation marks and apostrophes of print, which the treebanks seldom have. */
    private TreeSentence withCurlyQuotes(TreeSentence sentence) {
        if (random.nextInt(4) > 0) {
            return sentence;
        }
        StringBuilder text = new StringBuilder(sentence.text());
        for (TreeWord word : sentence.words()) {
            for (int i = word.start(); i < word.end(); i++) {
                boolean opens = word.tag().equals("``");
                switch (text.charAt(i)) {
                    case '"' -> text.setCharAt(i, opens ? '\u201C' : '\u201D');
                    case '\'' -> text.setCharAt(i, opens ? '\u2018' : '\u2019');
                    default -> {}
                }
            }
        }
        return new TreeSentence(text.toString(), sentence.words(), sentence.paragraph());
    }

    private static void evaluate(byte[] file, List<TreeSentence> dev, TrainCommand.Places places) {
        Tagger tagger =
                new Tagger(ModelFile.read(file, "tagger", "tagger", 2, LinearModel::read), WordClusters.standard());
        for (int round = 1; round <= ROUNDS; round++) {
            int tags = 0;
            int parts = 0;
            int all = 0;
            long begun = System.nanoTime();
            List<int[]> found =
                    dev.stream().map(sentence -> tags(tagger, sentence)).toList();
            double seconds = (System.nanoTime() - begun) / 1e9;
            for (int i = 0; i < dev.size(); i++) {
                for (int w = 0; w < found.get(i).length; w++) {
                    String pair = tagger.classes().get(found.get(i)[w]);
                    TreeWord word = dev.get(i).words().get(w);
                    tags += pair.startsWith(word.tag() + "/") ? 1 : 0;
                    parts += pair.endsWith("/" + word.part()) ? 1 : 0;
                    all++;
                }
            }
            if (round == ROUNDS) {
                places.report()
                        .printf(
                                "EWT dev, gold tokens: XPOS %.2f, UPOS %.2f, %,.0f tokens/s%n",
                                100.0 * tags / all, 100.0 * parts / all, all / seconds);
            }
        }
    }
}
