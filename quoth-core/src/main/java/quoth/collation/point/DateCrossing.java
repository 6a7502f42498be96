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
import java.util.stream.Stream;
import quoth.collation.Crossing;

/**
 * Times that documents of one story give for the same happening. Occurrences meet under the telling words of their clauses; two
 * are of one happening by their predicate, their other words and the entities they share.
 */
final class DateCrossing implements Crossing<Occurrence, Kinship, List<List<Occurrence>>> {

    /** Verbs of making known; when that was done is not when it happened. */
    private static final Set<String> SAYING = Set.of(
            "report",
            "announce",
            "write",
            "tweet",
            "post",
            "publish",
            "claim",
            "state",
            "declare",
            "respond",
            "reply",
            "argue",
            "ask");

    /** Kinship from which two occurrences are one happening. */
    private static final double ENOUGH = 1.2;

    /** Kinship of two that a document sets side by side. */
    private static final double BESIDE = RivalLink.DECISIVE;

    /** What it adds that different voices give the two in sentences that follow one another. */
    private static final double CONTRASTED = .4;

    private static final Pattern JOINT = Pattern.compile(
            "(?:\\b(\\p{L}+est|worst|best|most|first|last|time)\\s+(?:\\p{L}+\\s+){0,6}?)?"
                    + "\\b(since|until|till|by|before|after|than|as of|as|from|through)\\s+(?:(?:in|the|early|late|mid|end of|at least|about|around)\\s+)*$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_JOINT = 60;

    private static final Pattern OF_ITSELF =
            Pattern.compile("\\bthis (?:article|story|post|report|page)\\b", Pattern.CASE_INSENSITIVE);

    /** What it adds that one clause says that the time of the other was moved. */
    private static final double MOVED = .4;

    /** What it adds that all that one clause tells the other tells too. */
    private static final double COVERED = .35;

    /** What clauses must share beyond a predicate that is a noun in one of them. */
    private static final double CROSSED_ALIKE = .3;

    /** What the same day or hour adds: happenings of one story share it less often by chance than a year. */
    private static final double SAME = .3;

    /** How telling a word must be for occurrences to meet under it. */
    private static final double TELLING = .35;

    @Override
    public Collection<String> keys(Occurrence item) {
        Set<String> keys = new TreeSet<>();
        Set<String> concepts = new TreeSet<>(item.answer().concepts());
        concepts.addAll(item.answer().context());
        for (String concept : concepts) {
            if (Concepts.weight(concept) >= TELLING) {
                keys.add(item.answer().story() + " " + concept);
            }
        }
        return keys;
    }

    @Override
    public Optional<Kinship> compare(Occurrence left, Occurrence right) {
        if (!left.moment().isComparable(right.moment())) {
            return Optional.of(Kinship.apart());
        }
        boolean compatible = left.moment().isCompatible(right.moment());
        boolean oneText = left.answer().document().equals(right.answer().document());
        if (!compatible && oneText && isMove(left.answer(), right.answer())) {
            return Optional.of(new Kinship(BESIDE, false, List.of("one document says that the time was moved")));
        }
        if (!compatible && !canConflict(left, right)) {
            return Optional.of(Kinship.apart());
        }
        if (!compatible && left.answer().isSetBeside(right.answer())) {
            return Optional.of(new Kinship(BESIDE, false, List.of("one document sets the two side by side")));
        }
        boolean uncontrasted = oneText && !left.answer().isContrasted(right.answer());
        if (!compatible && (uncontrasted || !areOfOne(left.answer(), right.answer()))) {
            return Optional.empty();
        }
        Kinship kinship = kinship(left, right, compatible);
        boolean decisive =
                !compatible && kinship.score() >= ENOUGH && left.answer().isContrasted(right.answer());
        return kinship.score() < .5
                ? Optional.empty()
                : Optional.of(decisive ? new Kinship(BESIDE, false, kinship.reasons()) : kinship);
    }

    /**
     * Whether two times that exclude one another can be answers to one question: given by different voices, told for one zone
     * and with comparable precision, of no different persons, with something telling said in both clauses, and not with the same
     * words, which mean another day in a document of another day.
     */
    private static boolean canConflict(Occurrence left, Occurrence right) {
        Answer one = left.answer();
        Answer other = right.answer();
        if (one.isOneVoice(other) || one.isUncontested(other)) {
            return false;
        }
        boolean oneZone = left.moment().zoned() == right.moment().zoned();
        boolean comparable = !left.moment().isOfAnotherYear(right.moment())
                && (left.moment().clock().isEmpty() == right.moment().clock().isEmpty());
        boolean sameWords = one.document()
                .document()
                .words(one.value())
                .equalsIgnoreCase(other.document().document().words(other.value()));
        boolean alike = one.concepts().stream()
                .filter(other.concepts()::contains)
                .filter(concept -> !Concepts.isState(concept))
                .anyMatch(concept -> Concepts.weight(concept) >= TELLING);
        boolean told = !isAside(one) && !isAside(other) && !isSaying(left) && !isSaying(right);
        return oneZone
                && comparable
                && !sameWords
                && alike
                && told
                && joint(one).equals(joint(other))
                && !one.isOfOtherPersons(other);
    }

    /** How a clause joins the time to what happened: "until", "by", "the worst since"; empty where it happened or began then. */
    private static String joint(Answer answer) {
        int start = answer.value().start();
        Matcher joint = JOINT.matcher(answer.text().substring(Math.max(0, start - LONGEST_JOINT), start));
        if (!joint.find()) {
            return "";
        }
        String word = joint.group(2).toLowerCase(Locale.ROOT);
        boolean began = joint.group(1) == null && (word.equals("since") || word.equals("from"));
        return began ? "" : word;
    }

    /** Whether a clause whose verb says nothing names what the other's verb says: "the inspection took place", "was inspected". */
    private static boolean isNamedIn(Answer one, Answer other) {
        return other.predicate().isEmpty()
                && one.predicate().filter(other.concepts()::contains).isPresent();
    }

    /** Whether two clauses say enough in common for two times that exclude one another to be of one happening. */
    private static boolean areOfOne(Answer one, Answer other) {
        long telling = Stream.concat(
                        one.concepts().stream().filter(concept -> isIn(concept, other)),
                        other.concepts().stream().filter(concept -> isIn(concept, one)))
                .distinct()
                .filter(concept -> Concepts.weight(concept) >= TELLING)
                .filter(concept -> one.predicate().filter(concept::equals).isEmpty())
                .count();
        boolean onePredicate = (one.predicate().isPresent() && one.predicate().equals(other.predicate()))
                || isNamedIn(one, other)
                || isNamedIn(other, one);
        return (telling > 0 && onePredicate)
                || (telling > 1 && one.sharedEntities(other) > 0)
                || one.isContrasted(other)
                || isMove(one, other);
    }

    /** Whether an answer's clause has a concept, or the words around it by which its pronouns are understood. */
    private static boolean isIn(String concept, Answer answer) {
        return answer.concepts().contains(concept) || answer.context().contains(concept);
    }

    /** Whether one of two clauses with one verb says that the time was moved. */
    private static boolean isMove(Answer one, Answer other) {
        return one.predicate().isPresent()
                && one.predicate().equals(other.predicate())
                && (DatePoints.isMoved(one) || DatePoints.isMoved(other));
    }

    /** Whether a clause tells when something was said or printed, and not the time that somebody gives. */
    private static boolean isSaying(Occurrence occurrence) {
        Answer answer = occurrence.answer();
        boolean telling = answer.statement()
                        .predicate()
                        .filter(verb -> Concepts.isTelling(verb) || SAYING.contains(verb))
                        .isPresent()
                || occurrence.cued();
        boolean given = answer.antecedent().isPresent() && Elision.isTold(answer.text(), answer.value());
        String clause = answer.statement().span().in(answer.text());
        return (telling && !given) || OF_ITSELF.matcher(clause).find();
    }

    /** Whether a clause only tells somebody or some poll apart from others: "who died in August", "conducted 11-15 February". */
    private static boolean isAside(Answer answer) {
        String clause = answer.document().document().words(answer.statement().span());
        return clause.startsWith("who ") || Figure.isPolled(clause);
    }

    private static Kinship kinship(Occurrence first, Occurrence second, boolean compatible) {
        Answer left = first.answer();
        Answer right = second.answer();
        List<String> reasons = new ArrayList<>();
        double score = compatible ? .2 : 0;
        Set<String> known = new TreeSet<>();
        Optional<String> predicate =
                left.predicate().filter(p -> right.predicate().filter(p::equals).isPresent());
        if (predicate.isPresent()) {
            score += .4 + .4 * Concepts.weight(predicate.get());
            known.add(predicate.get());
            reasons.add("both clauses say \u201c" + left.statement().predicate().orElse("") + "\u201d");
        } else {
            double crossed = Math.max(crossed(left, right, known), crossed(right, left, known));
            if (crossed > 0
                    && (compatible
                            || left.isContrasted(right)
                            || left.sharedInClauses(right) - crossed > CROSSED_ALIKE)) {
                score += .2 + .7 * crossed;
                reasons.add("one clause names what the other says happened");
            } else if (left.predicate().isEmpty() && right.predicate().isEmpty() && left.sharedInClauses(right) > .4) {
                score += .45;
                reasons.add("both clauses name the same");
            } else if (!compatible) {
                return Kinship.apart();
            }
        }
        double shared = left.shared(right, known);
        if (shared > 0) {
            score += Math.min(1.2, .7 * shared);
            reasons.add("the clauses share other words");
        }
        int entities = left.sharedEntities(right);
        if (entities > 0) {
            score += Math.min(.4, .25 * entities);
            reasons.add("both speak of the same people, bodies or places");
        }
        if (!compatible && left.isContrasted(right)) {
            score += CONTRASTED;
            reasons.add("one document gives both in one breath");
        }
        if (!compatible && isMove(left, right)) {
            score += MOVED;
            reasons.add("one says that the time was moved");
        }
        if (compatible
                && first.moment().isAsPreciseAs(second.moment())
                && first.moment().toString().length() > 4) {
            score += SAME + (isCovered(left, right) || isCovered(right, left) ? COVERED : 0);
        }
        return new Kinship(score, compatible, reasons);
    }

    /** Whether all that one clause tells, and something telling, the other tells too. */
    private static boolean isCovered(Answer one, Answer other) {
        return other.concepts().containsAll(one.concepts())
                && one.concepts().stream().anyMatch(concept -> Concepts.weight(concept) >= TELLING);
    }

    /** The weight of the predicate of one clause where the other has it among its words. */
    private static double crossed(Answer one, Answer other, Set<String> known) {
        Optional<String> predicate = one.predicate().filter(other.concepts()::contains);
        predicate.ifPresent(known::add);
        return predicate.map(Concepts::weight).orElse(0.0);
    }

    @Override
    public List<List<Occurrence>> link(List<Occurrence> items, List<Pair<Occurrence, Kinship>> pairs) {
        return Kinship.groups(items, pairs, ENOUGH);
    }
}
