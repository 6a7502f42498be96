package quoth.lab.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import quoth.language.model.LinearModel;

/**
 * Learns a linear model: an averaged multi-class perceptron (Collins 2002) that also learns from right answers that win by
 * less than a margin, and that sees each example with a share of its features left out. A feature is first counted, and only
 * those that were counted often enough are learnt.
 */
final class Perceptron {

    private static final float LEAST_SLOPE = 1e-4f;
    private static final float FIRST_SLOPES = 1;

    private final List<String> classes;
    private final int width;
    private final float margin;
    private int[] keys = new int[1 << 16];
    private int[] rows = new int[1 << 16];
    private int[] counts = new int[1 << 16];
    private int known;
    private float[][] weights = new float[0][];
    private float[][] totals = new float[0][];
    private float[][] remembered = new float[0][];
    private int memories;
    private float[][] sums = new float[0][];
    private final float[] scores;
    private final float[] slopes;
    private long step = 1;
    private float scale = 1;

    Perceptron(List<String> classes, float margin) {
        this.classes = List.copyOf(classes);
        this.width = classes.size();
        this.margin = margin;
        this.scores = new float[width];
        this.slopes = new float[width];
    }

    /** Counts the features of an example. Only before {@link #begin}. */
    void count(int[] features, int n) {
        for (int i = 0; i < n; i++) {
            int slot = slot(features[i]);
            if (rows[slot] == 0) {
                keys[slot] = features[i];
                rows[slot] = ++known;
                if (known * 2 > keys.length) {
                    grow();
                    slot = slot(features[i]);
                }
            }
            counts[slot]++;
        }
    }

    /** Ends the counting; features counted less than {@code least} times are forgotten. */
    void begin(int least) {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        int[] oldCounts = counts;
        int kept = 0;
        for (int slot = 0; slot < oldKeys.length; slot++) {
            kept += oldRows[slot] != 0 && oldCounts[slot] >= least ? 1 : 0;
        }
        allocate(Integer.highestOneBit(Math.max(1, kept)) * 4);
        known = 0;
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldRows[old] != 0 && oldCounts[old] >= least) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                rows[slot] = ++known;
                counts[slot] = oldCounts[old];
            }
        }
        weights = new float[known][];
        totals = new float[known][];
        sums = new float[known][];
    }

    private void allocate(int capacity) {
        keys = new int[capacity];
        rows = new int[capacity];
        counts = new int[capacity];
    }

    private int slot(int key) {
        int slot = key & (keys.length - 1);
        while (rows[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        int[] oldCounts = counts;
        allocate(oldKeys.length * 2);
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldRows[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                rows[slot] = oldRows[old];
                counts[slot] = oldCounts[old];
            }
        }
    }

    /** Leaves out a share of features, in place; gives how many remain. */
    static int drop(int[] features, int n, double share, RandomGenerator random) {
        int kept = 0;
        for (int i = 0; i < n; i++) {
            if (random.nextDouble() >= share) {
                features[kept++] = features[i];
            }
        }
        return kept;
    }

    /** The class that the present weights give to an example. */
    int predict(int[] features, int n) {
        score(features, n);
        int best = 0;
        for (int c = 1; c < width; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }

    /** The scores of {@link #predict}'s last example. */
    float[] scores() {
        return scores;
    }

    private void score(int[] features, int n) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < n; i++) {
            int row = row(features[i]);
            if (row >= 0 && weights[row] != null) {
                float[] own = weights[row];
                for (int c = 0; c < width; c++) {
                    scores[c] += own[c];
                }
            }
        }
    }

    private int row(int key) {
        return rows[slot(key)] - 1;
    }

    /**
     * Learns from an example whose right class is {@code gold}.
     *
     * @param costs what it costs to take a class for the right one, in margins; 1 for a plain mistake
     * @return the class that the weights gave before
     */
    int learn(int[] features, int n, int gold, float[] costs) {
        int predicted = predict(features, n);
        int rival = -1;
        for (int c = 0; c < width; c++) {
            if (c != gold && (rival < 0 || scores[c] + margin * costs[c] > scores[rival] + margin * costs[rival])) {
                rival = c;
            }
        }
        if (scores[gold] < scores[rival] + margin * costs[rival] || predicted != gold) {
            for (int i = 0; i < n; i++) {
                int row = row(features[i]);
                if (row >= 0) {
                    change(row, gold, 1);
                    change(row, rival, -1);
                }
            }
        }
        step++;
        return predicted;
    }

    /**
     * Learns by logistic regression (AdaGrad, Duchi et al. 2011) from an example whose right class is {@code gold}. Not to
     * be mixed with {@link #learn} in one model.
     *
     * @return the class that the weights gave before
     */
    int learnLikelihood(int[] features, int n, int gold, float rate) {
        int predicted = predict(features, n);
        double sum = 0;
        for (int c = 0; c < width; c++) {
            sum += StrictMath.exp(scores[c] - scores[predicted]);
        }
        for (int c = 0; c < width; c++) {
            slopes[c] = (float) (StrictMath.exp(scores[c] - scores[predicted]) / sum) - (c == gold ? 1 : 0);
        }
        descend(features, n, slopes, rate);
        return predicted;
    }

    /** Moves the weights of an example's features against slopes, one for each class, in AdaGrad's steps. */
    void descend(int[] features, int n, float[] slopes, float rate) {
        step++;
        for (int i = 0; i < n; i++) {
            int row = row(features[i]);
            if (row < 0) {
                continue;
            }
            if (weights[row] == null) {
                weights[row] = new float[width];
                totals[row] = new float[width];
            }
            for (int c = 0; c < width; c++) {
                float slope = slopes[c];
                if (Math.abs(slope) > LEAST_SLOPE) {
                    totals[row][c] += slope * slope;
                    weights[row][c] -= rate * slope / (float) Math.sqrt(FIRST_SLOPES + totals[row][c]);
                }
            }
        }
    }

    /** Remembers the weights that {@link #descend} has reached. */
    void remember() {
        if (remembered.length == 0) {
            remembered = new float[weights.length][];
        }
        memories++;
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] != null) {
                if (remembered[row] == null) {
                    remembered[row] = new float[width];
                }
                for (int c = 0; c < width; c++) {
                    remembered[row][c] += weights[row][c];
                }
            }
        }
    }

    /** Ends the learning by {@link #descend}: the weights become the mean of those that were remembered, if any were. */
    void finish() {
        if (memories > 0) {
            for (float[] row : remembered) {
                for (int c = 0; row != null && c < width; c++) {
                    row[c] /= memories;
                }
            }
            weights = remembered;
        }
        totals = new float[0][];
    }

    /** Moves the weights of an example towards one class and away from another, and counts a step. */
    void correct(int[] features, int n, int right, int wrong) {
        for (int i = 0; i < n; i++) {
            int row = row(features[i]);
            if (row >= 0) {
                change(row, right, 1);
                change(row, wrong, -1);
            }
        }
        step++;
    }

    /** Counts a step that changes nothing. */
    void pass() {
        step++;
    }

    private void change(int row, int c, float by) {
        if (weights[row] == null) {
            weights[row] = new float[width];
            totals[row] = new float[width];
        }
        weights[row][c] += by;
        totals[row][c] += by * step;
    }

    /** Replaces the weights by their averages over all steps; nothing can be learnt after it. */
    void average() {
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] != null) {
                for (int c = 0; c < width; c++) {
                    weights[row][c] -= totals[row][c] / step;
                }
            }
        }
        totals = new float[0][];
    }

    /**
     * Replaces the weights by their averages, added to those of all that was learnt before {@link #beginAgain}: what is learnt several
     * times in different orders and summed up errs less than each alone, and is no slower in use.
     */
    void sumUp() {
        average();
        addToSums();
        weights = sums;
    }

    /** Begins to learn anew with the same features; after {@link #sumUp}. */
    void beginAgain() {
        weights = new float[known][];
        totals = new float[known][];
        step = 1;
    }

    private void addToSums() {
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] != null && sums[row] == null) {
                sums[row] = weights[row];
            } else if (weights[row] != null) {
                for (int c = 0; c < width; c++) {
                    sums[row][c] += weights[row][c];
                }
            }
        }
    }

    /**
     * Writes the model: the weights as whole numbers, and of the features those that fired most often.
     *
     * @param most how many features to keep
     */
    void write(DataOutputStream out, int most) throws IOException {
        int[] kept = keptSlots(most);
        scale = 127 / largest(kept);
        int[] keptKeys = new int[kept.length];
        byte[][] quantised = new byte[kept.length][width];
        int n = 0;
        for (int slot : kept) {
            boolean any = false;
            for (int c = 0; c < width; c++) {
                float weight = weights[rows[slot] - 1][c] * scale;
                quantised[n][c] = (byte) Math.round(Math.max(-127, Math.min(127, weight)));
                any |= quantised[n][c] != 0;
            }
            if (any) {
                keptKeys[n++] = keys[slot];
            } else {
                Arrays.fill(quantised[n], (byte) 0);
            }
        }
        LinearModel.write(out, classes, Arrays.copyOf(keptKeys, n), Arrays.copyOf(quantised, n));
    }

    /** The model as Quoth will see it, with its weights as whole numbers. */
    LinearModel quantised(int most) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(new DataOutputStream(bytes), most);
            return LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a difference of one in the weights learnt is in the whole numbers last written. */
    float scale() {
        return scale;
    }

    private int[] keptSlots(int most) {
        return IntStream.range(0, keys.length)
                .filter(slot -> rows[slot] != 0 && weights[rows[slot] - 1] != null)
                .boxed()
                .sorted((a, b) -> counts[a] != counts[b]
                        ? Integer.compare(counts[b], counts[a])
                        : Integer.compareUnsigned(keys[a], keys[b]))
                .limit(most)
                .sorted((a, b) -> Integer.compareUnsigned(keys[a], keys[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The weight that only one in two thousand exceeds. */
    private float largest(int[] slots) {
        float[] all = new float[slots.length * width];
        int n = 0;
        for (int slot : slots) {
            for (float weight : weights[rows[slot] - 1]) {
                if (weight != 0) {
                    all[n++] = Math.abs(weight);
                }
            }
        }
        Arrays.sort(all, 0, n);
        return n == 0 ? 1 : Math.max(1e-6f, all[(int) ((n - 1) * 0.9995)]);
    }
}
