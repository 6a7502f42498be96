package quoth.collation.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.document.Span;

/**
 * Sentences that stand in both of two documents one after the other. Flat, since there may be millions: one run is one object.
 *
 * @param leftSentence the first of them on the left
 * @param rightSentence the first of them on the right
 * @param sentences how many there are
 * @param whole whether the sentences as such are shared, and not only some words inside one
 * @param leftFirst the first word that is shared on the left
 * @param leftEnd the one after the last
 * @param rightFirst the same on the right
 * @param rightEnd the same on the right
 * @param matched how many words stand in both
 * @param longest how many of those stand next to one another on both sides, at most
 * @param own how many of the matched words are the writers' own: no names, and between quotation marks in neither document
 * @param framingFirst where the longest stretch of shared words next to one another that stand outside of quotation marks in
 *     both documents begins, in the left one
 * @param framingEnd the word after it
 */
record SharedRun(
        int leftSentence,
        int rightSentence,
        int sentences,
        boolean whole,
        int leftFirst,
        int leftEnd,
        int rightFirst,
        int rightEnd,
        int matched,
        int longest,
        int own,
        int framingFirst,
        int framingEnd) {

    /** Words beside the frame from which a quotation is shared. */
    private static final int QUOTED = 8;

    /** How many whole numbers a run is. */
    static final int NUMBERS = 13;

    /** Words in a row from which what frames a quotation is a text of its own. */
    static final int LONGEST_FRAMING = 14;

    /**
     * A stretch of words.
     *
     * @param first the first
     * @param end the one after the last
     */
    record Words(int first, int end) {

        /** How many there are. */
        int count() {
            return end - first;
        }

        /** How many of them are no names. */
        int plain(Wording wording) {
            int plain = 0;
            for (int word = first; word < end; word++) {
                plain += wording.isPlain(word) ? 1 : 0;
            }
            return plain;
        }
    }

    private SharedRun(
            int leftSentence,
            int rightSentence,
            int sentences,
            boolean whole,
            Words left,
            Words right,
            int matched,
            int longest,
            int own,
            Words framing) {
        this(
                leftSentence,
                rightSentence,
                sentences,
                whole,
                left.first,
                left.end,
                right.first,
                right.end,
                matched,
                longest,
                own,
                framing.first,
                framing.end);
    }

    /** The run as {@value #NUMBERS} whole numbers. */
    int[] toNumbers() {
        return new int[] {
            leftSentence,
            rightSentence,
            sentences,
            whole ? 1 : 0,
            leftFirst,
            leftEnd,
            rightFirst,
            rightEnd,
            matched,
            longest,
            own,
            framingFirst,
            framingEnd
        };
    }

    /** The run that {@link #toNumbers} made the numbers of that begin at a place. */
    static SharedRun ofNumbers(int[] numbers, int at) {
        return new SharedRun(
                numbers[at],
                numbers[at + 1],
                numbers[at + 2],
                numbers[at + 3] == 1,
                numbers[at + 4],
                numbers[at + 5],
                numbers[at + 6],
                numbers[at + 7],
                numbers[at + 8],
                numbers[at + 9],
                numbers[at + 10],
                numbers[at + 11],
                numbers[at + 12]);
    }

    /** The words that are shared on the left: from the first that matches to the last. */
    Words left() {
        return new Words(leftFirst, leftEnd);
    }

    /** The words that are shared on the right. */
    Words right() {
        return new Words(rightFirst, rightEnd);
    }

    /**
     * The longest stretch of shared words next to one another that stand outside of quotation marks in both documents, as it
     * stands in the left one.
     */
    Words framing() {
        return new Words(framingFirst, framingEnd);
    }

    /** Joins sentences that follow one another on both sides. */
    static List<SharedRun> join(List<TakenSentence> taken, Wording left, Wording right) {
        List<SharedRun> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= taken.size(); i++) {
            if (i == taken.size() || !follows(taken.get(i - 1), taken.get(i))) {
                runs.add(of(taken.subList(start, i), left, right));
                start = i;
            }
        }
        return runs;
    }

    private static boolean follows(TakenSentence before, TakenSentence after) {
        return before.whole()
                && after.whole()
                && after.left() == before.left() + 1
                && after.right() == before.right() + 1;
    }

    private static SharedRun of(List<TakenSentence> taken, Wording left, Wording right) {
        TakenSentence first = taken.getFirst();
        TakenSentence last = taken.getLast();
        int matched = 0;
        int longest = 0;
        int own = 0;
        Words framing = new Words(0, 0);
        for (TakenSentence sentence : taken) {
            own += own(sentence.alignment(), left, right);
            matched += sentence.alignment().matched();
            longest = Math.max(longest, sentence.alignment().longestRun());
            Words words = framing(sentence.alignment(), left, right);
            framing = words.count() > framing.count() ? words : framing;
        }
        return new SharedRun(
                first.left(),
                first.right(),
                taken.size(),
                first.whole(),
                new Words(first.alignment().leftFirst(), last.alignment().leftEnd()),
                new Words(first.alignment().rightFirst(), last.alignment().rightEnd()),
                matched,
                longest,
                own,
                framing);
    }

    private static int own(WordAlignment alignment, Wording left, Wording right) {
        int count = 0;
        for (int i = 0; i < alignment.matched(); i++) {
            boolean quoted = left.isQuoted(alignment.left(i)) || right.isQuoted(alignment.right(i));
            count += !quoted && left.isPlain(alignment.left(i)) ? 1 : 0;
        }
        return count;
    }

    private static Words framing(WordAlignment alignment, Wording left, Wording right) {
        Words longest = new Words(0, 0);
        int first = -1;
        for (int i = 0; i < alignment.matched(); i++) {
            int here = alignment.left(i);
            if (left.isQuoted(here) || right.isQuoted(alignment.right(i))) {
                first = -1;
                continue;
            }
            boolean goesOn =
                    first >= 0 && here == alignment.left(i - 1) + 1 && alignment.right(i) == alignment.right(i - 1) + 1;
            first = goesOn ? first : here;
            if (here + 1 - first > longest.count()) {
                longest = new Words(first, here + 1);
            }
        }
        return longest;
    }

    /** Whether enough of the shared words are somebody's, so that only the frame around them may be the writer's. */
    boolean isFramedQuotation() {
        return matched - framing().count() >= QUOTED;
    }

    /** The same run seen from the other side; what frames a quotation is then counted on the right. */
    SharedRun reversed() {
        return new SharedRun(
                rightSentence, leftSentence, sentences, whole, right(), left(), matched, longest, own, framing());
    }

    /** The run without the page furniture at its head and at its tail; empty when it is nothing else. */
    Optional<SharedRun> withoutFurniture(Wording leftWording, Wording rightWording) {
        int head = 0;
        while (head < sentences && isFurniture(head, leftWording, rightWording)) {
            head++;
        }
        int tail = 0;
        while (tail < sentences - head && isFurniture(sentences - 1 - tail, leftWording, rightWording)) {
            tail++;
        }
        return head == sentences ? Optional.empty() : Optional.of(trimmed(head, tail, leftWording, rightWording));
    }

    private boolean isFurniture(int sentence, Wording leftWording, Wording rightWording) {
        return leftWording.isFurniture(leftSentence + sentence) || rightWording.isFurniture(rightSentence + sentence);
    }

    /** The run without so many sentences at its head and at its tail. */
    SharedRun trimmed(int head, int tail, Wording leftWording, Wording rightWording) {
        if (head + tail == 0) {
            return this;
        }
        int count = sentences - head - tail;
        int cut = 0;
        for (int i = 0; i < sentences; i++) {
            if (i < head || i >= sentences - tail) {
                cut += Math.min(
                        leftWording.sentenceLength(leftSentence + i), rightWording.sentenceLength(rightSentence + i));
            }
        }
        return new SharedRun(
                leftSentence + head,
                rightSentence + head,
                count,
                whole,
                new Words(
                        Math.max(leftFirst, leftWording.sentenceStart(leftSentence + head)),
                        Math.min(leftEnd, leftWording.sentenceEnd(leftSentence + head + count - 1))),
                new Words(
                        Math.max(rightFirst, rightWording.sentenceStart(rightSentence + head)),
                        Math.min(rightEnd, rightWording.sentenceEnd(rightSentence + head + count - 1))),
                Math.max(1, matched - cut),
                Math.min(longest, Math.max(1, matched - cut)),
                Math.min(own, Math.max(1, matched - cut)),
                framing());
    }

    /** The passage in the left document; whole sentences with their marks, or only the words that were taken. */
    Span left(Wording wording) {
        return whole ? wording.sentences(leftSentence, leftSentence + sentences) : wording.span(leftFirst, leftEnd);
    }

    /** The passage in the right document. */
    Span right(Wording wording) {
        return whole ? wording.sentences(rightSentence, rightSentence + sentences) : wording.span(rightFirst, rightEnd);
    }

    /** The words of the left document that it takes up. */
    Words leftStretch(Wording wording) {
        return whole ? stretch(wording, leftSentence) : left();
    }

    /** The words of the right document that it takes up. */
    Words rightStretch(Wording wording) {
        return whole ? stretch(wording, rightSentence) : right();
    }

    private Words stretch(Wording wording, int sentence) {
        return new Words(wording.sentenceStart(sentence), wording.sentenceEnd(sentence + sentences - 1));
    }

    /** Share of the words that are the same. */
    double similarity(Wording leftWording, Wording rightWording) {
        return Math.min(
                1,
                2.0
                        * matched
                        / (leftStretch(leftWording).count()
                                + rightStretch(rightWording).count()));
    }
}
