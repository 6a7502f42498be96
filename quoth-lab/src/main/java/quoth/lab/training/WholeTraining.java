package quoth.lab.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import quoth.lab.training.Polnear.Article;
import quoth.lab.training.Polnear.Relation;
import quoth.reading.attribution.AttributionModel;
import quoth.reading.attribution.AttributionModel.Candidate;
import quoth.reading.attribution.Words;

/**
 * Trains the last judgement: which of the ways to give a cue a source and a content is right, if any. A log-linear model that chooses
 * one of the ways or none; where several are right, it may choose any.
 */
final class WholeTraining {

    private static final int EPOCHS = 10;
    private static final double DROPOUT = 0.3;
    private static final float RATE = 0.03f;
    private static final int MOST_FEATURES = 200_000;

    private WholeTraining() {}

    /**
     * One way to give a cue a source and a content.
     *
     * @param keys its features
     * @param right whether somebody marked it so
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared and never handed on
    record Way(int[] keys, boolean right) {}

    /** The ways that were found for each cue of an article. */
    static List<List<Way>> ways(Article article, AttributionModel model) {
        List<int[]> features = new ArrayList<>();
        List<List<Candidate>> alternatives = model.alternatives(article.words(), (keys, count) -> {
            features.add(Arrays.copyOf(keys, count));
            return 0;
        });
        int next = 0;
        List<List<Way>> all = new ArrayList<>();
        for (List<Candidate> candidates : alternatives) {
            List<Way> ways = new ArrayList<>();
            for (Candidate candidate : candidates) {
                ways.add(new Way(features.get(next++), isRight(article, candidate)));
            }
            all.add(ways);
        }
        return all;
    }

    private static boolean isRight(Article article, Candidate candidate) {
        Relation found = relation(article.words(), candidate);
        return article.relations().stream().anyMatch(wanted -> RelationScore.isWhole(wanted, found));
    }

    static Learnt learn(List<List<Way>> cues) {
        return learn(cues, EPOCHS, DROPOUT, RATE);
    }

    static Learnt learn(List<List<Way>> cues, int epochs, double dropout, float rate) {
        Perceptron perceptron = new Perceptron(List.of("no", "yes"), 1);
        for (List<Way> ways : cues) {
            for (Way way : ways) {
                perceptron.count(way.keys(), way.keys().length);
            }
        }
        perceptron.begin(3);
        SplittableRandom random = new SplittableRandom(17);
        List<List<Way>> order = new ArrayList<>(cues);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(order, random);
            for (List<Way> ways : order) {
                learn(perceptron, ways, dropout, rate, random);
            }
            if (epoch > 2) {
                perceptron.remember();
            }
        }
        perceptron.finish();
        return Learnt.of(perceptron, MOST_FEATURES);
    }

    private static void learn(
            Perceptron perceptron, List<Way> ways, double dropout, float rate, SplittableRandom random) {
        int size = ways.size();
        int[][] keys = new int[size][];
        int[] counts = new int[size];
        double[] weights = new double[size];
        double all = 1;
        double right = 0;
        for (int i = 0; i < size; i++) {
            keys[i] = ways.get(i).keys().clone();
            counts[i] = Perceptron.drop(keys[i], keys[i].length, dropout, random);
            perceptron.predict(keys[i], counts[i]);
            weights[i] = StrictMath.exp(
                    Math.clamp(perceptron.scores()[1] - perceptron.scores()[0], -30, 30));
            all += weights[i];
            right += ways.get(i).right() ? weights[i] : 0;
        }
        float[] slopes = new float[2];
        for (int i = 0; i < size; i++) {
            double wanted = ways.get(i).right() ? weights[i] / right : 0;
            slopes[1] = (float) (weights[i] / all - wanted);
            perceptron.descend(keys[i], counts[i], slopes, rate);
        }
    }

    /** A candidate as sets of words. */
    static Relation relation(Words words, Candidate candidate) {
        BitSet source = new BitSet();
        BitSet content = new BitSet();
        BitSet cue = new BitSet();
        cue.set(candidate.cue().from(), candidate.cue().to());
        for (int i = candidate.roles().from(); i < candidate.roles().to(); i++) {
            source.set(i, candidate.roles().isSource(i));
            content.set(i, candidate.roles().isContent(i));
        }
        return new Relation(source, cue, content);
    }
}
