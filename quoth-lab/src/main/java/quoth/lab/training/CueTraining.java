package quoth.lab.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import quoth.lab.training.Polnear.Article;
import quoth.lab.training.Polnear.Relation;
import quoth.reading.attribution.Cue;
import quoth.reading.attribution.CueSearch;
import quoth.reading.attribution.Decision;

/** Trains the search for cues: the glance that passes over most words, and the closer look at the others. */
final class CueTraining {

    private static final int GLANCE_EPOCHS = 2;
    private static final int EPOCHS = 5;
    private static final double DROPOUT = 0.3;
    private static final float RATE = 0.05f;
    private static final int MOST_GLANCES = 60_000;
    private static final int MOST_FEATURES = 500_000;

    private CueTraining() {}

    /** Learns which words deserve a closer look. */
    static Learnt glances(List<Article> articles) {
        Perceptron perceptron = new Perceptron(List.of("no", "yes"), 1);
        for (Article article : articles) {
            int[] gold = labels(article);
            CueSearch.run(
                    article.words(),
                    (word, keys, count) -> {
                        perceptron.count(keys, count);
                        return CueSearch.NO_CUE;
                    },
                    (word, keys, count) -> gold[word]);
        }
        perceptron.begin(2);
        SplittableRandom random = new SplittableRandom(7);
        List<Article> order = new ArrayList<>(articles);
        for (int epoch = 1; epoch <= GLANCE_EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Article article : order) {
                int[] gold = labels(article);
                CueSearch.run(
                        article.words(),
                        (word, keys, count) -> {
                            int kept = Perceptron.drop(keys, count, DROPOUT, random);
                            int right = gold[word] == CueSearch.NO_CUE ? 0 : 1;
                            perceptron.learnLikelihood(keys, kept, right, RATE);
                            return CueSearch.NO_CUE;
                        },
                        (word, keys, count) -> gold[word]);
            }
        }
        perceptron.finish();
        return Learnt.of(perceptron, MOST_GLANCES);
    }

    /** Learns which of the words that a glance does not pass over are cues. */
    static Learnt cues(List<Article> articles, Decision glance) {
        Perceptron perceptron = new Perceptron(List.of("none", "first", "further"), 1);
        for (Article article : articles) {
            int[] gold = labels(article);
            CueSearch.run(article.words(), glance, (word, keys, count) -> {
                perceptron.count(keys, count);
                return gold[word];
            });
        }
        perceptron.begin(2);
        SplittableRandom random = new SplittableRandom(11);
        List<Article> order = new ArrayList<>(articles);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Article article : order) {
                int[] gold = labels(article);
                CueSearch.run(article.words(), glance, (word, keys, count) -> {
                    int kept = Perceptron.drop(keys, count, DROPOUT, random);
                    return perceptron.learnLikelihood(keys, kept, gold[word], RATE);
                });
            }
            if (epoch > 1) {
                perceptron.remember();
            }
        }
        perceptron.finish();
        return Learnt.of(perceptron, MOST_FEATURES);
    }

    /** The cues that were marked in an article. */
    static List<Cue> marked(Article article) {
        return article.relations().stream()
                .filter(relation -> !relation.cue().isEmpty())
                .map(CueTraining::cue)
                .toList();
    }

    /** The first stretch of a relation's cue. */
    static Cue cue(Relation relation) {
        int from = relation.cue().nextSetBit(0);
        return new Cue(from, relation.cue().nextClearBit(from));
    }

    private static int[] labels(Article article) {
        int[] labels = new int[article.words().size()];
        for (Cue cue : marked(article)) {
            Arrays.fill(labels, cue.from(), cue.to(), CueSearch.FURTHER);
            labels[cue.from()] = CueSearch.FIRST;
        }
        return labels;
    }
}
