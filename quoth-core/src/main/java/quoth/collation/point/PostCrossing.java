package quoth.collation.point;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.collation.Crossing;

/**
 * What documents of one story say that one person is, or what has befallen them. Two ends of an office exclude one another
 * (dismissed, resigned), and so do two trades at two places; what befalls somebody before the law follows one upon the other.
 */
final class PostCrossing implements Crossing<Post, Kinship, List<List<Post>>> {

    private static final double ENOUGH = 1.2;
    private static final double SAME = 1.5;
    private static final double HISTORY = 1.3;

    /** The share of words in common from which two descriptions are one that was cut or touched up. */
    private static final double ALIKE = .5;

    @Override
    public Collection<String> keys(Post item) {
        return Set.of(item.answer().story() + " " + item.person().id());
    }

    @Override
    public Optional<Kinship> compare(Post left, Post right) {
        if (!left.person().id().equals(right.person().id())
                || Publishing.areOfOtherTimes(
                        left.answer().document().document(),
                        right.answer().document().document())) {
            return Optional.empty();
        }
        if (left.family() != right.family()) {
            return left.isEndedIn(right) || right.isEndedIn(left)
                    ? Optional.of(
                            new Kinship(HISTORY, true, List.of("one tells how the office ended that the other names")))
                    : Optional.empty();
        }
        boolean same = left.concept().equals(right.concept());
        return switch (left.family()) {
            case TRADE -> trades(left, right, same);
            case OFFICE ->
                Optional.of(
                        same
                                ? new Kinship(SAME, true, List.of("both say the same of one person"))
                                : new Kinship(SAME, false, List.of("both say how one person fared in office")));
            case CUSTODY ->
                Optional.of(new Kinship(
                        same ? SAME : HISTORY, true, List.of("both say how one person fared before the law")));
        };
    }

    private static Optional<Kinship> trades(Post left, Post right, boolean same) {
        if (same || KindredWords.of(left.concept()).contains(right.concept())) {
            return Optional.of(new Kinship(HISTORY, true, List.of("both call one person the same")));
        }
        boolean rivals = left.isTrade()
                && right.isTrade()
                && !left.house().equals(right.house())
                && SpokenWords.of(left.label()).likeness(SpokenWords.of(right.label())) < ALIKE
                && !left.answer().document().equals(right.answer().document())
                && !left.answer().voice().equals(left.person().id());
        return rivals
                ? Optional.of(new Kinship(SAME, false, List.of("both say what one person does for a living")))
                : Optional.empty();
    }

    @Override
    public List<List<Post>> link(List<Post> items, List<Pair<Post, Kinship>> pairs) {
        return Kinship.groups(items, pairs, ENOUGH);
    }
}
