package quoth.reading.attribution;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import quoth.language.model.LinearModel;
import quoth.language.model.ModelFile;

/**
 * What was learnt of attributions: a model for each of the three steps, and how readily each says yes.
 *
 * <p>In a {@linkplain ModelFile body}: readiness for cues and for whole attributions (4 bytes each), then the models of cues,
 * roles and whole attributions as {@link LinearModel} lays them out.
 */
public final class AttributionModel {

    /** The kind of model file this is kept in. */
    public static final String KIND = "attribution";

    /** The version of that kind. */
    public static final int VERSION = 2;

    private final int cueReadiness;
    private final int wholeReadiness;
    private final LinearModel cues;
    private final LinearModel roles;
    private final LinearModel wholes;

    /**
     * A model.
     *
     * @param cueReadiness added to the score of being a cue
     * @param wholeReadiness added to the score of being an attribution
     * @param cues classes as {@link CueSearch} numbers them
     * @param roles classes as {@link RoleSearch} numbers them
     * @param wholes two classes, no and yes
     */
    public AttributionModel(
            int cueReadiness, int wholeReadiness, LinearModel cues, LinearModel roles, LinearModel wholes) {
        this.cueReadiness = cueReadiness;
        this.wholeReadiness = wholeReadiness;
        this.cues = cues;
        this.roles = roles;
        this.wholes = wholes;
    }

    /** The model that ships with Quoth, loaded at the first call. */
    static AttributionModel standard() {
        return Standard.MODEL;
    }

    static AttributionModel read(DataInputStream in) throws IOException {
        return new AttributionModel(
                in.readInt(), in.readInt(), LinearModel.read(in), LinearModel.read(in), LinearModel.read(in));
    }

    /**
     * A candidate: an attribution before the last judgement.
     *
     * @param cue its cue
     * @param roles its source and content
     * @param cueMargin by how much its cue was preferred to be one
     * @param score by how much it is preferred to be kept; at least 0 to be kept
     */
    public record Candidate(Cue cue, Roles roles, int cueMargin, int score) {}

    /** The cues of a text, with the margins by which they were preferred, in the same order. */
    public List<Cue> cues(Words words, List<Integer> margins) {
        int[] scores = new int[cues.classes().size()];
        int[] marginOfWord = new int[words.size()];
        List<Cue> found = CueSearch.run(words, (word, keys, count) -> {
            cues.score(keys, count, scores);
            int best = scores[CueSearch.FURTHER] > scores[CueSearch.FIRST] ? CueSearch.FURTHER : CueSearch.FIRST;
            marginOfWord[word] = scores[best] - scores[CueSearch.NO_CUE];
            return marginOfWord[word] + cueReadiness > 0 ? best : CueSearch.NO_CUE;
        });
        for (Cue cue : found) {
            margins.add(Arrays.stream(marginOfWord, cue.from(), cue.to()).max().orElse(0));
        }
        return found;
    }

    /** The source and content of a cue. */
    Roles roles(RoleSearch search, Cue cue) {
        int[] scores = new int[roles.classes().size()];
        Margins margins = new Margins();
        Roles found = search.run(cue, (word, keys, count) -> {
            roles.score(keys, count, scores);
            int best = roles.best(scores);
            margins.add(scores, best);
            return best;
        });
        found.judged(margins.weakest, margins.count == 0 ? 0 : (int) (margins.sum / margins.count));
        found.fillGaps(cue);
        found.keepNearestSource(cue);
        if (!namesAnybody(search.words(), found)) {
            found.dropSource();
        }
        return found;
    }

    /** Whether a source holds anything but articles and marks. */
    private static boolean namesAnybody(Words words, Roles roles) {
        for (int i = roles.next(RoleSearch.SOURCE, roles.from()); i >= 0; i = roles.next(RoleSearch.SOURCE, i + 1)) {
            String lemma = words.token(i).lemma();
            if (words.isWord(i) && !lemma.equals("the") && !lemma.equals("a")) {
                return true;
            }
        }
        return false;
    }

    /** All attributions of a text that have a content, judged but none yet refused. */
    public List<Candidate> candidates(Words words) {
        List<Integer> margins = new ArrayList<>();
        List<Cue> found = cues(words, margins);
        RoleSearch search = new RoleSearch(words, found);
        RelationFeatures features = new RelationFeatures(words);
        int[] scores = new int[2];
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Roles roles = roles(search, found.get(i));
            if (roles.hasContent()) {
                int count = features.extract(found.get(i), roles, margins.get(i));
                wholes.score(features.keys(), count, scores);
                int score = scores[1] - scores[0] + wholeReadiness;
                candidates.add(new Candidate(found.get(i), roles, margins.get(i), score));
            }
        }
        return candidates;
    }

    /** By how much labels were preferred, in sum. */
    private static final class Margins {
        private int weakest = Integer.MAX_VALUE;
        private long sum;
        private int count;

        private void add(int[] scores, int best) {
            int margin = Integer.MAX_VALUE;
            for (int other = 0; other < scores.length; other++) {
                margin = other == best ? margin : Math.min(margin, scores[best] - scores[other]);
            }
            weakest = Math.min(weakest, margin);
            sum += margin;
            count++;
        }
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
