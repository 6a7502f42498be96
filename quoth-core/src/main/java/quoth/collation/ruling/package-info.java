/**
 * What a person has decided, and how it is found again and followed.
 *
 * <p>A {@link quoth.collation.ruling.Ruling} never points to a result of the machine, since ids and indices change with every
 * reading. It points to what is written: to a name ({@link quoth.collation.ruling.Designation}), and where the name is not
 * enough to a document and to words in it ({@link quoth.collation.ruling.Place}).
 *
 * <p>Start at {@link quoth.collation.ruling.RuledPile}: readings and rulings in, ruled readings and decisions out. First
 * come the rulings on a single document, in the order in which they were given: mentions that are split off, names that
 * are no entity, types. Then {@code EntityDecisions} works out who is one and who is not, the later ruling before the
 * earlier. What the machine joins afterwards stays within these decisions. Of every ruling there is a
 * {@link quoth.collation.ruling.RulingOutcome}: whether it applies to the pile as it is now, and if not, why. A ruling that
 * finds nothing stays and waits.
 */
@NullMarked
package quoth.collation.ruling;

import org.jspecify.annotations.NullMarked;
