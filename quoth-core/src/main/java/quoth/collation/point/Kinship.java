package quoth.collation.point;

import java.util.List;

/**
 * How far two answers are answers to one question.
 *
 * @param score grows with what they share; below 0 when they cannot be
 * @param reasons what they share, in words a reader understands
 */
record Kinship(double score, List<String> reasons) {

    /** Copies the list. */
    Kinship {
        reasons = List.copyOf(reasons);
    }

    /** That two answers must not be taken for answers to one question. */
    static Kinship apart() {
        return new Kinship(-3, List.of());
    }
}
