package quoth.lab.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import quoth.lab.training.Treebank.TreeSentence;
import quoth.lab.training.Treebank.TreeWord;
import quoth.language.DependencyParser;
import quoth.language.ParseState;
import quoth.language.ParserFeatures;
import quoth.language.ParserTag;
import quoth.language.WordKeys;
import quoth.language.model.ModelFile;
import quoth.language.model.WordClusters;

/**
 * Trains the parser on English Web Treebank and GUM with a dynamic oracle that explores (Goldberg and Nivre 2013). The tags it
 * learns from are those of taggers that have not seen the sentence. It is learnt several times over in different orders, and the
 * weights are summed up.
 */
final class ParserTraining {

    private static final int LEAST_COUNT = 2;
    private static final int MOST_TRANSITION_FEATURES = 1_200_000;
    private static final int MOST_ARC_FEATURES = 300_000;
    private static final double DROPOUT = 0.2;
    private static final double EXPLORING = 0.9;
    private static final float MARGIN = 8;

    private final List<String> relations;
    private final List<ParserTag> tags;
    private final Perceptron transitions = new Perceptron(List.of("shift", "left", "right"), MARGIN);
    private final Perceptron arcs;
    private final ParserFeatures features = new ParserFeatures(WordClusters.standard());
    private final WordKeys wordKeys = new WordKeys(WordClusters.standard());
    private final ParseState state = new ParseState();
    private final int[] keys = new int[ParserFeatures.MOST];
    private final SplittableRandom random;
    private final float[] costs;

    /**
     * A sentence to learn from.
     *
     * @param words the numbers of its words
     * @param tags what the words are, as a tagger found
     * @param heads their governors; index 0 stands for the root
     * @param relations the numbers of their relations
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared and never handed on
    private record Lesson(int[] words, ParserTag[] tags, int[] heads, int[] relations) {}

    private ParserTraining(List<TreeSentence> train, List<String> tagClasses, long seed) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        train.forEach(sentence -> sentence.words().forEach(word -> counts.merge(word.relation(), 1, Integer::sum)));
        relations = List.copyOf(counts.keySet());
        tags = ParserTag.of(tagClasses);
        arcs = new Perceptron(relations, MARGIN);
        costs = new float[relations.size()];
        Arrays.fill(costs, 1);
        random = new SplittableRandom(seed);
    }

    static void run(TrainCommand.Places places, int rounds, int epochs) throws IOException {
        List<TreeSentence> train = new ArrayList<>(Treebank.read(places.corpus("ud/ewt.train.conllu")));
        train.addAll(Treebank.read(places.corpus("ud/gum.train.conllu")));
        TaggerTraining.Tagged tagged = TaggerTraining.jackknife(train, places);
        ParserTraining training = new ParserTraining(train, tagged.classes(), 29);
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < train.size(); i++) {
            lessons.add(training.lesson(train.get(i), tagged.tags().get(i)));
        }
        List<TreeSentence> dev = Treebank.read(places.corpus("ud/ewt.dev.conllu"));
        List<int[]> devTags = TaggerTraining.tagsOfShipped(dev, places);
        training.learn(lessons, rounds, epochs, places, dev, devTags);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ModelFile.write(file, DependencyParser.KIND, DependencyParser.VERSION, out -> {
            training.transitions.write(out, MOST_TRANSITION_FEATURES);
            training.arcs.write(out, MOST_ARC_FEATURES);
        });
        Path path = places.model("quoth/language/parser.model");
        Files.createDirectories(path.getParent());
        Files.write(path, file.toByteArray());
        places.report().printf("%s: %,d bytes%n", path, file.size());
    }

    private Lesson lesson(TreeSentence sentence, int[] tagClasses) {
        int size = sentence.words().size();
        int[] words = numbers(sentence);
        ParserTag[] found = new ParserTag[size];
        int[] heads = new int[size + 2];
        int[] names = new int[size + 2];
        heads[0] = -1;
        heads[size + 1] = -1;
        for (int i = 0; i < size; i++) {
            TreeWord word = sentence.words().get(i);
            found[i] = tags.get(tagClasses[i]);
            heads[i + 1] = word.head();
            names[i + 1] = relations.indexOf(word.relation());
        }
        return new Lesson(words, found, heads, names);
    }

    private int[] numbers(TreeSentence sentence) {
        int[] starts = sentence.words().stream().mapToInt(TreeWord::start).toArray();
        int[] ends = sentence.words().stream().mapToInt(TreeWord::end).toArray();
        int[] numbers = new int[starts.length];
        wordKeys.begin();
        wordKeys.number(sentence.text(), starts, ends, 0, starts.length, numbers);
        return numbers;
    }

    private void begin(Lesson lesson) {
        int size = lesson.words().length;
        features.begin(size);
        for (int i = 0; i < size; i++) {
            features.word(i + 1, lesson.words()[i], lesson.tags()[i]);
        }
        state.begin(size);
    }

    private void learn(
            List<Lesson> lessons,
            int rounds,
            int epochs,
            TrainCommand.Places places,
            List<TreeSentence> dev,
            List<int[]> devTags) {
        lessons.forEach(lesson -> count(lesson, 0));
        lessons.forEach(lesson -> count(lesson, 0.1));
        transitions.begin(LEAST_COUNT);
        arcs.begin(LEAST_COUNT);
        for (int round = 1; round <= rounds; round++) {
            if (round > 1) {
                transitions.beginAgain();
                arcs.beginAgain();
            }
            learnOnce(new ArrayList<>(lessons), epochs, places);
            transitions.sumUp();
            arcs.sumUp();
            places.report().printf("%d of %d rounds: %s%n", round, rounds, evaluate(parser(), dev, devTags));
        }
    }

    private DependencyParser parser() {
        return new DependencyParser(
                tags,
                transitions.quantised(MOST_TRANSITION_FEATURES),
                arcs.quantised(MOST_ARC_FEATURES),
                WordClusters.standard());
    }

    private void learnOnce(List<Lesson> order, int epochs, TrainCommand.Places places) {
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(order, random);
            long right = 0;
            long all = 0;
            for (Lesson lesson : order) {
                right += learn(lesson, epoch == 1 ? 0 : EXPLORING);
                all += lesson.words().length;
            }
            places.report().printf("epoch %d: %.2f%% of training arcs%n", epoch, 100.0 * right / all);
        }
    }

    /** Counts the features on the way to the right tree, with a share of wrong turns. */
    private void count(Lesson lesson, double astray) {
        begin(lesson);
        while (!state.isOver()) {
            transitions.count(keys, features.transition(state, keys));
            int transition = anyCheapest(lesson);
            if (random.nextDouble() < astray) {
                int other = random.nextInt(ParseState.TRANSITIONS);
                transition = state.allows(other) ? other : transition;
            }
            if (transition == ParseState.SHIFT) {
                state.shift();
            } else {
                int head = state.governor(transition);
                int word = state.stack(0);
                arcs.count(keys, features.arc(state, head, word, keys));
                state.attach(head, lesson.relations()[word]);
            }
        }
    }

    private int anyCheapest(Lesson lesson) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int candidate = ParseState.TRANSITIONS - 1; candidate >= 0; candidate--) {
            if (state.allows(candidate) && cost(candidate, lesson.heads()) < least) {
                best = candidate;
                least = cost(candidate, lesson.heads());
            }
        }
        return best;
    }

    /** Gives how many arcs were right. */
    private int learn(Lesson lesson, double exploring) {
        begin(lesson);
        int right = 0;
        int[] cost = new int[ParseState.TRANSITIONS];
        while (!state.isOver()) {
            int n = Perceptron.drop(keys, features.transition(state, keys), DROPOUT, random);
            transitions.predict(keys, n);
            float[] scores = transitions.scores();
            int least = Integer.MAX_VALUE;
            for (int t = 0; t < cost.length; t++) {
                cost[t] = state.allows(t) ? cost(t, lesson.heads()) : Integer.MAX_VALUE;
                least = Math.min(least, cost[t]);
            }
            int good = -1;
            int bad = -1;
            for (int t = 0; t < cost.length; t++) {
                if (cost[t] == least && (good < 0 || scores[t] > scores[good])) {
                    good = t;
                } else if (cost[t] != least && cost[t] != Integer.MAX_VALUE && (bad < 0 || scores[t] > scores[bad])) {
                    bad = t;
                }
            }
            int taken = good;
            if (bad >= 0) {
                boolean wrong = scores[bad] > scores[good];
                if (scores[good] < scores[bad] + MARGIN) {
                    transitions.correct(keys, n, good, bad);
                } else {
                    transitions.pass();
                }
                taken = wrong && random.nextDouble() < exploring ? bad : good;
            }
            if (taken == ParseState.SHIFT) {
                state.shift();
            } else {
                right += attach(lesson, taken);
            }
        }
        return right;
    }

    private int attach(Lesson lesson, int transition) {
        int head = state.governor(transition);
        int word = state.stack(0);
        int n = Perceptron.drop(keys, features.arc(state, head, word, keys), DROPOUT, random);
        boolean right = lesson.heads()[word] == head;
        int relation = right ? arcs.learn(keys, n, lesson.relations()[word], costs) : arcs.predict(keys, n);
        state.attach(head, relation);
        return right && relation == lesson.relations()[word] ? 1 : 0;
    }

    /** How many arcs of the right tree can no longer be drawn after a transition (Goldberg and Nivre 2013). */
    private int cost(int transition, int[] heads) {
        int top = state.stack(0);
        int front = state.buffer(0);
        int size = state.size();
        int lost = 0;
        if (transition == ParseState.SHIFT) {
            for (int d = 1; d < state.depth(); d++) {
                int word = state.stack(d);
                lost += heads[front] == word && word != 0 ? 1 : 0;
                lost += heads[word] == front ? 1 : 0;
            }
            lost += state.depth() > 0 && heads[top] == front ? 1 : 0;
            return lost;
        }
        for (int word = front; word <= size; word++) {
            lost += heads[word] == top ? 1 : 0;
        }
        if (transition == ParseState.LEFT) {
            lost += heads[top] == state.stack(1) || heads[top] > front ? 1 : 0;
        } else {
            lost += heads[top] >= front ? 1 : 0;
        }
        return lost;
    }

    private String evaluate(DependencyParser parser, List<TreeSentence> dev, List<int[]> devTags) {
        int all = 0;
        int attached = 0;
        int labelled = 0;
        int bare = 0;
        double best = 0;
        for (int round = 0; round < 4; round++) {
            all = 0;
            attached = 0;
            labelled = 0;
            bare = 0;
            DependencyParser.Run run = parser.run();
            long nanos = 0;
            for (int i = 0; i < dev.size(); i++) {
                List<TreeWord> words = dev.get(i).words();
                int[] numbers = numbers(dev.get(i));
                long begun = System.nanoTime();
                ParseState tree = run.parse(numbers, devTags.get(i), numbers.length);
                nanos += System.nanoTime() - begun;
                for (int w = 1; w <= words.size(); w++) {
                    TreeWord word = words.get(w - 1);
                    String relation = parser.relation(tree.relation(w));
                    boolean right = tree.head(w) == word.head();
                    all++;
                    attached += right ? 1 : 0;
                    labelled += right && relation.equals(word.relation()) ? 1 : 0;
                    bare += right && universal(relation).equals(universal(word.relation())) ? 1 : 0;
                }
            }
            best = Math.max(best, all / (nanos / 1e9));
        }
        return String.format(
                "EWT dev, gold tokens, predicted tags: UAS %.2f, LAS %.2f (%.2f without subtypes), %,.0f tokens/s",
                100.0 * attached / all, 100.0 * labelled / all, 100.0 * bare / all, best);
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
