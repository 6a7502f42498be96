package quoth.lab.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import quoth.language.model.ModelFile;
import quoth.reading.MentionForm;
import quoth.reading.coreference.CoreferenceModel;
import quoth.reading.coreference.Kind;
import quoth.reading.coreference.Resolution;

/**
 * Trains the search for coreference on GUM: the kinds of things first, then links between phrases, by softmax over all that a
 * phrase may mean, with latent antecedents and costs (Durrett and Klein 2013). Links are learnt with kinds that were told by models
 * of other texts.
 */
final class CoreferenceTraining {

    private static final int KIND_EPOCHS = 6;
    private static final int KIND_PARTS = 3;
    private static final float KIND_RATE = 0.1f;
    private static final int MOST_KIND_FEATURES = 150_000;
    /** How often links are learnt anew; what is learnt each time is summed up. */
    private static final int ROUNDS = 5;

    private static final int EPOCHS = 8;
    private static final double DROPOUT = 0.3;
    private static final float RATE = 0.05f;
    private static final int LEAST = 3;
    private static final int MOST_FEATURES = 400_000;
    private static final double FALSE_LINK = 0.3;
    private static final double FALSE_NEW = 3;
    private static final double FALSE_NEW_NOMINAL = 6;
    private static final double WRONG_LINK = 1;

    private final PrintStream report;

    private CoreferenceTraining(PrintStream report) {
        this.report = report;
    }

    /** Trains on all texts and writes the model. */
    static void run(TrainCommand.Places places) throws IOException {
        CoreferenceTraining training = new CoreferenceTraining(places.report());
        CoreferenceLesson.Library library = CoreferenceLesson.library(places);
        Steps steps = training.learn(library.all());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ModelFile.write(file, CoreferenceModel.KIND, CoreferenceModel.VERSION, out -> {
            steps.kinds().write(out);
            steps.links().write(out);
        });
        Path path = places.model("quoth/reading/coreference/coreference.model");
        Files.createDirectories(path.getParent());
        Files.write(path, file.toByteArray());
        places.report().printf("%s: %,d bytes%n", path, file.size());
    }

    /**
     * Measures: for each part of the texts of the bench, what a model finds there that was trained on all others.
     *
     * @param into receives what was found, JSON Lines as the bench's scorers read them
     */
    static void measure(TrainCommand.Places places, int parts, Path into) throws IOException {
        CoreferenceTraining training = new CoreferenceTraining(places.report());
        CoreferenceLesson.Library library = CoreferenceLesson.library(places);
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(into))) {
            for (int part = 0; part < parts; part++) {
                int held = part;
                List<CoreferenceLesson> aside = AttributionTraining.part(library.measured(), i -> i % parts == held);
                Set<CoreferenceLesson> known = Collections.newSetFromMap(new IdentityHashMap<>());
                known.addAll(aside);
                List<CoreferenceLesson> rest = library.all().stream()
                        .filter(lesson -> !known.contains(lesson))
                        .toList();
                CoreferenceModel model = training.learn(rest).model();
                for (CoreferenceLesson lesson : aside) {
                    writer.println(lesson.found(model));
                }
                places.report().printf("part %d of %d learnt and measured%n", part + 1, parts);
            }
        }
    }

    /** What was learnt. */
    record Steps(Learnt kinds, Learnt links) {
        CoreferenceModel model() {
            return new CoreferenceModel(kinds.model(), links.model());
        }
    }

    private Steps learn(List<CoreferenceLesson> lessons) {
        IdentityHashMap<CoreferenceLesson, int[][]> kinds = new IdentityHashMap<>();
        for (int part = 0; part < KIND_PARTS; part++) {
            int held = part;
            Learnt learnt = kinds(AttributionTraining.part(lessons, i -> i % KIND_PARTS != held));
            CoreferenceModel model = new Steps(learnt, Learnt.nothing(1)).model();
            for (CoreferenceLesson lesson : AttributionTraining.part(lessons, i -> i % KIND_PARTS == held)) {
                kinds.put(lesson, model.kinds(lesson.scene(), lesson.candidates()));
            }
        }
        report(lessons, kinds);
        return new Steps(kinds(lessons), links(lessons, kinds));
    }

    private void report(List<CoreferenceLesson> lessons, IdentityHashMap<CoreferenceLesson, int[][]> kinds) {
        int right = 0;
        int all = 0;
        for (CoreferenceLesson lesson : lessons) {
            for (int i = 0; i < lesson.kinds().length; i++) {
                if (lesson.kinds()[i] >= 0) {
                    int[] told = told(lesson, kinds)[i];
                    int most = Arrays.stream(told).max().orElse(0);
                    right += told[lesson.kinds()[i]] == most ? 1 : 0;
                    all++;
                }
            }
        }
        report.printf("kinds right in texts not learnt from: %.1f %% of %,d%n", 100.0 * right / all, all);
    }

    private static Learnt kinds(List<CoreferenceLesson> lessons) {
        Perceptron perceptron =
                new Perceptron(Arrays.stream(Kind.values()).map(Kind::name).toList(), 1);
        for (CoreferenceLesson lesson : lessons) {
            CoreferenceModel.describe(lesson.scene(), lesson.candidates(), (i, keys, count) -> {
                if (lesson.kinds()[i] >= 0) {
                    perceptron.count(keys, count);
                }
            });
        }
        perceptron.begin(2);
        SplittableRandom random = new SplittableRandom(29);
        List<CoreferenceLesson> order = new ArrayList<>(lessons);
        for (int epoch = 1; epoch <= KIND_EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (CoreferenceLesson lesson : order) {
                CoreferenceModel.describe(lesson.scene(), lesson.candidates(), (i, keys, count) -> {
                    if (lesson.kinds()[i] >= 0) {
                        int[] some = Arrays.copyOf(keys, count);
                        int kept = Perceptron.drop(some, count, DROPOUT, random);
                        perceptron.learnLikelihood(some, kept, lesson.kinds()[i], KIND_RATE);
                    }
                });
            }
            if (epoch > 2) {
                perceptron.remember();
            }
        }
        perceptron.finish();
        return Learnt.of(perceptron, MOST_KIND_FEATURES);
    }

    private static Learnt links(List<CoreferenceLesson> lessons, IdentityHashMap<CoreferenceLesson, int[][]> kinds) {
        Perceptron perceptron = new Perceptron(List.of("same"), 1);
        for (CoreferenceLesson lesson : lessons) {
            resolution(lesson, kinds).run(new Counter(perceptron));
        }
        perceptron.begin(LEAST);
        SplittableRandom random = new SplittableRandom(23);
        for (int round = 1; round <= ROUNDS; round++) {
            perceptron.beginAgain();
            List<CoreferenceLesson> order = new ArrayList<>(lessons);
            for (int epoch = 1; epoch <= EPOCHS; epoch++) {
                Collections.shuffle(order, random);
                for (CoreferenceLesson lesson : order) {
                    Resolution resolution = resolution(lesson, kinds);
                    resolution.run(new Teacher(perceptron, lesson, resolution.groups(), epoch <= 2, random));
                }
                if (epoch > 2) {
                    perceptron.remember();
                }
            }
        }
        perceptron.finish();
        return Learnt.of(perceptron, MOST_FEATURES);
    }

    private static Resolution resolution(CoreferenceLesson lesson, IdentityHashMap<CoreferenceLesson, int[][]> kinds) {
        return new Resolution(lesson.scene(), lesson.candidates(), told(lesson, kinds));
    }

    private static int[][] told(CoreferenceLesson lesson, IdentityHashMap<CoreferenceLesson, int[][]> kinds) {
        int[][] told = kinds.get(lesson);
        if (told == null) {
            throw new IllegalStateException("a lesson must have its kinds told before it is learnt from");
        }
        return told;
    }

    /** Counts the features of all options, and takes everything for new. */
    private record Counter(Perceptron perceptron) implements Resolution.Judge {

        @Override
        public void begin(int candidate) {}

        @Override
        public void option(int[] keys, int count) {
            perceptron.count(keys, count);
        }

        @Override
        public int choice(int candidate, int[] groups) {
            return groups.length;
        }
    }

    /** Learns from every choice. */
    private static final class Teacher implements Resolution.Judge {

        private final Perceptron perceptron;
        private final CoreferenceLesson lesson;
        private final int[] groupOf;
        private final boolean leads;
        private final SplittableRandom random;
        private final List<int[]> options = new ArrayList<>();
        private final float[] slope = new float[1];

        /**
         * A teacher of one lesson.
         *
         * @param groupOf the groups so far
         * @param leads whether the right choice is taken and not the learner's
         */
        Teacher(
                Perceptron perceptron,
                CoreferenceLesson lesson,
                int[] groupOf,
                boolean leads,
                SplittableRandom random) {
            this.perceptron = perceptron;
            this.lesson = lesson;
            this.groupOf = groupOf;
            this.leads = leads;
            this.random = random;
        }

        @Override
        public void begin(int candidate) {
            options.clear();
        }

        @Override
        public void option(int[] keys, int count) {
            options.add(Arrays.copyOf(keys, count));
        }

        @Override
        public int choice(int candidate, int[] groups) {
            int fresh = groups.length;
            if (!lesson.isMarked(candidate)) {
                return fresh;
            }
            boolean[] right = right(candidate, groups);
            int best = best();
            boolean nominal = lesson.candidates().get(candidate).form() == MentionForm.NOMINAL;
            learn(right, nominal ? FALSE_NEW_NOMINAL : FALSE_NEW);
            if (!leads) {
                return best;
            }
            for (int option = 0; option < fresh; option++) {
                if (right[option]) {
                    return option;
                }
            }
            return fresh;
        }

        private int best() {
            int best = 0;
            float most = Float.NEGATIVE_INFINITY;
            for (int option = 0; option < options.size(); option++) {
                perceptron.predict(options.get(option), options.get(option).length);
                if (perceptron.scores()[0] > most) {
                    most = perceptron.scores()[0];
                    best = option;
                }
            }
            return best;
        }

        /** The options that are right: groups at least half of which, or as much as any, mean what the candidate means. */
        private boolean[] right(int candidate, int[] groups) {
            boolean[] right = new boolean[groups.length + 1];
            double[] shares = new double[groups.length];
            double most = 0;
            int gold = lesson.gold()[candidate];
            for (int option = 0; option < groups.length && gold >= 0; option++) {
                int same = 0;
                int all = 0;
                for (int j = 0; j < candidate; j++) {
                    if (groupOf[j] == groups[option]) {
                        all++;
                        same += lesson.gold()[j] == gold ? 1 : 0;
                    }
                }
                shares[option] = (double) same / Math.max(1, all);
                most = Math.max(most, shares[option]);
            }
            for (int option = 0; option < groups.length; option++) {
                right[option] = most > 0 && shares[option] >= Math.min(0.5, most);
            }
            right[groups.length] = most == 0;
            return right;
        }

        private void learn(boolean[] right, double missed) {
            int size = options.size();
            int fresh = size - 1;
            int[] counts = new int[size];
            double[] scores = new double[size];
            double most = Double.NEGATIVE_INFINITY;
            for (int option = 0; option < size; option++) {
                int[] keys = options.get(option);
                counts[option] = Perceptron.drop(keys, keys.length, DROPOUT, random);
                perceptron.predict(keys, counts[option]);
                double cost = right[option] ? 0 : option == fresh ? missed : right[fresh] ? FALSE_LINK : WRONG_LINK;
                scores[option] = perceptron.scores()[0] + cost;
                most = Math.max(most, scores[option]);
            }
            double all = 0;
            double good = 0;
            for (int option = 0; option < size; option++) {
                scores[option] = StrictMath.exp(scores[option] - most);
                all += scores[option];
                good += right[option] ? scores[option] : 0;
            }
            for (int option = 0; option < size; option++) {
                double wanted = right[option] ? scores[option] / Math.max(1e-30, good) : 0;
                slope[0] = (float) (scores[option] / all - wanted);
                perceptron.descend(options.get(option), counts[option], slope, RATE);
            }
        }
    }
}
