package quoth.collation.reuse;

import java.util.List;

/**
 * Whether two documents share more than what two who write on one matter, and quote the same, share by chance. What counts is
 * the writers' own words: those that are no names and no numbers and that stand between quotation marks in neither.
 */
final class Substance {

    /** Words next to one another that show copying, alone; and words of one passage with changes between. */
    private static final int IN_A_ROW = 14;

    private static final int IN_A_SENTENCE = 20;

    /** Own words that such a passage must have; and one that is but a part of sentences which go on differently. */
    private static final int OWN = 15;

    private static final int OWN_IN_PART = 19;

    /** Own words of all passages that are enough together; and all words of them where they are most of a document. */
    private static final int IN_ALL = 30;

    /** Words next to one another, names among them, for which fewer own words are enough. */
    private static final int LONG_ROW = 24;

    private static final int OWN_IN_LONG_ROW = 11;

    /** The same for a paragraph with a quotation and what frames it, when hardly a word of either differs. */
    private static final int LONG_PARAGRAPH = 40;

    private static final int OWN_IN_PARAGRAPH = 5;

    private static final double EXACT = .95;

    private Substance() {}

    /** Whether one of a pair took from the other, or both from a third. */
    static boolean isCopied(Meeting meeting, List<Wording> pile) {
        int own = 0;
        int matched = 0;
        for (SharedRun run : meeting.runs()) {
            own += run.own();
            matched += run.matched();
            boolean exact = run.whole() && run.similarity(pile.get(meeting.left()), pile.get(meeting.right())) >= EXACT;
            if (isTaken(run) || (exact && run.matched() >= LONG_PARAGRAPH && run.own() >= OWN_IN_PARAGRAPH)) {
                return true;
            }
        }
        boolean most = meeting.share() >= TextReuse.MOST && own >= OWN;
        return own >= IN_ALL || (matched >= IN_ALL && (most || meeting.share() >= TextReuse.NEARLY_ALL));
    }

    private static boolean isTaken(SharedRun run) {
        boolean row = run.longest() >= IN_A_ROW;
        boolean longRow = run.longest() >= LONG_ROW && run.own() >= OWN_IN_LONG_ROW;
        boolean sentence = run.whole() && run.own() >= OWN && (row || run.matched() >= IN_A_SENTENCE);
        return longRow || sentence || (row && run.own() >= OWN_IN_PART);
    }
}
