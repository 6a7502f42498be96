/**
 * Points: one question of fact, the answers that the pile gives to it, and how they stand to one another.
 *
 * <p>Start at {@link quoth.collation.point.Points}. Three crossings find answers to one question:
 * {@link quoth.collation.point.NumberCrossing} sets numbers side by side that count the same,
 * {@link quoth.collation.point.DateCrossing} times given for the same happening, and
 * {@link quoth.collation.point.QuoteCrossing} the wordings in which one speaker is quoted. What the first two compare is an
 * {@link quoth.collation.point.Answer}: a value with the clause it stands in. What a value leaves
 * unsaid that is told a second time, "the union says seventeen", is found by {@link quoth.collation.point.Elision}. On whose word a value is given, and to which
 * independent origin that goes back, is told by {@link quoth.collation.point.Vouching}.
 *
 * <p>It never says which answer is right. A question that only one document answers makes no point.
 */
@NullMarked
package quoth.collation.point;

import org.jspecify.annotations.NullMarked;
