package quoth.reading.coreference;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import quoth.language.model.LinearModel;
import quoth.language.model.LogOdds;
import quoth.language.model.ModelFile;
import quoth.reading.MentionForm;

/**
 * What was learnt of coreference: what kind of thing a phrase speaks of, and what speaks for two phrases' meaning the same.
 *
 * <p>In a {@linkplain ModelFile body}: the model of kinds, then that of links, each as {@link LogOdds} lays it out.
 *
 * @param kinds its classes are the {@link Kind}s in their order
 * @param links one class
 */
public record CoreferenceModel(LogOdds kinds, LogOdds links) {

    /** The kind of model file this is kept in. */
    public static final String KIND = "coreference";

    /** The version of that kind. */
    public static final int VERSION = 1;

    /** How much more readily than by the odds alone a description is taken for somebody mentioned before, in eighths. */
    private static final int NOMINAL_READINESS = 8;

    private static final int LEAST = -5 * LogOdds.STEPS;

    /** What to do with a candidate's features. */
    @FunctionalInterface
    public interface Describing {
        /** Takes the features of a candidate, {@code count} at the start of {@code keys}. */
        void take(int candidate, int[] keys, int count);
    }

    /** The model that ships with Quoth, loaded at the first call. */
    public static CoreferenceModel standard() {
        return Standard.MODEL;
    }

    static CoreferenceModel read(DataInputStream in) throws IOException {
        return new CoreferenceModel(LogOdds.read(in), LogOdds.read(in));
    }

    /** Goes through what tells the kinds of candidates. */
    public static void describe(Scene scene, List<Candidate> candidates, Describing describing) {
        KindFeatures features = new KindFeatures(scene);
        for (int i = 0; i < candidates.size(); i++) {
            features.extract(candidates.get(i));
            describing.take(i, features.keys(), features.count());
        }
    }

    /** For each candidate how likely each {@link Kind} is, as its log-probability in eighths, -40 at least. */
    public int[][] kinds(Scene scene, List<Candidate> candidates) {
        LinearModel model = kinds.model();
        int[] scores = new int[model.classes().size()];
        int[][] all = new int[candidates.size()][];
        describe(scene, candidates, (i, keys, count) -> {
            model.score(keys, count, scores);
            all[i] = likelihoods(scores);
        });
        return all;
    }

    private int[] likelihoods(int[] scores) {
        int most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int score : scores) {
            sum += StrictMath.exp((double) (score - most) / kinds.unit());
        }
        int all = (int) StrictMath.rint(LogOdds.STEPS * StrictMath.log(sum));
        int[] told = new int[scores.length];
        for (int k = 0; k < scores.length; k++) {
            told[k] = Math.max(LEAST, kinds.steps(scores[k] - most) - all);
        }
        return told;
    }

    /** The group of each candidate; those of one group mean the same. */
    public int[] resolve(Scene scene, List<Candidate> candidates, int[][] kinds) {
        LinearModel model = links.model();
        int[] score = new int[1];
        int ready = links.points(NOMINAL_READINESS);
        return new Resolution(scene, candidates, kinds).run(new Resolution.Judge() {
            private int options;
            private int likeliest;
            private int most;
            private int last;
            private int[] odds = new int[64];

            @Override
            public void begin(int candidate) {
                options = 0;
                most = Integer.MIN_VALUE;
            }

            @Override
            public void option(int[] keys, int count) {
                if (options > 0 && last > most) {
                    likeliest = options - 1;
                    most = last;
                }
                model.score(keys, count, score);
                last = score[0];
                odds = options < odds.length ? odds : Arrays.copyOf(odds, 2 * options);
                odds[options] = last;
                options++;
            }

            @Override
            public int choice(int candidate, int[] groups) {
                int readiness = candidates.get(candidate).form() == MentionForm.NOMINAL ? ready : 0;
                boolean fresh = groups.length == 0 || last >= (long) most + readiness;
                return fresh ? groups.length : likeliest;
            }

            @Override
            public int lead(int option) {
                return links.steps(odds[option] - last);
            }
        });
    }

    private static final class Standard {
        static final CoreferenceModel MODEL = ModelFile.load(
                CoreferenceModel.class,
                "/quoth/reading/coreference/coreference.model",
                KIND,
                VERSION,
                CoreferenceModel::read);
    }
}
