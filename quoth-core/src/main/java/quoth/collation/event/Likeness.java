package quoth.collation.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far two event mentions report one happening. The weights of what they share are those of a logistic regression on ECB+
 * (training part), rounded and then chosen by the figure for events across documents on that part; those of contradictions, which
 * are rare there, were set by hand.
 *
 * @param similarity the probability that they report one thing, less what a contradiction takes from it: at most 1, below 0 for two
 *     that should be kept apart
 * @param reasons what they share, in words a reader understands
 */
record Likeness(double similarity, List<String> reasons) {

    private static final double START = -5.7;
    private static final double SAME_DOCUMENT = 6.9;
    private static final double SAME_STORY = 5;
    private static final double LIKE_CONTEXT = 5.4;
    private static final double RARITY = .28;
    private static final double SAME_PATIENT = 1.3;
    private static final double SAME_PARTICIPANT = .6;
    private static final double SAME_PLACE = 2.2;
    private static final double SAME_HEAD = .9;
    private static final double SAME_TIME = .8;
    private static final double OTHER_PATIENT = -.8;
    private static final double OTHER_PLACE = -1;
    private static final double OTHER_SPEAKER = -4;
    private static final double OTHER_FORM = -.3;

    /** What another time takes from the similarity. */
    private static final double OTHER_TIME = .4;

    private static final double OTHER_YEAR = 2;

    /** Under this nothing is worth keeping. */
    private static final double LEAST = .05;

    /** Copies the list. */
    Likeness {
        reasons = List.copyOf(reasons);
    }

    /** The likeness of two mentions whose words have one root; empty when it is next to nothing. */
    static Optional<Likeness> of(Happening a, Happening b) {
        List<String> reasons = new ArrayList<>();
        double odds = START + RARITY * Math.min(a.rarity(), b.rarity());
        odds += a.mention().form() == b.mention().form() ? 0 : OTHER_FORM;
        if (a.isBeside(b)) {
            odds += SAME_DOCUMENT;
        } else if (a.context().story().equals(b.context().story())) {
            odds += SAME_STORY;
            reasons.add("they stand in one story");
        } else {
            odds += LIKE_CONTEXT * Math.min(.33, a.context().likeness(b.context()));
        }
        odds += a.saying() && b.saying() && !shares(a.agents(), b.agents()) ? OTHER_SPEAKER : 0;
        odds += participants(a, b, reasons);
        odds += places(a, b, reasons);
        odds += times(a, b, reasons);
        double probability = 1 / (1 + StrictMath.exp(-odds));
        double similarity = probability - contradiction(a, b);
        return Math.abs(similarity) < LEAST ? Optional.empty() : Optional.of(new Likeness(similarity, reasons));
    }

    private static double participants(Happening a, Happening b, List<String> reasons) {
        double odds = 0;
        if (shares(all(a), all(b))) {
            odds += SAME_PARTICIPANT + (shares(a.patients(), b.patients()) ? SAME_PATIENT : 0);
            reasons.add("the same take part");
        }
        boolean others = differ(a.patients(), b.patients()) && !shares(a.patients(), all(b));
        odds += others ? OTHER_PATIENT : 0;
        return odds + (shares(a.heads(), b.heads()) ? SAME_HEAD : 0);
    }

    private static double places(Happening a, Happening b, List<String> reasons) {
        if (shares(a.places(), b.places())) {
            reasons.add("the place is the same");
            return SAME_PLACE;
        }
        return differ(a.places(), b.places()) ? OTHER_PLACE : 0;
    }

    private static double times(Happening a, Happening b, List<String> reasons) {
        if (a.days().isEmpty() || b.days().isEmpty()) {
            return 0;
        }
        boolean one = timesAgree(a, b);
        if (one) {
            reasons.add("the time is the same");
        }
        return one ? SAME_TIME : 0;
    }

    private static boolean timesAgree(Happening a, Happening b) {
        return a.days().stream().anyMatch(one -> b.days().stream().anyMatch(other -> areCompatible(one, other)));
    }

    /** What is told of another time is hardly the same, of another year it is not. */
    private static double contradiction(Happening a, Happening b) {
        if (a.days().isEmpty() || b.days().isEmpty() || timesAgree(a, b)) {
            return 0;
        }
        boolean otherYear = a.days().stream()
                .noneMatch(one ->
                        b.days().stream().anyMatch(other -> one.substring(0, 4).equals(other.substring(0, 4))));
        return otherYear ? OTHER_YEAR : OTHER_TIME;
    }

    private static Set<String> all(Happening one) {
        Set<String> all = new HashSet<>(one.agents());
        all.addAll(one.patients());
        all.addAll(one.others());
        return all;
    }

    private static boolean shares(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !shares(one, other);
    }

    /** Whether two times can be one: the coarser contains the finer. */
    static boolean areCompatible(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
