package quoth.views.report;

import java.util.List;
import quoth.document.Span;

/**
 * What other documents have to a passage of an article.
 *
 * @param number counts the asides of the article from 1
 * @param place the passage
 * @param matter what kind of thing it is
 * @param link to the point that the passage answers, or to the two texts side by side
 * @param status how the answers to the point stand to one another; empty when it is no point
 * @param elsewhere what other documents say, or where the words stand again
 */
public record Aside(int number, Span place, Matter matter, Link link, String status, List<Elsewhere> elsewhere) {

    /** What an aside is about. */
    public enum Matter {
        /** A question that the passage answers. */
        POINT,
        /** Words that stand elsewhere too. */
        AGAIN
    }

    /** Copies the list. */
    public Aside {
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * A place in another document.
     *
     * @param words the answer that is given there; empty for words that stand there again
     * @param link to it
     * @param isRival whether another answer is given there
     */
    public record Elsewhere(String words, Link link, boolean isRival) {}
}
