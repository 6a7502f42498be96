package quoth.collation.reuse;

/**
 * A sentence of one document that stands, perhaps reworded, in another.
 *
 * @param left the sentence's number in the earlier document
 * @param right its number in the other
 * @param alignment how the words match
 * @param whole whether the sentence as such was taken, and not only some words inside it
 */
record TakenSentence(int left, int right, WordAlignment alignment, boolean whole) {}
