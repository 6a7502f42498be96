package quoth.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import quoth.document.Span;
import quoth.document.TextOrder;
import quoth.reading.Line;

/** Things of a reading by the tokens that they begin at. They are in the order of the text. */
final class Inside<T> {

    private final List<Span> spans;

    Inside(List<T> things, Function<T, Span> span) {
        this.spans = things.stream().map(span).toList();
    }

    /** The numbers of the things that begin at one of the tokens, ascending. */
    List<Integer> of(Line line, List<Integer> tokens) {
        List<Integer> inside = new ArrayList<>();
        for (int token : tokens) {
            Span span = line.token(token).span();
            for (int i = firstFrom(span.start());
                    i < spans.size() && spans.get(i).start() < span.end();
                    i++) {
                inside.add(i);
            }
        }
        return inside.stream().distinct().sorted().toList();
    }

    /** Whether one of the things covers {@code span}. */
    boolean covers(Span span) {
        int i = firstFrom(span.start() + 1) - 1;
        return i >= 0 && spans.get(i).contains(span);
    }

    private int firstFrom(int position) {
        return TextOrder.firstFrom(spans, Function.identity(), position);
    }
}
