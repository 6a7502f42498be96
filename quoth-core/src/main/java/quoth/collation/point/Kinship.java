package quoth.collation.point;

import java.util.List;
import quoth.collation.AverageLink;
import quoth.collation.Crossing;
import quoth.collation.ItemNumbers;

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

    /** The answers that belong together by average link, in groups of two at least. */
    static <I> List<List<I>> groups(List<I> items, List<Crossing.Pair<I, Kinship>> pairs, double enough) {
        ItemNumbers<I> numbers = new ItemNumbers<>(items);
        AverageLink groups = new AverageLink(items.size());
        for (Crossing.Pair<I, Kinship> pair : pairs) {
            groups.add(
                    numbers.of(pair.left()),
                    numbers.of(pair.right()),
                    pair.evidence().score());
        }
        return groups.join(enough).stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().map(items::get).toList())
                .toList();
    }
}
