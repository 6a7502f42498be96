/**
 * The lab: training, evaluation and checks. Nothing here is shipped. {@link quoth.lab.Lab} is its command line.
 */
@NullMarked
package quoth.lab;

import org.jspecify.annotations.NullMarked;
