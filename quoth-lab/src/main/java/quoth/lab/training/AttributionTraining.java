package quoth.lab.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import quoth.lab.training.Polnear.Article;
import quoth.lab.training.Polnear.Relation;
import quoth.language.model.LinearModel;
import quoth.language.model.ModelFile;
import quoth.reading.attribution.AttributionModel;
import quoth.reading.attribution.AttributionModel.Candidate;
import quoth.reading.attribution.Cue;
import quoth.reading.attribution.CueSearch;
import quoth.reading.attribution.RelationFeatures;
import quoth.reading.attribution.RoleSearch;
import quoth.reading.attribution.Roles;
import quoth.reading.attribution.Words;

/**
 * Trains the three steps by which attributions are found, on PolNeAR. The last step learns from what the first two find in
 * articles that they have not seen: the articles are cut into parts, and each is read by models trained on the others.
 */
final class AttributionTraining {

    private static final int CUE_EPOCHS = 5;
    private static final int ROLE_EPOCHS = 4;
    private static final int WHOLE_EPOCHS = 12;
    private static final int MOST_FEATURES = 600_000;
    private static final double DROPOUT = 0.2;
    private static final float MARGIN = 8;
    private static final float[] EVEN = {1, 1, 1};

    /** How much a word is helped to be a cue, in weights as they are learnt: enough to miss few. */
    private static final float CUE_READINESS = 25;

    /** How much an attribution is helped to be kept, in the whole numbers of its model: best on the articles set aside. */
    private static final int WHOLE_READINESS = 300;

    private final PrintStream report;
    private final int parts;

    private AttributionTraining(PrintStream report, int parts) {
        this.report = report;
        this.parts = parts;
    }

    /**
     * Trains and writes the model.
     *
     * @param parts how many parts the last step is learnt from; 0 to go without it
     * @param measure whether to set every eighth article aside and measure on those, and write nothing
     */
    static void run(TrainCommand.Places places, int parts, boolean measure) throws IOException {
        AttributionTraining training = new AttributionTraining(places.report(), parts);
        List<Article> all = Polnear.read(places.corpus("attribution/polnear.train.jsonl"));
        if (measure) {
            training.measure(all);
            return;
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Models models = training.learn(all);
        ModelFile.write(file, AttributionModel.KIND, AttributionModel.VERSION, out -> {
            out.writeInt(training.cueReadiness(models.cues()));
            out.writeInt(parts == 0 ? 0 : WHOLE_READINESS);
            models.cues().write(out, MOST_FEATURES);
            models.roles().write(out, MOST_FEATURES);
            models.wholes().write(out, MOST_FEATURES);
        });
        Path path = places.model("quoth/reading/attribution/attribution.model");
        Files.createDirectories(path.getParent());
        Files.write(path, file.toByteArray());
        places.report().printf("%s: %,d bytes%n", path, file.size());
    }

    /** The three steps as they were learnt. */
    private record Models(Perceptron cues, Perceptron roles, Perceptron wholes) {}

    /** The readiness for cues in the whole numbers of their model; none where nothing is refused later. */
    private int cueReadiness(Perceptron cues) {
        cues.quantised(MOST_FEATURES);
        return parts == 0 ? 0 : Math.round(CUE_READINESS * cues.scale());
    }

    private void measure(List<Article> all) {
        List<Article> aside = part(all, i -> i % 8 == 3);
        Models models = learn(part(all, i -> i % 8 != 3));
        List<List<Candidate>> candidates = new ArrayList<>();
        AttributionModel model = new AttributionModel(
                cueReadiness(models.cues()),
                0,
                models.cues().quantised(MOST_FEATURES),
                models.roles().quantised(MOST_FEATURES),
                models.wholes().quantised(MOST_FEATURES));
        for (Article article : aside) {
            candidates.add(model.candidates(article.words()));
        }
        report.printf("set aside, cues alone decide: %s%n", score(aside, candidates, one -> one.cueMargin() > 0));
        for (int readiness = -200; readiness <= 400; readiness += 50) {
            int added = readiness;
            RelationScore score = score(aside, candidates, one -> one.score() + added >= 0);
            report.printf("set aside, readiness %d: %s%n", readiness, score);
        }
    }

    private static RelationScore score(
            List<Article> articles, List<List<Candidate>> candidates, Predicate<Candidate> kept) {
        RelationScore score = new RelationScore();
        for (int i = 0; i < articles.size(); i++) {
            Words words = articles.get(i).words();
            score.add(
                    articles.get(i).relations(),
                    candidates.get(i).stream()
                            .filter(kept)
                            .map(candidate -> relation(words, candidate))
                            .toList());
        }
        return score;
    }

    private static <T> List<T> part(List<T> all, Predicate<Integer> chosen) {
        List<T> part = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (chosen.test(i)) {
                part.add(all.get(i));
            }
        }
        return part;
    }

    private Models learn(List<Article> articles) {
        List<List<Cue>> foundCues = new ArrayList<>(Collections.nCopies(articles.size(), List.of()));
        List<LinearModel> cueModels = new ArrayList<>();
        List<Integer> readiness = new ArrayList<>();
        for (int p = 0; p < parts; p++) {
            int held = p;
            Perceptron cues = learnCues(part(articles, i -> i % parts != held));
            cueModels.add(cues.quantised(MOST_FEATURES));
            readiness.add(cueReadiness(cues));
            AttributionModel model = model(readiness.get(p), cueModels.get(p), nothing(3));
            for (int i = p; i < articles.size(); i += parts) {
                foundCues.set(i, model.cues(articles.get(i).words(), new ArrayList<>()));
            }
            report.printf("cues without part %d learnt%n", p);
        }
        Perceptron wholes = new Perceptron(List.of("no", "yes"), MARGIN);
        List<Example> examples = new ArrayList<>();
        for (int p = 0; p < parts; p++) {
            int held = p;
            Perceptron roles =
                    learnRoles(part(articles, i -> i % parts != held), part(foundCues, i -> i % parts != held));
            AttributionModel model = model(readiness.get(p), cueModels.get(p), roles.quantised(MOST_FEATURES));
            for (Article article : part(articles, i -> i % parts == held)) {
                examples.addAll(examples(article, model.candidates(article.words())));
            }
            report.printf("roles without part %d learnt%n", p);
        }
        learnWholes(wholes, examples);
        return new Models(learnCues(articles), learnRoles(articles, foundCues), wholes);
    }

    private static AttributionModel model(int readiness, LinearModel cues, LinearModel roles) {
        return new AttributionModel(readiness, 0, cues, roles, nothing(2));
    }

    private static LinearModel nothing(int classes) {
        Perceptron empty = new Perceptron(Collections.nCopies(classes, ""), MARGIN);
        empty.begin(1);
        return empty.quantised(0);
    }

    /**
     * A found attribution to learn from.
     *
     * @param keys its features
     * @param whole whether somebody marked it so
     */
    private record Example(List<Integer> keys, int whole) {}

    private static List<Example> examples(Article article, List<Candidate> candidates) {
        RelationFeatures features = new RelationFeatures(article.words());
        List<Example> examples = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int count = features.extract(candidate.cue(), candidate.roles(), candidate.cueMargin());
            Relation found = relation(article.words(), candidate);
            boolean whole = article.relations().stream().anyMatch(wanted -> RelationScore.isWhole(wanted, found));
            List<Integer> keys =
                    Arrays.stream(features.keys(), 0, count).boxed().toList();
            examples.add(new Example(keys, whole ? 1 : 0));
        }
        return examples;
    }

    private static void learnWholes(Perceptron perceptron, List<Example> examples) {
        for (Example example : examples) {
            int[] keys = example.keys().stream().mapToInt(Integer::intValue).toArray();
            perceptron.count(keys, keys.length);
        }
        perceptron.begin(3);
        SplittableRandom random = new SplittableRandom(17);
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 1; epoch <= WHOLE_EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                int[] keys = example.keys().stream().mapToInt(Integer::intValue).toArray();
                int count = Perceptron.drop(keys, keys.length, DROPOUT, random);
                perceptron.learn(keys, count, example.whole(), EVEN);
            }
        }
        perceptron.average();
    }

    private static Relation relation(Words words, Candidate candidate) {
        BitSet source = new BitSet();
        BitSet content = new BitSet();
        BitSet cue = new BitSet();
        cue.set(candidate.cue().from(), candidate.cue().to());
        for (int i = 0; i < words.size(); i++) {
            source.set(i, candidate.roles().isSource(i));
            content.set(i, candidate.roles().isContent(i));
        }
        return new Relation(source, cue, content);
    }

    private static List<Cue> goldCues(Article article) {
        return article.relations().stream()
                .filter(relation -> !relation.cue().isEmpty())
                .map(AttributionTraining::cue)
                .toList();
    }

    /** The first stretch of a relation's cue. */
    private static Cue cue(Relation relation) {
        int from = relation.cue().nextSetBit(0);
        return new Cue(from, relation.cue().nextClearBit(from));
    }

    private static int[] cueLabels(Article article) {
        int[] labels = new int[article.words().size()];
        for (Cue cue : goldCues(article)) {
            Arrays.fill(labels, cue.from(), cue.to(), CueSearch.FURTHER);
            labels[cue.from()] = CueSearch.FIRST;
        }
        return labels;
    }

    private static Perceptron learnCues(List<Article> articles) {
        Perceptron perceptron = new Perceptron(List.of("none", "first", "further"), MARGIN);
        for (Article article : articles) {
            int[] gold = cueLabels(article);
            CueSearch.run(article.words(), (word, keys, count) -> {
                perceptron.count(keys, count);
                return gold[word];
            });
        }
        perceptron.begin(2);
        SplittableRandom random = new SplittableRandom(11);
        List<Article> order = new ArrayList<>(articles);
        for (int epoch = 1; epoch <= CUE_EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Article article : order) {
                int[] gold = cueLabels(article);
                CueSearch.run(article.words(), (word, keys, count) -> {
                    int kept = Perceptron.drop(keys, count, DROPOUT, random);
                    return perceptron.learn(keys, kept, gold[word], EVEN);
                });
            }
        }
        perceptron.average();
        return perceptron;
    }

    /** Learns roles beside the cues that were found, since those are what the search will see beside its own. */
    private static Perceptron learnRoles(List<Article> articles, List<List<Cue>> foundCues) {
        Perceptron perceptron = new Perceptron(List.of("neither", "source", "content"), MARGIN);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            order.add(i);
            goThroughRoles(articles.get(i), foundCues.get(i), (keys, count, gold) -> {
                perceptron.count(keys, count);
                return gold;
            });
        }
        perceptron.begin(3);
        SplittableRandom random = new SplittableRandom(13);
        for (int epoch = 1; epoch <= ROLE_EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                goThroughRoles(articles.get(i), foundCues.get(i), (keys, count, gold) -> {
                    int kept = Perceptron.drop(keys, count, DROPOUT, random);
                    return perceptron.learn(keys, kept, gold, EVEN);
                });
            }
        }
        perceptron.average();
        return perceptron;
    }

    /** What to do with a word whose right label is known. */
    @FunctionalInterface
    private interface Lesson {
        int label(int[] keys, int count, int gold);
    }

    private static void goThroughRoles(Article article, List<Cue> foundCues, Lesson lesson) {
        List<Cue> cues = new ArrayList<>(goldCues(article));
        cues.addAll(foundCues);
        RoleSearch search = new RoleSearch(article.words(), cues);
        for (Relation relation : article.relations()) {
            if (!relation.cue().isEmpty()) {
                Roles unused = search.run(
                        cue(relation), (word, keys, count) -> lesson.label(keys, count, gold(relation, word)));
            }
        }
    }

    private static int gold(Relation relation, int word) {
        if (relation.source().get(word)) {
            return RoleSearch.SOURCE;
        }
        return relation.content().get(word) ? RoleSearch.CONTENT : RoleSearch.NEITHER;
    }
}
