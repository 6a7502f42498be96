/**
 * Relations that a text asserts between those it names: who commands, supports, accuses, belongs to whom.
 *
 * <p>{@link quoth.reading.relation.RelationFinder} is the door. Relations are read from the sentence's tree by rules: a verb with its
 * subject and object in whatever voice, a noun that is said of somebody ("is the brother of", "a member of"), in apposition too. Only those
 * who are named there are related, so that a wrong guess at whom a pronoun means relates nobody.
 */
@NullMarked
package quoth.reading.relation;

import org.jspecify.annotations.NullMarked;
