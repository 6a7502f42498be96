package quoth.lab.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import quoth.document.Span;
import quoth.language.EnglishAnalyser;
import quoth.language.model.ModelFile;
import quoth.reading.event.EventModel;
import quoth.reading.event.EventText;

/** Trains the search for words that report events, on ECB+: which words do, then how far they reach. */
final class EventTraining {

    private static final int EPOCHS = 10;
    private static final double DROPOUT = 0.4;
    private static final float RATE = 0.05f;
    private static final int LEAST = 2;
    private static final int MOST_FEATURES = 150_000;
    private static final int MOST_BOUND_FEATURES = 40_000;
    private static final int READINESS = 5;
    private static final List<Integer> TRIED = List.of(-4, -2, 0, 1, 2, 3, 4, 5, 6, 8, 10);

    private EventTraining() {}

    /**
     * A text and what reports events in it.
     *
     * @param text the text as annotated
     * @param seen the text as Quoth sees it
     * @param gold the first and last token of each mention, by the token that bears it
     */
    private record Lesson(Ecb.Text text, EventText seen, Map<Integer, EventModel.Trigger> gold) {}

    /** Trains on all texts and writes the model. */
    static void run(TrainCommand.Places places) throws IOException {
        Steps steps = learn(lessons(places));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ModelFile.write(file, EventModel.KIND, EventModel.VERSION, out -> {
            out.writeInt(READINESS);
            steps.triggers().write(out);
            steps.bounds().write(out);
        });
        Path path = places.model("quoth/reading/event/event.model");
        Files.createDirectories(path.getParent());
        Files.write(path, file.toByteArray());
        places.report().printf("%s: %,d bytes%n", path, file.size());
    }

    /** Measures: for each part of the topics, what a model finds there that was trained on all others. Writes nothing. */
    static void measure(TrainCommand.Places places, int parts) throws IOException {
        List<Lesson> lessons = lessons(places);
        List<Integer> topics = lessons.stream()
                .map(lesson -> lesson.text().topic())
                .distinct()
                .sorted()
                .toList();
        int[][] counts = new int[TRIED.size()][4];
        for (int part = 0; part < parts; part++) {
            int held = part;
            Set<Integer> aside = new HashSet<>(AttributionTraining.part(topics, i -> i % parts == held));
            Steps steps = learn(lessons.stream()
                    .filter(lesson -> !aside.contains(lesson.text().topic()))
                    .toList());
            for (Lesson lesson : lessons) {
                if (aside.contains(lesson.text().topic())) {
                    for (int i = 0; i < counts.length; i++) {
                        count(lesson, steps.model(TRIED.get(i)), counts[i]);
                    }
                }
            }
        }
        for (int i = 0; i < counts.length; i++) {
            int[] count = counts[i];
            double precision = 100.0 * count[0] / count[2];
            double recall = 100.0 * count[0] / count[3];
            places.report()
                    .printf(
                            "readiness %d: P %.1f R %.1f F1 %.1f (words alone: F1 %.1f)%n",
                            TRIED.get(i),
                            precision,
                            recall,
                            2 * precision * recall / (precision + recall),
                            200.0 * count[1] / (count[2] + count[3]));
        }
    }

    private static void count(Lesson lesson, EventModel model, int[] counts) {
        Set<Span> gold = new HashSet<>();
        for (Ecb.Marked marked : lesson.text().events()) {
            gold.add(new Span(
                    marked.words().getFirst().start(), marked.words().getLast().end()));
        }
        for (EventModel.Trigger trigger : model.triggers(lesson.seen())) {
            counts[0] += gold.contains(lesson.seen().span(trigger.first(), trigger.last())) ? 1 : 0;
            counts[1] += lesson.gold().containsKey(trigger.word()) ? 1 : 0;
            counts[2]++;
        }
        counts[3] += gold.size();
    }

    private record Steps(Learnt triggers, Learnt bounds) {
        EventModel model(int readiness) {
            return new EventModel(readiness, triggers.model(), bounds.model());
        }
    }

    private static List<Lesson> lessons(TrainCommand.Places places) throws IOException {
        EnglishAnalyser analyser = EnglishAnalyser.load();
        List<Lesson> lessons = new ArrayList<>();
        for (Ecb.Text text : Ecb.read(places.corpus("events/ecb_train.jsonl"))) {
            EventText seen = new EventText(analyser.analyse(text.text()));
            Map<Integer, EventModel.Trigger> gold = new HashMap<>();
            for (Ecb.Marked marked : text.events()) {
                BitSet tokens = new BitSet();
                for (Span word : marked.words()) {
                    for (int i = seen.firstFrom(word.start());
                            i < seen.size() && seen.token(i).span().start() < word.end();
                            i++) {
                        tokens.set(i);
                    }
                }
                if (!tokens.isEmpty()) {
                    int bearer = bearer(seen, tokens);
                    gold.put(bearer, new EventModel.Trigger(bearer, tokens.nextSetBit(0), tokens.length() - 1));
                }
            }
            lessons.add(new Lesson(text, seen, gold));
        }
        return lessons;
    }

    /** The first of the tokens that none of the others governs. */
    private static int bearer(EventText seen, BitSet tokens) {
        return tokens.stream()
                .filter(i -> seen.head(i) < 0 || !tokens.get(seen.head(i)))
                .findFirst()
                .orElseThrow();
    }

    private static Steps learn(List<Lesson> lessons) {
        return new Steps(
                learn(lessons, LEAST, MOST_FEATURES, EventTraining::words),
                learn(lessons, LEAST, MOST_BOUND_FEATURES, EventTraining::bounds));
    }

    @FunctionalInterface
    private interface Example {
        void take(int[] keys, int count, boolean gold);
    }

    @FunctionalInterface
    private interface Going {
        void through(Lesson lesson, Example example);
    }

    private static void words(Lesson lesson, Example example) {
        EventModel.go(lesson.seen(), (word, keys, count) -> {
            example.take(keys, count, lesson.gold().containsKey(word));
            return true;
        });
    }

    private static void bounds(Lesson lesson, Example example) {
        lesson.gold().values().stream()
                .sorted(Comparator.comparingInt(EventModel.Trigger::word))
                .forEach(trigger -> EventModel.bound(lesson.seen(), trigger.word(), (word, keys, count) -> {
                    boolean inside = word >= trigger.first() && word <= trigger.last();
                    example.take(keys, count, inside);
                    return inside;
                }));
    }

    private static Learnt learn(List<Lesson> lessons, int least, int most, Going going) {
        Perceptron perceptron = new Perceptron(List.of("event"), 1);
        lessons.forEach(lesson -> going.through(lesson, (keys, count, gold) -> perceptron.count(keys, count)));
        perceptron.begin(least);
        List<Lesson> order = new ArrayList<>(lessons);
        SplittableRandom random = new SplittableRandom(29);
        float[] slope = new float[1];
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Lesson lesson : order) {
                going.through(lesson, (keys, count, gold) -> {
                    int kept = Perceptron.drop(keys, count, DROPOUT, random);
                    perceptron.predict(keys, kept);
                    double odds = StrictMath.exp(-perceptron.scores()[0]);
                    slope[0] = (float) (1 / (1 + odds)) - (gold ? 1 : 0);
                    perceptron.descend(keys, kept, slope, RATE);
                });
            }
            if (epoch > EPOCHS / 3) {
                perceptron.remember();
            }
        }
        perceptron.finish();
        return Learnt.of(perceptron, most);
    }
}
