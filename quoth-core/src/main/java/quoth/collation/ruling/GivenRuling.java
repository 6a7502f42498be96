package quoth.collation.ruling;

/**
 * A ruling with its place among all that were given.
 *
 * @param number counts rulings in the order in which they were given; where two contradict each other the greater number wins
 * @param ruling what it says
 */
public record GivenRuling(int number, Ruling ruling) {

    /** The reason that it gives for what follows from it: ruling 3 says that “A” and “B” are the same. */
    public String reason() {
        return "ruling " + number + " says that " + ruling.words();
    }
}
