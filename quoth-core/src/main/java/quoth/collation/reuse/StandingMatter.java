package quoth.collation.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What is kept standing in type: credits, notices, invitations and captions that many pages carry and that say nothing of who
 * took what from whom. It is told by where it stands and by how it spreads: at the head or the foot of pages that share
 * nothing else, or on pages of one outlet that share nothing else.
 *
 * <p>Prints of one text count once ({@link Families}), so however many papers print a story, its last line does not become a
 * notice; and a paragraph that several lift is no notice either, because it stands in the middle of most pages.
 */
final class StandingMatter {

    /** Families beside its own that have a sentence at the edge of the page, from which it is standing matter. */
    private static final int SPREAD = 3;

    /** Families of one outlet, beside its own, that have a sentence anywhere, from which it is standing matter. */
    private static final int IN_HOUSE = 2;

    /** Families of whatever outlets, beside its own, that have a sentence anywhere, from which it is standing matter. */
    private static final int EVERYWHERE = 8;

    /** Share of the families with a sentence that must be of one outlet for it to be that one's. */
    private static final double MOSTLY = .8;

    /** Words below which what unrelated pages of one outlet share is a turn of the house. */
    private static final int LITTLE = 25;

    /** Words below which what unrelated pages share at one edge alone, head or foot, is a notice, or a line on the author. */
    private static final int NOTICE = 50;

    /** The same for pages so many days apart: what is taken is taken soon, what is kept in type is not. */
    private static final int LONG_NOTICE = 80;

    private static final int LATER_DAYS = 30;

    private static final int LONG = 300;

    /** Days between two pages of one outlet, and share of one, from which what they share is the outlet's own matter, or is not. */
    private static final int DAYS = 3;

    private static final double MUCH = .25;

    /** Share of those families that must have it at the edge. */
    private static final double AT_EDGE = .75;

    /** Words at either end of a page that count as its edge, at most. */
    private static final int EDGE = 70;

    private final List<Wording> pile;
    private final Families families;
    private final Map<Long, Spread> spreads = new HashMap<>();

    private StandingMatter(List<Wording> pile, Families families) {
        this.pile = pile;
        this.families = families;
    }

    /** The standing matter of a pile. */
    static StandingMatter of(List<Wording> pile, List<Meeting> meetings, Families families) {
        StandingMatter standing = new StandingMatter(pile, families);
        for (Meeting meeting : meetings) {
            if (families.of(meeting.left()) != families.of(meeting.right())) {
                meeting.runs().forEach(run -> standing.note(meeting, run));
            }
        }
        return standing;
    }

    private void note(Meeting meeting, SharedRun run) {
        for (int i = 0; i < run.sentences(); i++) {
            int left = run.leftSentence() + i;
            int right = run.rightSentence() + i;
            note(meeting.left(), left, meeting.right(), right);
            note(meeting.right(), right, meeting.left(), left);
        }
    }

    private void note(int document, int sentence, int other, int there) {
        spreads.computeIfAbsent(key(document, sentence), unused -> new Spread())
                .add(families.of(other), isAtEdge(pile.get(other), there));
    }

    /** The runs of a pair without what is standing matter at their ends; a run that is nothing else falls away. */
    List<SharedRun> without(Meeting meeting) {
        List<SharedRun> kept = new ArrayList<>();
        for (SharedRun run : meeting.runs()) {
            int head = 0;
            while (head < run.sentences() && isStanding(meeting, run, head)) {
                head++;
            }
            int tail = 0;
            while (tail < run.sentences() - head && isStanding(meeting, run, run.sentences() - 1 - tail)) {
                tail++;
            }
            if (head + tail < run.sentences()) {
                kept.add(run.trimmed(head, tail, pile.get(meeting.left()), pile.get(meeting.right())));
            }
        }
        int matched = kept.stream().mapToInt(SharedRun::matched).sum();
        boolean strangers = families.of(meeting.left()) != families.of(meeting.right());
        if (!strangers) {
            return kept;
        }
        boolean later = meeting.daysApart(pile).orElse(0) > LATER_DAYS;
        boolean notice = matched < (later ? LONG_NOTICE : NOTICE)
                && isLong(meeting)
                && kept.stream().allMatch(run -> isAtOneEdge(meeting, run));
        boolean house = isOneHouse(meeting) && (matched < LITTLE || isOwnMatter(meeting));
        return notice || house ? List.of() : kept;
    }

    /**
     * Whether an outlet repeats its own background, galleries and boxes, as it does for years: unless the two pages were
     * published within days of one another, or, where a day is unknown, much of one stands in the other.
     */
    private boolean isOwnMatter(Meeting meeting) {
        OptionalLong days = meeting.daysApart(pile);
        return days.isPresent() ? days.getAsLong() > DAYS : meeting.share() < MUCH;
    }

    /** Whether both documents are long enough to have an edge that says something: a short text is all edge. */
    private boolean isLong(Meeting meeting) {
        return pile.get(meeting.left()).size() >= LONG
                && pile.get(meeting.right()).size() >= LONG;
    }

    /** Whether two documents come from one outlet. */
    private boolean isOneHouse(Meeting meeting) {
        return house(meeting.left()).isSameAs(house(meeting.right()));
    }

    /** Whether what both share stands at the head of both pages or at the foot of both, as what is kept in type does. */
    private boolean isAtOneEdge(Meeting meeting, SharedRun run) {
        Wording left = pile.get(meeting.left());
        Wording right = pile.get(meeting.right());
        int more = run.sentences() - 1;
        return (isAtHead(left, run.leftSentence()) && isAtHead(right, run.rightSentence()))
                || (isAtFoot(left, run.leftSentence() + more) && isAtFoot(right, run.rightSentence() + more));
    }

    private boolean isStanding(Meeting meeting, SharedRun run, int i) {
        return isStanding(meeting.left(), run.leftSentence() + i, meeting.right(), run.rightSentence() + i);
    }

    private boolean isStanding(int left, int leftSentence, int right, int rightSentence) {
        Wording one = pile.get(left);
        Wording other = pile.get(right);
        boolean edges = isAtEdge(one, leftSentence) && isAtEdge(other, rightSentence);
        boolean strangers = families.of(left) != families.of(right);
        if (edges && strangers && house(left).isSameAs(house(right))) {
            return true;
        }
        Spread here = spreads.getOrDefault(key(left, leftSentence), Spread.NONE);
        Spread there = spreads.getOrDefault(key(right, rightSentence), Spread.NONE);
        boolean notice = edges && (here.isNotice() || there.isNotice());
        boolean everywhere = strangers && here.isEverywhere() && there.isEverywhere();
        return notice
                || everywhere
                || (here.isHouseMatter(house(left), this) && there.isHouseMatter(house(right), this));
    }

    /** The house that printed the first of a document's family. */
    private House house(int document) {
        return pile.get(families.of(document)).house();
    }

    private static boolean isAtEdge(Wording wording, int sentence) {
        return isAtHead(wording, sentence) || isAtFoot(wording, sentence);
    }

    /** Whether a sentence begins at the head of a page. */
    private static boolean isAtHead(Wording wording, int sentence) {
        return wording.sentenceStart(sentence) < edge(wording);
    }

    /** Whether a sentence reaches into the foot of a page. */
    private static boolean isAtFoot(Wording wording, int sentence) {
        return wording.sentenceEnd(sentence) > wording.size() - edge(wording);
    }

    private static int edge(Wording wording) {
        return Math.min(EDGE, wording.size() / 4);
    }

    private static long key(int document, int sentence) {
        return ((long) document << Integer.SIZE) | sentence;
    }

    /** Where else a sentence stands. */
    private static final class Spread {

        static final Spread NONE = new Spread();

        private final NumberSet all = new NumberSet();
        private final NumberSet atEdge = new NumberSet();

        void add(int family, boolean edge) {
            all.add(family);
            if (edge) {
                atEdge.add(family);
            }
        }

        boolean isEverywhere() {
            return all.size() >= EVERYWHERE;
        }

        boolean isNotice() {
            return all.size() >= SPREAD && atEdge.size() >= AT_EDGE * all.size();
        }

        boolean isHouseMatter(House house, StandingMatter standing) {
            long inHouse = all.numbers()
                    .filter(family -> standing.house(family).isSameAs(house))
                    .count();
            return inHouse >= IN_HOUSE && inHouse >= MOSTLY * all.size();
        }
    }
}
