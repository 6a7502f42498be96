package quoth.lab.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import quoth.lab.training.Polnear.Article;
import quoth.lab.training.Polnear.Relation;
import quoth.reading.attribution.Cue;
import quoth.reading.attribution.RoleSearch;
import quoth.reading.attribution.Roles;

/**
 * Trains the search for the source and the content of a cue, beside the cues that were found, since those are what the search will
 * see beside its own.
 */
final class RoleTraining {

    private static final int EPOCHS = 4;
    private static final double DROPOUT = 0.3;
    private static final float RATE = 0.05f;
    private static final int MOST_FEATURES = 800_000;
    private static final int LEAST = 3;

    private RoleTraining() {}

    static Learnt learn(List<Article> articles, List<List<Cue>> foundCues) {
        Perceptron perceptron = new Perceptron(List.of("neither", "source", "content"), 1);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            order.add(i);
            goThrough(articles.get(i), foundCues.get(i), (keys, count, gold) -> {
                perceptron.count(keys, count);
                return gold;
            });
        }
        perceptron.begin(LEAST);
        SplittableRandom random = new SplittableRandom(13);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                goThrough(articles.get(i), foundCues.get(i), (keys, count, gold) -> {
                    int kept = Perceptron.drop(keys, count, DROPOUT, random);
                    return perceptron.learnLikelihood(keys, kept, gold, RATE);
                });
            }
            if (epoch > 1) {
                perceptron.remember();
            }
        }
        perceptron.finish();
        return Learnt.of(perceptron, MOST_FEATURES);
    }

    /** What to do with a word whose right label is known. */
    @FunctionalInterface
    private interface Lesson {
        int label(int[] keys, int count, int gold);
    }

    private static void goThrough(Article article, List<Cue> foundCues, Lesson lesson) {
        List<Cue> cues = new ArrayList<>(CueTraining.marked(article));
        cues.addAll(foundCues);
        RoleSearch search = new RoleSearch(article.words(), cues);
        for (Relation relation : article.relations()) {
            if (!relation.cue().isEmpty()) {
                Roles unused = search.run(
                        CueTraining.cue(relation),
                        (word, keys, count) -> lesson.label(keys, count, gold(relation, word)));
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
