/**
 * Makes the models that Quoth ships from corpora that it does not.
 *
 * <p>{@link quoth.lab.training.TrainCommand} is the door. {@link quoth.lab.training.Perceptron} learns a linear model for any
 * task; each task brings its corpus and its features, which are the very ones that Quoth uses. Every run with the same corpus
 * writes the same bytes: one thread, fixed seeds.
 */
@NullMarked
package quoth.lab.training;

import org.jspecify.annotations.NullMarked;
