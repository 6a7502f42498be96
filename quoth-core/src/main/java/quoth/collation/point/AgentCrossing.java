package quoth.collation.point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import quoth.collation.Crossing;

/**
 * Who documents of one story say did one thing: two deeds are one by their verb, by the thing it was done to and by something telling
 * that both clauses say besides. That many can do the same to many things ("attacked the plan") is why it takes that much.
 */
final class AgentCrossing implements Crossing<Deed, Kinship, List<List<Deed>>> {

    private static final double ENOUGH = 1.2;

    /** How much both clauses must say beside the deed. */
    private static final double TELLING = .35;

    /** Letters of a word by which a name is known. */
    private static final int SHORTEST_NAME = 5;

    /** What one document's giving both in one breath adds. */
    private static final double CONTRASTED = .6;

    @Override
    public Collection<String> keys(Deed item) {
        return item.answer().predicate().stream()
                .map(predicate -> item.answer().story() + " " + predicate + " " + item.thing())
                .toList();
    }

    @Override
    public Optional<Kinship> compare(Deed left, Deed right) {
        Answer one = left.answer();
        Answer other = right.answer();
        Optional<String> predicate =
                one.predicate().filter(p -> other.predicate().filter(p::equals).isPresent());
        if (predicate.isEmpty() || !left.thing().equals(right.thing())) {
            return Optional.empty();
        }
        boolean same = left.filling().equals(right.filling());
        if (!same && !canConflict(left, right)) {
            return Optional.of(Kinship.apart());
        }
        Set<String> known = new TreeSet<>(Set.of(predicate.get(), left.thing()));
        double shared = one.shared(other, known);
        boolean contrasted = !same && one.isContrasted(other);
        double score = .3
                + .4 * Concepts.weight(predicate.get())
                + .4 * Concepts.weight(left.thing())
                + Math.min(1, .7 * shared)
                + (contrasted ? CONTRASTED : 0);
        boolean enough = score >= ENOUGH && (contrasted || shared >= TELLING);
        List<String> reasons = new ArrayList<>();
        reasons.add("both clauses say that somebody did this to one thing");
        if (shared > 0) {
            reasons.add("the clauses share other words");
        }
        return enough ? Optional.of(new Kinship(score, same, reasons)) : Optional.empty();
    }

    private static boolean canConflict(Deed left, Deed right) {
        Answer one = left.answer();
        Answer other = right.answer();
        return !one.source().id().equals(other.source().id())
                && !one.isOneVoice(other)
                && !one.isUncontested(other)
                && !isOneName(left.label(), right.label())
                && !one.named().contains(right.filling())
                && !other.named().contains(left.filling())
                && !Publishing.areOfOtherTimes(
                        one.document().document(), other.document().document());
    }

    /** Whether two names are of one body or people in other words: "Democrats" and "the Democratic Party". */
    private static boolean isOneName(String one, String other) {
        return Stream.of(one.split(" "))
                .filter(word -> word.length() >= SHORTEST_NAME)
                .map(Concepts::stem)
                .anyMatch(stem -> Stream.of(other.split(" ")).anyMatch(word -> beginAlike(stem, Concepts.stem(word))));
    }

    private static boolean beginAlike(String one, String other) {
        int least = Math.min(one.length(), other.length());
        return least >= SHORTEST_NAME && one.regionMatches(true, 0, other, 0, least);
    }

    @Override
    public List<List<Deed>> link(List<Deed> items, List<Pair<Deed, Kinship>> pairs) {
        return Kinship.groups(items, pairs, ENOUGH);
    }
}
