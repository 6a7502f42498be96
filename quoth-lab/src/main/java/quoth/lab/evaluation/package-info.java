/**
 * Measures Quoth as a person meets it: its command line reads a set of documents and exports what it found, and the scorers
 * of the bench compare that with the gold.
 *
 * <p>{@link quoth.lab.evaluation.EvaluateCommand} prints the table; {@link quoth.lab.evaluation.Bench} lists what is measured
 * and against which peers and goals. {@link quoth.lab.evaluation.DeterminismCommand} reads the same paths several times and
 * compares the exports byte for byte. Quoth runs as a process of its own, so that its time and memory are its own; the room
 * knows nothing of its insides, with two exceptions: {@link quoth.lab.evaluation.SpeedCommand} takes the time of each stage of a
 * reading, and of a peer's, and {@link quoth.lab.evaluation.NamesCommand} asks the collation whether two names are one.
 */
@NullMarked
package quoth.lab.evaluation;

import org.jspecify.annotations.NullMarked;
