package quoth.reading.event;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import quoth.language.model.LinearModel;
import quoth.language.model.LogOdds;
import quoth.language.model.ModelFile;

/**
 * What was learnt of words that report events.
 *
 * <p>In a {@linkplain ModelFile body}: the readiness (4 bytes), then the model of triggers and that of bounds, each as {@link LogOdds} lays it out.
 *
 * @param readiness what is added to the log-odds of a word's reporting an event, in eighths
 * @param triggers one class: the log-odds of a word's reporting an event
 * @param bounds one class: the log-odds of a neighbour's belonging to the words that report it
 */
public record EventModel(int readiness, LogOdds triggers, LogOdds bounds) {

    /** The kind of model file this is kept in. */
    public static final String KIND = "events";

    /** The version of that kind. */
    public static final int VERSION = 1;

    private static final int MOST_BEFORE = 3;
    private static final int MOST_AFTER = 2;

    /**
     * Words that report something, by the numbers of their tokens.
     *
     * @param word the one that reports it: the verb, the noun without its modifiers
     * @param first the first of all
     * @param last the last
     */
    public record Trigger(int word, int first, int last) {}

    /** What to do with the features of a word or a bound. */
    @FunctionalInterface
    public interface Judging {
        /** Takes {@code count} features at the start of {@code keys}; gives whether the answer is yes. */
        boolean judge(int word, int[] keys, int count);
    }

    /** The model that ships with Quoth, loaded at the first call. */
    public static EventModel standard() {
        return Standard.MODEL;
    }

    static EventModel read(DataInputStream in) throws IOException {
        return new EventModel(in.readInt(), LogOdds.read(in), LogOdds.read(in));
    }

    /** The triggers of a text, in its order. */
    public List<Trigger> triggers(EventText text) {
        int[] score = new int[1];
        int ready = triggers.points(readiness);
        LinearModel model = triggers.model();
        LinearModel ends = bounds.model();
        List<Trigger> found = new ArrayList<>();
        TriggerFeatures features = new TriggerFeatures(text);
        go(text, (word, keys, count) -> {
            model.score(keys, count, score);
            if (score[0] + ready > 0) {
                found.add(bounded(text, features, word, (at, bound, n) -> {
                    ends.score(bound, n, score);
                    return score[0] > 0;
                }));
            }
            return true;
        });
        return found;
    }

    /** Goes through the words that may report something. */
    public static void go(EventText text, Judging judging) {
        TriggerFeatures features = new TriggerFeatures(text);
        for (int i = 0; i < text.size(); i++) {
            if (TriggerFeatures.isCandidate(text.token(i))) {
                features.extract(i);
                judging.judge(i, features.keys(), features.count());
            }
        }
    }

    /** Finds the bounds of the words around one that reports something. */
    public static Trigger bound(EventText text, int word, Judging judging) {
        return bounded(text, new TriggerFeatures(text), word, judging);
    }

    private static Trigger bounded(EventText text, TriggerFeatures features, int word, Judging judging) {
        int last = word;
        while (last < word + MOST_AFTER && belongs(text, features, word, last + 1, last, judging)) {
            last++;
        }
        int first = word;
        while (first > word - MOST_BEFORE && belongs(text, features, word, first - 1, first, judging)) {
            first--;
        }
        return new Trigger(word, first, last);
    }

    private static boolean belongs(
            EventText text, TriggerFeatures features, int trigger, int word, int inside, Judging judging) {
        if (!text.together(trigger, word)) {
            return false;
        }
        features.extractBound(trigger, word, inside);
        return judging.judge(word, features.keys(), features.count());
    }

    private static final class Standard {
        static final EventModel MODEL =
                ModelFile.load(EventModel.class, "/quoth/reading/event/event.model", KIND, VERSION, EventModel::read);
    }
}
