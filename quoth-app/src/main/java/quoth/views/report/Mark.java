package quoth.views.report;

import java.util.Comparator;
import quoth.document.Span;

/**
 * A stretch of an article's text that is marked.
 *
 * @param span where
 * @param opening the tag at its beginning
 * @param resuming the tag with which it goes on after it had to be closed, since ids may stand only once
 */
record Mark(Span span, String opening, String resuming) {

    /** The enclosing mark first. */
    static final Comparator<Mark> OUTERMOST_FIRST = Comparator.comparing(Mark::span);
}
