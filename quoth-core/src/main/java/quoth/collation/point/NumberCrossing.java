package quoth.collation.point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.collation.Crossing;

/**
 * Numbers of one story that count the same thing. Figures meet under what they count and under what the clause says happened;
 * two are kin by the thing counted, the predicate, the other words and the entities they share, and cannot be when their
 * units, their periods or their orders of magnitude differ. One voice that gives two numbers in one document means two
 * things.
 */
final class NumberCrossing implements Crossing<Figure, Kinship, List<List<Figure>>> {

    /** Kinship from which two figures answer one question. */
    private static final double ENOUGH = 1.2;

    /** What one number being the other adds: large numbers are rarely the same by chance. */
    private static final double SAME_LARGE_NUMBER = .5;

    private static final double SAME_SMALL_NUMBER = .2;

    private static final double SMALL = 10;

    /** How telling a word must be that sets small numbers side by side. */
    private static final double TELLING = .3;

    /** Weight of shared words from which two measurements without a common predicate are of one thing. */
    private static final double MEASURED_ALIKE = .9;

    /** Weight of the words in common from which one voice contradicts itself. */
    private static final double SELF_ALIKE = .5;

    /** Kinship of two that a document sets side by side. */
    private static final double BESIDE = RivalLink.DECISIVE;

    /** What it adds that different voices give the two in sentences that follow one another. */
    private static final double CONTRASTED = .3;

    private static final Pattern OF_WHAT =
            Pattern.compile("([\\p{L}-]+) of (?:about |some |nearly |almost |around |roughly )?[^\\p{L}\\p{N}]*$");

    /** How many times as large a number can become. */
    private static final double LARGEST_CHANGE = 5;

    /** How many times larger than the other an answer to the same question can be. */
    private static final double LARGEST_RATIO = 2.2;

    @Override
    public Collection<String> keys(Figure item) {
        Set<String> keys = new TreeSet<>();
        String story = item.answer().story() + " ";
        item.counted().ifPresent(concept -> keys.add(story + concept));
        item.state().ifPresent(state -> keys.add(story + state));
        item.modifiers().forEach(concept -> keys.add(story + concept));
        item.answer().concepts().forEach(concept -> keys.add(story + concept));
        item.answer().context().forEach(concept -> keys.add(story + concept));
        return keys;
    }

    @Override
    public Optional<Kinship> compare(Figure left, Figure right) {
        boolean compatible = left.range().isCompatible(right.range());
        boolean sameFrame = left.frame().equals(right.frame())
                || (compatible && left.range().exact());
        if (!left.range().unit().equals(right.range().unit())) {
            return Optional.empty();
        }
        if (!compatible
                && sameFrame
                && !left.answer().isOneVoice(right.answer())
                && left.answer().isSetBeside(right.answer())) {
            return Optional.of(new Kinship(BESIDE, false, List.of("one document sets the two side by side")));
        }
        if (isFollowed(left, right) || isFollowed(right, left)) {
            return Optional.of(new Kinship(
                    RivalLink.DECISIVE, false, List.of("one document gives the one as what it was before")));
        }
        if (isTooFarApart(left, right) || (!compatible && !sameFrame)) {
            return Optional.of(Kinship.apart());
        }
        if (!compatible && isSelfContradiction(left, right)) {
            return Optional.of(
                    new Kinship(RivalLink.DECISIVE, false, List.of("one document says both in its own voice")));
        }
        if (!compatible && !areOfDifferentVoices(left, right)) {
            return Optional.of(Kinship.apart());
        }
        if (!sameFrame) {
            return Optional.empty();
        }
        Kinship kinship = kinship(left, right, compatible);
        return kinship.score() >= .5 ? Optional.of(kinship) : Optional.empty();
    }

    private static Kinship kinship(Figure left, Figure right, boolean compatible) {
        List<String> reasons = new ArrayList<>();
        double score = counted(left, right, reasons);
        if (score < 0) {
            return Kinship.apart();
        }
        boolean counted = left.counted().isPresent() && left.counted().equals(right.counted());
        boolean small = isSmall(left) && isSmall(right);
        boolean plain = isOneState(left, right) || (counted && !small);
        if (!compatible && (!left.isOfSomething() || !right.isOfSomething())) {
            return Kinship.apart();
        }
        if (!compatible
                && (left.answer().isOfOtherPersons(right.answer())
                        || areNarrowedApart(left, right)
                        || Circumstances.differ(left, right)
                        || areOtherPeople(left, right)
                        || areOfOtherKinds(left, right)
                        || isPartOf(left, right)
                        || isPartOf(right, left)
                        || isOfThose(left)
                        || isOfThose(right)
                        || (left.answer().document().equals(right.answer().document())
                                && !areOfOneCount(left, right)))) {
            return Kinship.apart();
        }
        if (!compatible && !plain && !canConflict(left, right, counted, small)) {
            return Kinship.apart();
        }
        Set<String> known = new TreeSet<>();
        left.counted().ifPresent(known::add);
        Optional<String> predicate = left.answer()
                .predicate()
                .filter(p -> right.answer().predicate().filter(p::equals).isPresent());
        if (predicate.isPresent()) {
            score += .3 + .4 * Concepts.weight(predicate.get());
            reasons.add("both clauses say \u201c"
                    + left.answer().statement().predicate().orElse("") + "\u201d");
            known.add(predicate.get());
        }
        double shared = left.answer().shared(right.answer(), known);
        if (shared > 0) {
            score += Math.min(1, .7 * shared);
            reasons.add("the clauses share other words");
        }
        int entities = left.answer().sharedEntities(right.answer());
        if (entities > 0) {
            score += Math.min(.5, .3 * entities);
            reasons.add("both speak of the same people, bodies or places");
        }
        if (!compatible && left.answer().isContrasted(right.answer())) {
            score += CONTRASTED;
            reasons.add("one document gives both in one breath");
        }
        if (compatible && left.range().exact() && right.range().exact()) {
            score += left.range().typical() > 12 ? SAME_LARGE_NUMBER : SAME_SMALL_NUMBER;
        }
        return new Kinship(score, compatible, reasons);
    }

    /** What the thing counted says of two figures; below 0 when two different things are counted. */
    private static double counted(Figure left, Figure right, List<String> reasons) {
        if (!left.range().unit().isEmpty()) {
            return .2;
        }
        if (left.state().isPresent() && right.state().isPresent() && !isOneState(left, right)) {
            return -1;
        }
        boolean differ = left.counted().isPresent()
                && right.counted().isPresent()
                && !left.counted().equals(right.counted());
        boolean named = !isTogether(left) && !isTogether(right) && (names(left, right) || names(right, left));
        if (differ && !named && !isOneState(left, right)) {
            return -1;
        }
        if (isOneState(left, right)) {
            reasons.add("both count those who " + left.state().orElse(""));
            return differ ? .5 : 1.05;
        }
        if (differ) {
            return .2;
        }
        if (left.counted().isPresent() && right.counted().isPresent()) {
            reasons.add("both count \u201c" + left.quantity().counted().orElse("") + "\u201d");
            return .5 + .4 * Concepts.weight(left.counted().get());
        }
        if (left.people() && right.people()) {
            reasons.add("both count people");
            return .5;
        }
        return .25;
    }

    private static boolean isOneState(Figure left, Figure right) {
        return left.state().isPresent() && left.state().equals(right.state());
    }

    /** Whether several things are counted together. */
    private static boolean isTogether(Figure figure) {
        return figure.counted().filter(concept -> concept.contains(" ")).isPresent();
    }

    /** Whether what the one counts is named in the clause of the other. */
    private static boolean names(Figure one, Figure other) {
        return one.counted()
                .filter(concept -> other.answer().concepts().contains(concept))
                .isPresent();
    }

    /** Whether a document gives one as what the other was before: "1,400 by now; a week ago it was 400". */
    static boolean isFollowed(Figure earlier, Figure later) {
        boolean near = earlier.answer().document().equals(later.answer().document())
                && Math.abs(earlier.answer().sentence() - later.answer().sentence()) <= 1;
        boolean one = earlier.counted().isEmpty()
                || earlier.counted().equals(later.counted())
                || (earlier.state().isPresent() && earlier.state().equals(later.state()));
        double before = Math.abs(earlier.range().typical());
        double after = Math.abs(later.range().typical());
        boolean ofOneSize = Math.max(before, after) <= LARGEST_CHANGE * Math.min(before, after);
        boolean oneState = earlier.state().equals(later.state());
        return near && one && oneState && ofOneSize && earlier.isEarlier() && !later.isEarlier();
    }

    private static boolean isTooFarApart(Figure left, Figure right) {
        double a = Math.abs(left.range().typical());
        double b = Math.abs(right.range().typical());
        return Math.max(a, b) > LARGEST_RATIO * Math.min(a, b) && Math.max(a, b) > 8;
    }

    /** Whether two numbers of a kind that many things come in are of one thing all the same. */
    private static boolean canConflict(Figure left, Figure right, boolean counted, boolean small) {
        boolean bothPeople = left.people() && right.people();
        boolean elided = left.counted().isEmpty() && right.counted().isEmpty();
        boolean oneThing = counted || bothPeople || elided || !small;
        boolean measured = !left.range().unit().isEmpty();
        boolean muchAlike = left.answer()
                        .predicate()
                        .filter(p ->
                                right.answer().predicate().filter(p::equals).isPresent())
                        .isPresent()
                || left.answer().sharedInClauses(right.answer()) >= MEASURED_ALIKE;
        boolean share =
                left.range().unit().startsWith("%") || left.range().unit().startsWith("percent");
        boolean shareAlike = isOneDeed(left, right) && left.answer().sharedInClauses(right.answer()) >= MEASURED_ALIKE;
        boolean alike = !measured || (share ? shareAlike : muchAlike);
        return oneThing && isSaidAlike(left, right) && alike;
    }

    private static boolean isOneDeed(Figure left, Figure right) {
        return left.answer().predicate().isPresent()
                && left.answer().predicate().equals(right.answer().predicate());
    }

    /** Whether a number is so small that many things of one kind come in it. */
    private static boolean isSmall(Figure figure) {
        return Math.abs(figure.range().typical()) <= SMALL;
    }

    /** Whether the two clauses themselves, beyond what they count, say something telling in common. */
    private static boolean isSaidAlike(Figure left, Figure right) {
        return left.answer().concepts().stream()
                .filter(right.answer().concepts()::contains)
                .filter(concept -> left.counted().filter(concept::equals).isEmpty())
                .filter(concept ->
                        left.modifiers().contains(concept) == right.modifiers().contains(concept))
                .anyMatch(concept -> Concepts.weight(concept) >= TELLING);
    }

    /** Whether two numbers that exclude one another are given by different voices, and not as results of polls. */
    private static boolean areOfDifferentVoices(Figure left, Figure right) {
        boolean polled = left.frame().equals(Figure.POLLED) || right.frame().equals(Figure.POLLED);
        boolean otherTimes = left.frame().isEmpty()
                && Publishing.areOfOtherTimes(
                        left.answer().document().document(),
                        right.answer().document().document());
        return !polled
                && !otherTimes
                && !left.answer().isOneVoice(right.answer())
                && !left.answer().isUncontested(right.answer());
    }

    /** Whether two numbers that exclude one another are narrowed down to different things. */
    private static boolean areNarrowedApart(Figure left, Figure right) {
        boolean narrowed = !left.modifiers().isEmpty()
                && !right.modifiers().isEmpty()
                && left.modifiers().stream().noneMatch(right.modifiers()::contains);
        boolean measured = !left.range().unit().isEmpty();
        Optional<String> one = measured ? ofWhat(left) : Optional.empty();
        Optional<String> other = measured ? ofWhat(right) : Optional.empty();
        boolean ofOtherThings = one.isPresent()
                && other.isPresent()
                && !one.equals(other)
                && !KindredWords.of(one.get()).contains(other.get());
        return narrowed || ofOtherThings || (measured && left.answer().isOfOthers(right.answer()));
    }

    /**
     * Whether one voice gives two numbers in one document in clauses that say the same: the same thing counted, done by the same verb
     * or in the same state, and other telling words in common.
     */
    private static boolean isSelfContradiction(Figure left, Figure right) {
        boolean oneVoice = left.answer().isOneVoice(right.answer())
                && Math.abs(left.answer().sentence() - right.answer().sentence()) > 1;
        boolean oneTime =
                left.answer().times().isEmpty() == right.answer().times().isEmpty()
                        || (left.answer().isOfLately() && right.answer().isOfLately());
        boolean oneThing = !left.answer().isOfOthers(right.answer())
                && (isOneToll(left, right)
                        || (isOneDeed(left, right)
                                && left.state().isEmpty()
                                && !left.answer().named().isEmpty()
                                && left.answer().named().equals(right.answer().named())));
        boolean oneCount = left.counted().equals(right.counted())
                && left.people() == right.people()
                && left.modifiers().equals(right.modifiers())
                && (left.people() || left.counted().isPresent());
        boolean exact = left.range().exact() && right.range().exact();
        return oneVoice
                && oneCount
                && exact
                && left.frame().isEmpty()
                && oneTime
                && oneThing
                && !left.isEarlier()
                && !right.isEarlier()
                && !Circumstances.differ(left, right)
                && !left.answer().isOfOtherPersons(right.answer())
                && isTellingAlike(left, right);
    }

    private static boolean isOneToll(Figure left, Figure right) {
        return isOneState(left, right) && left.state().filter(Concepts::isState).isPresent();
    }

    /** Whether two numbers have telling words around them in common beyond what is counted and what befell it. */
    private static boolean isTellingAlike(Figure left, Figure right) {
        Set<String> known = new TreeSet<>(left.modifiers());
        left.counted().ifPresent(known::add);
        left.state().ifPresent(known::add);
        left.answer().predicate().ifPresent(known::add);
        double shared = left.answer().shared(right.answer(), known);
        return shared >= SELF_ALIKE;
    }

    /** Whether two numbers of one document count or measure the same in so many words. */
    private static boolean areOfOneCount(Figure left, Figure right) {
        boolean counted = left.counted().isPresent() && left.counted().equals(right.counted());
        boolean people = left.people() && right.people();
        boolean measured = !left.range().unit().isEmpty() && isOneDeed(left, right);
        return counted || people || measured || isOneState(left, right);
    }

    /** Whether two kinds of people or things are counted, neither of which the other clause names. */
    private static boolean areOfOtherKinds(Figure left, Figure right) {
        return left.counted().isPresent()
                && right.counted().isPresent()
                && !left.counted().equals(right.counted())
                && !isOneState(left.counted(), right.counted())
                && !KindredWords.of(left.counted().get())
                        .contains(right.counted().get())
                && !names(left, right)
                && !names(right, left);
    }

    private static boolean isOneState(Optional<String> one, Optional<String> other) {
        return one.filter(Concepts::isState).isPresent()
                || other.filter(Concepts::isState).isPresent();
    }

    /** Whether the one counts dead or injured of a kind who may be among the people whom the other counts. */
    private static boolean isPartOf(Figure part, Figure whole) {
        return part.counted().filter(concept -> !Concepts.isState(concept)).isPresent()
                && whole.people()
                && isOneState(part, whole)
                && part.range().typical() < whole.range().typical();
    }

    /** Whether an amount only tells whom a clause speaks of: "those who earn $99,000". */
    private static boolean isOfThose(Figure figure) {
        return !figure.range().unit().isEmpty()
                && figure.answer().statement().span().in(figure.answer().text()).startsWith("who ");
    }

    /** Whether each counts people by a name of their own: "six Israelis", "nine Palestinians". */
    private static boolean areOtherPeople(Figure left, Figure right) {
        return left.isNamed()
                && right.isNamed()
                && left.counted().isPresent()
                && !left.counted().equals(right.counted());
    }

    /** What an amount is of: "losses of $33 million". */
    private static Optional<String> ofWhat(Figure figure) {
        Answer answer = figure.answer();
        int start = Math.min(answer.statement().span().start(), answer.value().start());
        Matcher before =
                OF_WHAT.matcher(answer.text().substring(start, answer.value().start()));
        return before.find() ? Optional.of(Concepts.any(before.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    @Override
    public List<List<Figure>> link(List<Figure> items, List<Pair<Figure, Kinship>> pairs) {
        return Kinship.groups(items, pairs, ENOUGH);
    }
}
