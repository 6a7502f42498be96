package quoth.reading.event;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import quoth.document.Span;
import quoth.language.PartOfSpeech;
import quoth.reading.TimeExpression;

/** On which word of the tree each expression of time hangs. */
public final class TimeHooks {

    private static final int HIGHEST = 6;

    private final EventText text;
    private final int[] hooks;
    private final List<Span> spans;

    /** The hooks of {@code times} in {@code text}. */
    public TimeHooks(EventText text, List<TimeExpression> times) {
        this.text = text;
        this.spans = times.stream().map(TimeExpression::span).toList();
        this.hooks = times.stream().mapToInt(time -> hook(time.span())).toArray();
    }

    /** The word outside a passage that its words hang on. */
    private int hook(Span span) {
        int first = text.firstFrom(span.start());
        int end = text.firstFrom(span.end());
        for (int i = first; i < end; i++) {
            int head = text.head(i);
            if ((head < first || head >= end) && text.token(i).partOfSpeech() != PartOfSpeech.PUNCT) {
                return head;
            }
        }
        return EventText.NONE;
    }

    /** Whether a word belongs to an expression of time. */
    public boolean covers(Span word) {
        return spans.stream().anyMatch(span -> span.contains(word));
    }

    /** How many times there are. */
    public int count() {
        return hooks.length;
    }

    /** The nearest word above a time that can have happened then; empty when there is none. */
    public OptionalInt above(int time, IntPredicate canHappen) {
        int at = hooks[time];
        for (int step = 0; at != EventText.NONE && step < HIGHEST; step++) {
            if (canHappen.test(at)) {
                return OptionalInt.of(at);
            }
            at = text.head(at);
        }
        return OptionalInt.empty();
    }
}
