package quoth.lab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import quoth.language.model.LinearModel;

class PerceptronTest {

    private static final float[] EVEN = {1, 1, 1};

    /** Learns that the remainder of a number by three, given as a feature among noise, decides its class. */
    private static Perceptron learned() {
        Perceptron perceptron = new Perceptron(List.of("zero", "one", "two"), 1);
        SplittableRandom random = new SplittableRandom(3);
        for (int number = 0; number < 300; number++) {
            perceptron.count(new int[] {number % 3, 100 + random.nextInt(50)}, 2);
        }
        perceptron.begin(2);
        for (int number = 0; number < 3_000; number++) {
            perceptron.learn(new int[] {number % 3, 100 + random.nextInt(50)}, 2, number % 3, EVEN);
        }
        perceptron.average();
        return perceptron;
    }

    @Test
    void learnsWhichFeatureDecides() {
        LinearModel model = learned().quantised(1_000);
        int[] scores = new int[3];
        for (int number = 0; number < 30; number++) {
            model.score(new int[] {number % 3, 100 + number, 9_999}, 3, scores);
            assertThat(model.best(scores)).isEqualTo(number % 3);
        }
    }

    @Test
    void theSameLessonsGiveTheSameBytes() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        learned().write(new DataOutputStream(first), 20);
        learned().write(new DataOutputStream(second), 20);
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
    }

    @Test
    void aFeatureCountedTooSeldomIsForgotten() {
        Perceptron perceptron = new Perceptron(List.of("no", "yes"), 1);
        perceptron.count(new int[] {7}, 1);
        perceptron.begin(2);
        perceptron.learn(new int[] {7}, 1, 1, EVEN);
        assertThat(perceptron.predict(new int[] {7}, 1)).isZero();
    }

    @Test
    void likelihoodsBecomeLogarithmsOfOdds() {
        Perceptron perceptron = new Perceptron(List.of("no", "yes"), 1);
        perceptron.count(new int[] {7}, 1);
        perceptron.begin(1);
        for (int number = 0; number < 20_000; number++) {
            perceptron.learnLikelihood(new int[] {7}, 1, number % 4 == 0 ? 0 : 1, 0.05f);
        }
        perceptron.finish();
        perceptron.predict(new int[] {7}, 1);
        assertThat((double) perceptron.scores()[1] - perceptron.scores()[0]).isCloseTo(Math.log(3), within(0.1));
    }
}
