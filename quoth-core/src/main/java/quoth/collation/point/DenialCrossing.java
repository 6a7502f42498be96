package quoth.collation.point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import quoth.collation.Crossing;
import quoth.collation.ItemNumbers;

/**
 * What somebody denies and what somebody else asserts. Clauses of one story meet under what is denied, in the same or in kindred
 * words; they are of one question when they are also about the same people or things, or when a document sets the denial beside
 * the assertion.
 */
final class DenialCrossing implements Crossing<Assertion, Kinship, List<List<Assertion>>> {

    private static final double ENOUGH = 1.2;

    /** How telling what is denied must be. */
    private static final double TELLING = .25;

    /** What kindred words count beside the same. */
    private static final double KINDRED = .8;

    /** What it adds that a document sets the two side by side. */
    private static final double BESIDE = .4;

    /** What it adds that the assertion is about all that the denial is about. */
    private static final double WHOLE = .3;

    /** What a verb counts that the other clause has among its nouns. */
    private static final double NOUN = .5;

    /** The most it adds that the assertion is about what stands around the denial. */
    private static final double NEARBY = .4;

    private static final int NEAR = 2;

    /** What it adds that both clauses turn on one verb. */
    private static final double PREDICATE = .2;

    /** What a denial and an assertion must share beside what is denied. */
    private static final double SOMETHING = .2;

    /** A word that says less says nothing. */
    private static final double FAINT = .1;

    /** How much of what a denial is about the assertion must be about too. */
    private static final double COVERED = .7;

    @Override
    public Collection<String> keys(Assertion item) {
        Set<String> keys = new TreeSet<>();
        String story = item.answer().story() + " ";
        for (String head : item.heads()) {
            if (Concepts.weight(head) >= TELLING) {
                keys.add(story + head);
                if (item.isDenied()) {
                    KindredWords.of(head).forEach(kin -> keys.add(story + kin));
                }
            }
        }
        return keys;
    }

    @Override
    public Optional<Kinship> compare(Assertion left, Assertion right) {
        if (!left.isDenied() && !right.isDenied()) {
            return Optional.empty();
        }
        return left.isDenied() ? denial(left, right) : denial(right, left);
    }

    private static Optional<Kinship> denial(Assertion denial, Assertion other) {
        Answer one = denial.answer();
        Answer two = other.answer();
        boolean both = other.isDenied();
        boolean beside = isBeside(denial, other);
        boolean oneText =
                one.document().equals(two.document()) && denial.passage().overlaps(other.passage());
        boolean apart = oneText
                || (!both && (isOneVoice(one, two) || areOfOtherTimes(denial, other)))
                || (!both && areCutShort(denial, other))
                || !isTold(denial, other, both)
                || !isOfOneKind(denial, other, both);
        if (apart) {
            return Optional.empty();
        }
        Set<String> heads = new TreeSet<>();
        boolean inSameWords = false;
        double head = 0;
        for (String concept : denial.heads()) {
            double weight = Concepts.weight(concept);
            boolean same = other.heads().contains(concept);
            boolean kindred = !same && KindredWords.of(concept).stream().anyMatch(other.heads()::contains);
            if (weight >= TELLING && (same || kindred)) {
                boolean verb = denial.isPredicate(concept) && !other.isPredicate(concept) && !both;
                head = Math.max(head, weight * (same ? 1 : KINDRED) * (verb ? NOUN : 1));
                heads.add(concept);
                inSameWords |= same;
            }
        }
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        boolean existence = denial.isOfExistence();
        double all = 0;
        double shared = 0;
        for (String concept : denial.own()) {
            boolean being = existence && denial.isPredicate(concept);
            if (!heads.contains(concept) && !being && Concepts.weight(concept) >= FAINT) {
                double weight = Concepts.weight(concept);
                all += weight;
                shared += other.isAbout(concept) ? weight : two.context().contains(concept) ? weight / 2 : 0;
            }
        }
        double nearby = one.context().stream()
                .filter(concept -> !heads.contains(concept) && other.about().contains(concept))
                .mapToDouble(Concepts::weight)
                .sum();
        int names =
                (int) denial.named().stream().filter(other.named()::contains).count();
        int around = Math.max(0, one.sharedEntities(two) - names);
        boolean contrast = denial.denial() == Assertion.Denial.CONTRAST;
        boolean backward = denial.denial() == Assertion.Denial.BACKWARD;
        boolean nothingElse = shared < SOMETHING
                && names == 0
                && !(denial.isUniversal() && inSameWords && (beside || around > 0 || nearby >= SOMETHING))
                && !contrast
                && !backward;
        if (nothingElse) {
            return Optional.empty();
        }
        boolean covered = contrast ? heads.containsAll(denial.heads()) : shared >= COVERED * all;
        if (!covered || (!both && !beside && denial.isOfOthers(other))) {
            return Optional.empty();
        }
        boolean whole = (contrast || shared >= all) && (denial.own().size() > 1 || names > 0);
        boolean onePredicate = one.predicate().isPresent() && one.predicate().equals(two.predicate());
        double score = .4
                + .5 * head
                + Math.min(.8, .6 * shared)
                + Math.min(NEARBY, .4 * nearby)
                + Math.min(.6, .35 * names)
                + Math.min(.2, .1 * around)
                + (whole ? WHOLE : 0)
                + (onePredicate ? PREDICATE : 0)
                + (beside ? BESIDE : 0);
        List<String> reasons = new ArrayList<>();
        reasons.add(both ? "both deny it in like words" : "one denies what the other says");
        if (names > 0) {
            reasons.add("both name the same people, bodies or places");
        }
        if (shared > 0) {
            reasons.add("the clauses share other words");
        }
        return score >= ENOUGH ? Optional.of(new Kinship(score, both, reasons)) : Optional.empty();
    }

    /** Whether one document tells both shortly after one another. */
    private static boolean isBeside(Assertion denial, Assertion other) {
        int after = denial.answer().sentence() - other.answer().sentence();
        return Math.abs(after) <= NEAR
                && denial.answer().document().equals(other.answer().document());
    }

    /** Whether what one of two clauses says of its verb's object is not in the clause: then it is not known to be the same. */
    private static boolean areCutShort(Assertion denial, Assertion other) {
        return (denial.denial() == Assertion.Denial.CLAUSE && denial.isCutShort()) || other.isCutShort();
    }

    /** Whether it is plain within one document that two voices speak. */
    private static boolean isTold(Assertion denial, Assertion other, boolean both) {
        Answer one = denial.answer();
        Answer two = other.answer();
        boolean far = Math.abs(one.sentence() - two.sentence()) > NEAR
                && denial.denial() == Assertion.Denial.CLAUSE
                && !denial.isDeniedByCue();
        boolean known = !far
                && (!one.voice().isEmpty() || denial.isDeniedByCue())
                && (!two.voice().isEmpty() || two.attribution().isEmpty());
        return both
                || known
                || denial.denial() == Assertion.Denial.BACKWARD
                || !one.document().equals(two.document());
    }

    /** Whether an assertion says what such a denial can deny: by the same verb, or that there is such a thing. */
    private static boolean isOfOneKind(Assertion denial, Assertion other, boolean both) {
        return switch (denial.denial()) {
            case BACKWARD -> true;
            case THING -> both;
            case CONTRAST -> isPredicateShared(denial, other);
            case CLAUSE, NONE ->
                denial.predicate().filter(other::isPredicate).isPresent()
                        || (denial.isOfExistence() && (both || other.isOfExistence() || other.isOn(denial.heads())));
        };
    }

    private static boolean isPredicateShared(Assertion denial, Assertion other) {
        return denial.answer()
                .predicate()
                .filter(predicate -> !other.isAbout(predicate))
                .isEmpty();
    }

    private static boolean isOneVoice(Answer one, Answer other) {
        boolean oneSpeaker = !one.voice().isEmpty() && one.voice().equals(other.voice());
        return oneSpeaker
                || (one.document().equals(other.document()) && one.attribution().equals(other.attribution()));
    }

    /** Whether the clauses tell of different times. */
    private static boolean areOfOtherTimes(Assertion one, Assertion other) {
        List<Moment> mine = one.moments();
        List<Moment> others = other.moments();
        return !mine.isEmpty()
                && !others.isEmpty()
                && mine.stream()
                        .noneMatch(first -> others.stream()
                                .anyMatch(second -> first.isComparable(second) && first.isCompatible(second)));
    }

    /** Denials that deny the same, each with what it is a denial of; an assertion goes with the denial that it is most like. */
    @Override
    public List<List<Assertion>> link(List<Assertion> items, List<Pair<Assertion, Kinship>> pairs) {
        ItemNumbers<Assertion> numbers = new ItemNumbers<>(items);
        RivalLink denials = new RivalLink(
                IntStream.range(0, items.size()).mapToObj(List::of).toList());
        TreeMap<Integer, TreeMap<Integer, Double>> asserted = new TreeMap<>();
        for (Pair<Assertion, Kinship> pair : pairs) {
            int left = numbers.of(pair.left());
            int right = numbers.of(pair.right());
            double score = pair.evidence().score();
            if (pair.evidence().compatible()) {
                denials.add(left, right, score);
            } else {
                int assertion = pair.left().isDenied() ? right : left;
                int denial = pair.left().isDenied() ? left : right;
                asserted.computeIfAbsent(assertion, item -> new TreeMap<>()).put(denial, score);
            }
        }
        Map<Integer, List<Integer>> members = new HashMap<>();
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Integer> joined : denials.join(ENOUGH)) {
            if (items.get(joined.getFirst()).isDenied()) {
                List<Integer> group = new ArrayList<>(joined);
                groups.add(group);
                joined.forEach(denial -> members.put(denial, group));
            }
        }
        asserted.forEach((assertion, scores) -> scores.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(best ->
                        members.getOrDefault(best.getKey(), new ArrayList<>()).add(assertion)));
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().sorted().map(items::get).toList())
                .toList();
    }
}
