package quoth.collation.point;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quoth.collation.Crossing;
import quoth.document.Passage;

/**
 * A crossing that does not set side by side what stands in one document further apart than the longest article is: a text in which
 * something does is a collection, and what it says at its beginning and at its end answers two questions.
 *
 * @param crossing compares the answers
 * @param place where the words of each stand
 * @param <A> the answers
 */
record WithinReach<A>(Crossing<A, Kinship, List<List<A>>> crossing, Function<A, Passage> place)
        implements Crossing<A, Kinship, List<List<A>>> {

    /** UTF-16 code units, some 16,000 words. */
    static final int REACH = 100_000;

    @Override
    public Collection<String> keys(A item) {
        return crossing.keys(item);
    }

    @Override
    public long[] blocks(A item) {
        return crossing.blocks(item);
    }

    @Override
    public int meetings() {
        return crossing.meetings();
    }

    @Override
    public Optional<Kinship> compare(A left, A right) {
        Passage one = place.apply(left);
        Passage other = place.apply(right);
        boolean far = Math.abs(one.span().start() - other.span().start()) > REACH
                && one.document().equals(other.document());
        return far ? Optional.empty() : crossing.compare(left, right);
    }

    @Override
    public List<List<A>> link(List<A> items, List<Pair<A, Kinship>> pairs) {
        return crossing.link(items, pairs);
    }
}
