package quoth.lab.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import quoth.lab.training.WholeTraining.Way;
import quoth.language.model.LinearModel;

class WholeTrainingTest {

    private static final int GOOD = 1;
    private static final int BAD = 2;
    private static final int HOPELESS = 3;

    /** Cues with two ways of which the good one is right, beside hopeless cues of which none is. */
    private static LinearModel learned() {
        SplittableRandom random = new SplittableRandom(5);
        List<List<Way>> cues = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int noise = 100 + random.nextInt(20);
            cues.add(List.of(new Way(new int[] {BAD, noise}, false), new Way(new int[] {GOOD, noise}, true)));
            cues.add(List.of(new Way(new int[] {HOPELESS, BAD}, false), new Way(new int[] {HOPELESS, GOOD}, false)));
        }
        return WholeTraining.learn(cues).model().model();
    }

    private static int score(LinearModel model, int... keys) {
        int[] scores = new int[2];
        model.score(keys, keys.length, scores);
        return scores[1] - scores[0];
    }

    @Test
    void prefersTheRightWayAndRefusesCuesWithoutOne() {
        LinearModel model = learned();
        assertThat(score(model, GOOD)).isPositive().isGreaterThan(score(model, BAD));
        assertThat(score(model, HOPELESS, GOOD)).isNegative();
        assertThat(score(model, HOPELESS, BAD)).isNegative();
    }
}
