package quoth.collation.reuse;

import java.util.ArrayList;
import java.util.List;
import quoth.document.Span;

/**
 * Sentences that stand in both of two documents one after the other: a passage.
 *
 * @param taken the sentences, in the order of both
 * @param leftFirst the first shared word on the left
 * @param leftEnd the word after the last shared one on the left
 * @param rightFirst the first shared word on the right
 * @param rightEnd the word after the last shared one on the right
 */
record SharedRun(List<TakenSentence> taken, int leftFirst, int leftEnd, int rightFirst, int rightEnd) {

    /** Joins sentences that follow one another on both sides. */
    static List<SharedRun> join(List<TakenSentence> taken, Wording left, Wording right) {
        List<SharedRun> runs = new ArrayList<>();
        List<TakenSentence> current = new ArrayList<>();
        for (TakenSentence next : taken) {
            if (!current.isEmpty() && !follows(current.getLast(), next)) {
                runs.add(of(current, left, right));
                current = new ArrayList<>();
            }
            current.add(next);
        }
        if (!current.isEmpty()) {
            runs.add(of(current, left, right));
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
        if (!first.whole()) {
            WordAlignment part = first.alignment();
            return new SharedRun(
                    List.copyOf(taken), part.leftFirst(), part.leftEnd(), part.rightFirst(), part.rightEnd());
        }
        return new SharedRun(
                List.copyOf(taken),
                left.sentenceStart(first.left()),
                left.sentenceEnd(last.left()),
                right.sentenceStart(first.right()),
                right.sentenceEnd(last.right()));
    }

    private boolean whole() {
        return taken.getFirst().whole();
    }

    /** The passage in the left document; whole sentences with their marks, or only the words that were taken. */
    Span left(Wording left) {
        return whole()
                ? left.sentences(taken.getFirst().left(), taken.getLast().left() + 1)
                : left.span(leftFirst, leftEnd);
    }

    /** The passage in the right document. */
    Span right(Wording right) {
        return whole()
                ? right.sentences(taken.getFirst().right(), taken.getLast().right() + 1)
                : right.span(rightFirst, rightEnd);
    }

    /** How many words stand in both. */
    int matched() {
        return taken.stream().mapToInt(t -> t.alignment().matched()).sum();
    }

    int firstMatchLeft() {
        return taken.getFirst().alignment().leftFirst();
    }

    int endMatchLeft() {
        return taken.getLast().alignment().leftEnd();
    }

    int firstMatchRight() {
        return taken.getFirst().alignment().rightFirst();
    }

    int endMatchRight() {
        return taken.getLast().alignment().rightEnd();
    }

    int leftWords() {
        return leftEnd - leftFirst;
    }

    int rightWords() {
        return rightEnd - rightFirst;
    }

    /** Share of the words that are the same. */
    double similarity() {
        return Math.min(1, 2.0 * matched() / (leftWords() + rightWords()));
    }
}
