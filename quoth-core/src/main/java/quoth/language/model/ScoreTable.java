package quoth.language.model;

/** Where the weights of a linear model lie, found by feature. */
sealed interface ScoreTable permits NarrowTable, WideTable {

    /**
     * Adds up the weights of features.
     *
     * @param keys the features that fire, at the start of the array
     * @param count how many there are
     * @param scores overwritten: a sum for each class
     */
    void score(int[] keys, int count, int[] scores);
}
