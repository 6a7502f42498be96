package quoth.reading.attribution;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import quoth.language.model.LinearModel;
import quoth.language.model.LogOdds;
import quoth.language.model.ModelFile;

/**
 * What was learnt of attributions: a model for each of the steps, and how readily each says yes.
 *
 * <p>In a {@linkplain ModelFile body}: the readiness of each step (4 bytes each), then the models of glances, cues, roles and whole
 * attributions, each as a unit (4 bytes) and a {@link LinearModel}.
 *
 * @param readiness what is added to the log-odds of saying yes
 * @param glances two classes, no and yes: whether a word deserves a closer look
 * @param cues classes as {@link CueSearch} numbers them
 * @param roles classes as {@link RoleSearch} numbers them
 * @param wholes two classes, no and yes: whether an attribution is to be kept
 */
public record AttributionModel(Readiness readiness, LogOdds glances, LogOdds cues, LogOdds roles, LogOdds wholes) {

    /** The kind of model file this is kept in. */
    public static final String KIND = "attribution";

    /** The version of that kind. */
    public static final int VERSION = 3;

    /**
     * What is added to the log-odds of saying yes, in eighths.
     *
     * @param glance to a word's deserving a closer look
     * @param cue to a word's being a cue
     * @param whole to an attribution's being kept
     */
    public record Readiness(int glance, int cue, int whole) {}

    /**
     * A candidate: an attribution before the last judgement.
     *
     * @param cue its cue
     * @param roles its source and content
     * @param score by how much it is preferred to be kept, in eighths of log-odds; at least 0 to be kept
     */
    public record Candidate(Cue cue, Roles roles, int score) {}

    /** What to do with a candidate's features. */
    @FunctionalInterface
    public interface Describing {
        /** Takes {@code count} features at the start of {@code keys}; gives the candidate's score. */
        int score(int[] keys, int count);
    }

    /** The model that ships with Quoth, loaded at the first call. */
    static AttributionModel standard() {
        return Standard.MODEL;
    }

    static AttributionModel read(DataInputStream in) throws IOException {
        Readiness readiness = new Readiness(in.readInt(), in.readInt(), in.readInt());
        return new AttributionModel(readiness, LogOdds.read(in), LogOdds.read(in), LogOdds.read(in), LogOdds.read(in));
    }

    /**
     * The cues of a text.
     *
     * @param margins receives, in the same order, by how much they were preferred to be one, in eighths of log-odds
     */
    public List<Cue> cues(Words words, List<Integer> margins) {
        LinearModel model = cues.model();
        int[] scores = new int[model.classes().size()];
        int[] marginOfWord = new int[words.size()];
        int ready = cues.points(readiness.cue());
        List<Cue> found = CueSearch.run(words, glance(), (word, keys, count) -> {
            model.score(keys, count, scores);
            int best = scores[CueSearch.FURTHER] > scores[CueSearch.FIRST] ? CueSearch.FURTHER : CueSearch.FIRST;
            int margin = scores[best] - scores[CueSearch.NO_CUE];
            marginOfWord[word] = cues.steps(margin);
            return margin + ready > 0 ? best : CueSearch.NO_CUE;
        });
        for (Cue cue : found) {
            margins.add(Arrays.stream(marginOfWord, cue.from(), cue.to()).max().orElse(0));
        }
        return found;
    }

    /** Whether a word deserves a closer look: {@link CueSearch#NO_CUE} when it does not. On one thread. */
    public Decision glance() {
        LinearModel model = glances.model();
        int[] scores = new int[2];
        int ready = glances.points(readiness.glance());
        return (word, keys, count) -> {
            model.score(keys, count, scores);
            return scores[1] - scores[0] + ready > 0 ? CueSearch.FIRST : CueSearch.NO_CUE;
        };
    }

    /** For every cue of a text that can have a content, the best of the ways to give it one. */
    public List<Candidate> candidates(Words words) {
        List<Candidate> best = new ArrayList<>();
        for (List<Candidate> ways : alternatives(words, judgement())) {
            Candidate chosen = best(ways);
            chosen.roles().completeQuotations(words, chosen.cue());
            best.add(chosen);
        }
        return best;
    }

    /** For every cue of a text the ways to give it a source and a content, at least one for each. */
    public List<List<Candidate>> alternatives(Words words, Describing describing) {
        List<Integer> margins = new ArrayList<>();
        List<Cue> found = cues(words, margins);
        return ways(words, found, margins, describing).stream()
                .filter(ways -> !ways.isEmpty())
                .toList();
    }

    /** For each of some cues that a rule has found, the ways to give it a source and a content; none for some. */
    List<List<Candidate>> ways(Words words, List<Cue> cues) {
        return ways(words, cues, Collections.nCopies(cues.size(), 0), judgement());
    }

    /** The way with the highest score; the first of several. */
    static Candidate best(List<Candidate> ways) {
        Candidate chosen = ways.getFirst();
        for (Candidate other : ways) {
            chosen = other.score() > chosen.score() ? other : chosen;
        }
        return chosen;
    }

    private Describing judgement() {
        LinearModel model = wholes.model();
        int[] scores = new int[2];
        return (keys, count) -> {
            model.score(keys, count, scores);
            return wholes.steps(scores[1] - scores[0]) + readiness.whole();
        };
    }

    private List<List<Candidate>> ways(Words words, List<Cue> found, List<Integer> margins, Describing describing) {
        Alternatives search = new Alternatives(new RoleSearch(words, found), roles);
        RelationFeatures features = new RelationFeatures(words, found, margins);
        List<List<Candidate>> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            List<Candidate> ways = new ArrayList<>();
            for (Roles way : search.of(found.get(i))) {
                int count = features.extract(i, way);
                ways.add(new Candidate(found.get(i), way, describing.score(features.keys(), count)));
            }
            all.add(ways);
        }
        return all;
    }

    private static final class Standard {
        static final AttributionModel MODEL = ModelFile.load(
                AttributionModel.class,
                "/quoth/reading/attribution/attribution.model",
                KIND,
                VERSION,
                AttributionModel::read);
    }
}
