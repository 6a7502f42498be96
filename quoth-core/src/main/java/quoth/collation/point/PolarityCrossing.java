package quoth.collation.point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import quoth.collation.Crossing;

/**
 * Clauses of one story that say that the same is so or is not so. They meet under the telling words of the clauses; two are of one
 * question when they say the same of the same, or the opposite, and share enough besides.
 */
final class PolarityCrossing implements Crossing<Assertion, Kinship, List<List<Assertion>>> {

    /** Kinship from which two clauses are of one question. */
    private static final double ENOUGH = 1.25;

    /** Kinship below which a pair is not worth keeping. */
    private static final double LEAST = .6;

    /** How telling a word must be for clauses to meet under it. */
    private static final double TELLING = .35;

    /** What two clauses must share besides the predicate, by weight; less where they name the same. */
    private static final double BESIDES = .9;

    private static final double BESIDES_NAMES = .35;

    /** How much of what the shorter of two clauses is about, and of what the longer is, the other must be about too. */
    private static final double OF_SHORTER = .66;

    private static final double OF_LONGER = .34;

    @Override
    public Collection<String> keys(Assertion item) {
        Set<String> keys = new TreeSet<>();
        for (String concept : item.answer().concepts()) {
            if (Concepts.weight(concept) >= TELLING) {
                keys.add(item.answer().story() + " " + concept);
            }
        }
        return keys;
    }

    @Override
    public Optional<Kinship> compare(Assertion left, Assertion right) {
        Answer one = left.answer();
        Answer other = right.answer();
        boolean opposite = left.isOpposite(right);
        boolean excluding = (left.denied() != right.denied()) != opposite;
        boolean apart = one.isOfOtherPersons(other)
                || left.countsOtherwise(right)
                || left.isReal() != right.isReal()
                || areOfOtherTimes(left, right)
                || (excluding
                        && one.document().equals(other.document())
                        && one.voice().equals(other.voice()));
        if (apart) {
            return Optional.of(Kinship.apart());
        }
        List<String> reasons = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        double score = predicates(left, right, opposite, known, reasons);
        double besides = beside(one, other, known);
        int names = (int) one.named().stream().filter(other.named()::contains).count();
        boolean much = besides >= BESIDES || (names > 0 && besides >= BESIDES_NAMES) || names > 1;
        if (score <= 0 || !much || !isAboutTheSame(one, other)) {
            return Optional.empty();
        }
        if (besides > 0) {
            reasons.add("the clauses share other words");
        }
        if (names > 0) {
            reasons.add("both name the same people, bodies or places");
        }
        double whole = score + Math.min(1.2, besides) + Math.min(.4, .25 * names);
        return whole >= LEAST ? Optional.of(new Kinship(whole, reasons)) : Optional.empty();
    }

    /** What the predicates of two clauses say for one question. */
    private static double predicates(
            Assertion left, Assertion right, boolean opposite, Set<String> known, List<String> reasons) {
        Answer one = left.answer();
        Answer other = right.answer();
        if (opposite) {
            one.predicate().ifPresent(known::add);
            other.predicate().ifPresent(known::add);
            reasons.add("“" + left.verb() + "” and “" + right.verb() + "” are opposites");
            return .7;
        }
        if (one.predicate().isPresent() && one.predicate().equals(other.predicate())) {
            known.add(one.predicate().get());
            reasons.add("both clauses say “" + left.verb() + "”");
            return .4 + .4 * Concepts.weight(one.predicate().get());
        }
        return 0;
    }

    /** Whether the two clauses leave little unshared. */
    private static boolean isAboutTheSame(Answer one, Answer other) {
        long shared = one.concepts().stream().filter(other.concepts()::contains).count();
        int shorter = Math.min(one.concepts().size(), other.concepts().size());
        int longer = Math.max(one.concepts().size(), other.concepts().size());
        return shared >= OF_SHORTER * shorter && shared >= OF_LONGER * longer;
    }

    private static double beside(Answer one, Answer other, Set<String> known) {
        return one.concepts().stream()
                .filter(other.concepts()::contains)
                .filter(concept -> !known.contains(concept))
                .mapToDouble(Concepts::weight)
                .sum();
    }

    /** Whether the clauses tell of different times. */
    private static boolean areOfOtherTimes(Assertion left, Assertion right) {
        List<Moment> mine = Moment.in(left.answer());
        List<Moment> others = Moment.in(right.answer());
        return !mine.isEmpty()
                && !others.isEmpty()
                && mine.stream()
                        .noneMatch(
                                one -> others.stream().anyMatch(two -> one.isComparable(two) && one.isCompatible(two)));
    }

    @Override
    public List<List<Assertion>> link(List<Assertion> items, List<Pair<Assertion, Kinship>> pairs) {
        return Kinship.groups(items, pairs, ENOUGH);
    }
}
