package quoth.collation.point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import quoth.collation.Crossing;

/**
 * Places that documents of one story give for the same happening. Two clauses are of one happening by their predicate, their other
 * words and the entities they share; the places exclude one another when they are of different kinds and neither clause has
 * the place of the other among its words.
 */
final class PlaceCrossing implements Crossing<Site, Kinship, List<List<Site>>> {

    private static final double ENOUGH = 1.2;

    /** How telling a word must be that both clauses have. */
    private static final double TELLING = .35;

    /** What it adds that one clause says that it was not where the other says. */
    private static final double DENIED = .8;

    /** What the same place adds. */
    private static final double SAME = .3;

    /** What it adds that different voices give the two in sentences that follow one another. */
    private static final double CONTRASTED = .4;

    @Override
    public Collection<String> keys(Site item) {
        return item.answer().predicate().stream()
                .map(predicate -> item.answer().story() + " " + predicate)
                .toList();
    }

    @Override
    public Optional<Kinship> compare(Site left, Site right) {
        Answer one = left.answer();
        Answer other = right.answer();
        Optional<String> predicate =
                one.predicate().filter(p -> other.predicate().filter(p::equals).isPresent());
        if (predicate.isEmpty() || left.way() != right.way()) {
            return Optional.empty();
        }
        boolean same = left.head().equals(right.head());
        boolean denied = left.denied().contains(right.head()) || right.denied().contains(left.head());
        if (!same && !denied && !canConflict(left, right)) {
            return Optional.of(Kinship.apart());
        }
        List<String> reasons = new ArrayList<>();
        reasons.add("both clauses say “" + one.statement().predicate().orElse("") + "”");
        double score = .4 + .4 * Concepts.weight(predicate.get()) + (same ? SAME : 0) + (denied ? DENIED : 0);
        Set<String> known = new TreeSet<>(left.words());
        known.addAll(right.words());
        known.add(predicate.get());
        double shared = one.shared(other, known);
        boolean telling = denied
                || one.concepts().stream()
                        .filter(concept ->
                                !known.contains(concept) && other.concepts().contains(concept))
                        .anyMatch(concept -> Concepts.weight(concept) >= TELLING);
        if (!telling) {
            return same ? Optional.empty() : Optional.of(Kinship.apart());
        }
        score += Math.min(1.2, .7 * shared);
        reasons.add("the clauses share other words");
        int entities = one.sharedEntities(other);
        if (entities > 0) {
            score += Math.min(.4, .25 * entities);
            reasons.add("both speak of the same people, bodies or places");
        }
        if (!same && one.isContrasted(other)) {
            score += CONTRASTED;
            reasons.add("one document gives both in one breath");
        }
        return score >= ENOUGH ? Optional.of(new Kinship(score, same, reasons)) : Optional.empty();
    }

    private static boolean canConflict(Site left, Site right) {
        Answer one = left.answer();
        Answer other = right.answer();
        boolean named =
                one.concepts().contains(right.head()) || other.concepts().contains(left.head());
        boolean kindred = KindredWords.of(left.head()).contains(right.head());
        return !named
                && !kindred
                && !one.source().id().equals(other.source().id())
                && !one.isOneVoice(other)
                && !one.isUncontested(other)
                && !one.isOfOtherPersons(other)
                && !one.isOfOthers(other)
                && !Publishing.areOfOtherTimes(
                        one.document().document(), other.document().document());
    }

    @Override
    public List<List<Site>> link(List<Site> items, List<Pair<Site, Kinship>> pairs) {
        return Kinship.groups(items, pairs, ENOUGH);
    }
}
