/**
 * What a text asserts, clause by clause.
 *
 * <p>{@link quoth.reading.statement.StatementFinder} is the door. {@code ClauseSplitter} cuts a sentence into clauses, which may
 * enclose one another ("Dockers <i>who worked the ramp</i> counted 287"); {@code VerbGroup} finds the verb that a clause turns
 * on, with its auxiliaries. Whether a clause is affirmed or denied and how surely, {@code quoth.reading.certainty} tells.
 *
 * <p>It knows attributions, mentions, times and quantities as they stand in a reading, and points at them by number.
 */
@NullMarked
package quoth.reading.statement;

import org.jspecify.annotations.NullMarked;
