package quoth.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import quoth.document.Span;
import quoth.document.SpanIndex;
import quoth.language.PartOfSpeech;
import quoth.reading.TimeExpression;

/** On which word of the tree each expression of time hangs. */
public final class TimeHooks {

    private static final int HIGHEST = 6;

    private final EventText text;
    private final int[] hooks;
    private final SpanIndex spans;

    /** The times by the sentence that they hang in. */
    private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

    /** The hooks of {@code times} in {@code text}. */
    public TimeHooks(EventText text, List<TimeExpression> times) {
        this.text = text;
        this.spans = SpanIndex.of(times.stream().map(TimeExpression::span).toList());
        this.hooks = times.stream().mapToInt(time -> hook(time.span())).toArray();
        for (int time = 0; time < hooks.length; time++) {
            if (hooks[time] != EventText.NONE) {
                bySentence
                        .computeIfAbsent(text.sentence(hooks[time]), sentence -> new ArrayList<>())
                        .add(time);
            }
        }
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
        return spans.covers(word);
    }

    /** The times that hang in the sentence of a word, ascending. */
    public List<Integer> inSentenceOf(int word) {
        return bySentence.getOrDefault(text.sentence(word), List.of());
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
