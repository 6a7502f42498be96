package quoth.lab.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import quoth.language.model.LinearModel;
import quoth.language.model.LogOdds;

/**
 * What a logistic regression has learnt, as Quoth will see it.
 *
 * @param perceptron the weights
 * @param most how many features are kept
 * @param model the weights as whole numbers
 */
record Learnt(Perceptron perceptron, int most, LogOdds model) {

    static Learnt of(Perceptron perceptron, int most) {
        LinearModel model = perceptron.quantised(most);
        return new Learnt(perceptron, most, new LogOdds(model, Math.max(1, Math.round(perceptron.scale()))));
    }

    /** A model that prefers nothing. */
    static Learnt nothing(int classes) {
        Perceptron empty = new Perceptron(Collections.nCopies(classes, ""), 1);
        empty.begin(1);
        return of(empty, 0);
    }

    /** Writes what {@link LogOdds} reads. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(model.unit());
        perceptron.write(out, most);
    }
}
