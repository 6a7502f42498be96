package quoth.collation.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether two documents share more than what two who write on one matter, and quote the same, share by chance. What counts is
 * the writers' own words: those that are no names and no numbers and that stand between quotation marks in neither.
 */
final class Substance {

    /** Words next to one another that show copying, alone; and words of one passage with changes between. */
    private static final int IN_A_ROW = 14;

    private static final int IN_A_SENTENCE = 20;

    /** The same of a sentence in which hardly anything is changed, and the words next to one another in it. */
    private static final int NEARLY_A_SENTENCE = 16;

    private static final int IN_A_SHORT_ROW = 9;

    /** Own words that such a passage must have; one that is reworded; and one that is but a part of sentences which go on differently. */
    private static final int OWN = 15;

    private static final int OWN_REWORDED = 18;

    private static final int OWN_IN_PART = 19;

    /** Share of the words that are the same, under which a passage is reworded: two can come to tell one fact that nearly alike. */
    private static final double REWORDED = .8;

    /** Own words of all passages that are enough together; and all words of them where they are most of a document. */
    private static final int IN_ALL = 30;

    /** Words next to one another, names among them, for which fewer own words are enough. */
    private static final int LONG_ROW = 24;

    private static final int OWN_IN_LONG_ROW = 11;

    /** The same for a paragraph with a quotation and what frames it, when hardly a word of either differs. */
    private static final int LONG_PARAGRAPH = 40;

    private static final int OWN_IN_PARAGRAPH = 5;

    private static final double EXACT = .95;

    /** Different numbers that a form must have on both sides, and the share of them that may be the same by chance. */
    private static final int FORM_NUMBERS = 3;

    private static final double FORM_SAME = .25;

    private Substance() {}

    /** Whether one of a pair took from the other, or both from a third. */
    static boolean isCopied(Meeting meeting, List<Wording> pile) {
        int own = 0;
        int matched = 0;
        Wording left = pile.get(meeting.left());
        Wording right = pile.get(meeting.right());
        for (SharedRun run : meeting.runs()) {
            if (isForm(run, left, right)) {
                continue;
            }
            own += run.own();
            matched += run.matched();
            if (isTaken(run, left, right) || isParagraph(run, left, right)) {
                return true;
            }
        }
        boolean most = meeting.share() >= TextReuse.MOST && own >= OWN;
        return own >= IN_ALL || (matched >= IN_ALL && (most || meeting.share() >= TextReuse.NEARLY_ALL));
    }

    /**
     * Whether two sentences are one form filled in with other numbers, as in reports on markets, matches and the weather. A
     * rewriter may change a number, but not all of several.
     */
    private static boolean isForm(SharedRun run, Wording left, Wording right) {
        int[] here = numbers(run.left(), left);
        int[] there = numbers(run.right(), right);
        long same = IntStream.of(here)
                .filter(number -> Arrays.binarySearch(there, number) >= 0)
                .count();
        int fewer = Math.min(here.length, there.length);
        return fewer >= FORM_NUMBERS && same <= FORM_SAME * fewer;
    }

    /** The different numbers among some words, ascending. */
    private static int[] numbers(SharedRun.Words words, Wording wording) {
        return IntStream.range(words.first(), words.end())
                .filter(wording::isNumber)
                .map(wording::word)
                .sorted()
                .distinct()
                .toArray();
    }

    private static boolean isTaken(SharedRun run, Wording left, Wording right) {
        boolean row = run.longest() >= IN_A_ROW;
        boolean longRow = run.longest() >= LONG_ROW && run.own() >= OWN_IN_LONG_ROW;
        int enough = run.similarity(left, right) < REWORDED ? OWN_REWORDED : OWN;
        boolean nearlyAll = run.matched() >= NEARLY_A_SENTENCE
                && run.longest() >= IN_A_SHORT_ROW
                && run.similarity(left, right) >= REWORDED;
        boolean sentence = run.whole() && run.own() >= enough && (row || nearlyAll || run.matched() >= IN_A_SENTENCE);
        return longRow || sentence || (row && run.own() >= OWN_IN_PART);
    }

    /**
     * Whether a paragraph with a quotation and what frames it was taken as it is, its quotation marks too: two who print a
     * statement that they both received mark it each in their own way.
     */
    private static boolean isParagraph(SharedRun run, Wording left, Wording right) {
        int marked = left.quoted(run.left().first(), run.left().end());
        int also = right.quoted(run.right().first(), run.right().end());
        return run.whole()
                && run.matched() >= LONG_PARAGRAPH
                && run.own() >= OWN_IN_PARAGRAPH
                && run.similarity(left, right) >= EXACT
                && Math.abs(marked - also) <= (1 - EXACT) * run.matched();
    }
}
