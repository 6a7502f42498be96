package quoth.collation.point;

import java.util.List;
import java.util.function.Function;
import quoth.collation.AverageLink;
import quoth.collation.Crossing;
import quoth.collation.ItemNumbers;

/**
 * How far two answers are answers to one question.
 *
 * @param score grows with what they share; below 0 when they cannot be
 * @param compatible whether both can be true
 * @param reasons what they share, in words a reader understands
 */
record Kinship(double score, boolean compatible, List<String> reasons) {

    private static final Kinship APART = new Kinship(-3, false, List.of());

    /** Copies the list. */
    Kinship {
        reasons = List.copyOf(reasons);
    }

    /** That two answers must not be taken for answers to one question. */
    static Kinship apart() {
        return APART;
    }

    /** Whether two answers must not be taken for answers to one question. */
    boolean isApart() {
        return score < 0;
    }

    /**
     * Whether some of two lots of answers are held to answer one question and to exclude one another, each pair by itself. What copies
     * repeat is compared once, so that thousands of them cost no more than one.
     */
    static <I> boolean areRivals(
            Crossing<I, Kinship, ?> crossing, Function<I, Answer> answer, List<I> ones, List<I> others) {
        return areRivals(
                crossing,
                Repeats.among(ones, answer).firsts(),
                Repeats.among(others, answer).firsts());
    }

    /** The same of two lots in which nothing is repeated. */
    static <I> boolean areRivals(Crossing<I, Kinship, ?> crossing, List<I> ones, List<I> others) {
        return ones.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> crossing.compare(one, other)
                                .filter(kinship -> !kinship.isApart() && !kinship.compatible())
                                .isPresent()));
    }

    /**
     * The answers that belong together, in groups of two at least. Those that can all be true are joined first, by average link;
     * then such groups are, with others that contradict them, by the pairs that are most alike: of two numbers that ten papers
     * give in passing it is enough that a few put them in comparable words.
     */
    static <I> List<List<I>> groups(List<I> items, List<Crossing.Pair<I, Kinship>> pairs, double enough) {
        ItemNumbers<I> numbers = new ItemNumbers<>(items);
        AverageLink agreeing = new AverageLink(items.size());
        for (Crossing.Pair<I, Kinship> pair : pairs) {
            if (pair.evidence().compatible() || pair.evidence().isApart()) {
                agreeing.add(
                        numbers.of(pair.left()),
                        numbers.of(pair.right()),
                        pair.evidence().score());
            }
        }
        RivalLink rivals = new RivalLink(agreeing.join(enough));
        for (Crossing.Pair<I, Kinship> pair : pairs) {
            rivals.add(
                    numbers.of(pair.left()),
                    numbers.of(pair.right()),
                    pair.evidence().score());
        }
        return rivals.join(enough).stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().map(items::get).toList())
                .toList();
    }
}
