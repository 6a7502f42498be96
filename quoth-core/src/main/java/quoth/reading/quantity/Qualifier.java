package quoth.reading.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.reading.Line;

/** What the words before or after a number say about it. */
enum Qualifier {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST;

    private static final Map<List<String>, Qualifier> BEFORE = Map.ofEntries(
            Map.entry(List.of("at", "least"), AT_LEAST),
            Map.entry(List.of("no", "fewer", "than"), AT_LEAST),
            Map.entry(List.of("no", "less", "than"), AT_LEAST),
            Map.entry(List.of("not", "fewer", "than"), AT_LEAST),
            Map.entry(List.of("not", "less", "than"), AT_LEAST),
            Map.entry(List.of("more", "than"), AT_LEAST),
            Map.entry(List.of("greater", "than"), AT_LEAST),
            Map.entry(List.of("well", "over"), AT_LEAST),
            Map.entry(List.of("upwards", "of"), AT_LEAST),
            Map.entry(List.of("upward", "of"), AT_LEAST),
            Map.entry(List.of("over"), AT_LEAST),
            Map.entry(List.of("above"), AT_LEAST),
            Map.entry(List.of("exceeding"), AT_LEAST),
            Map.entry(List.of("a", "minimum", "of"), AT_LEAST),
            Map.entry(List.of("up", "to"), AT_MOST),
            Map.entry(List.of("at", "most"), AT_MOST),
            Map.entry(List.of("no", "more", "than"), AT_MOST),
            Map.entry(List.of("not", "more", "than"), AT_MOST),
            Map.entry(List.of("as", "many", "as"), AT_MOST),
            Map.entry(List.of("as", "much", "as"), AT_MOST),
            Map.entry(List.of("a", "maximum", "of"), AT_MOST),
            Map.entry(List.of("fewer", "than"), AT_MOST),
            Map.entry(List.of("less", "than"), AT_MOST),
            Map.entry(List.of("under"), AT_MOST),
            Map.entry(List.of("below"), AT_MOST),
            Map.entry(List.of("just", "under"), ABOUT),
            Map.entry(List.of("a", "little", "under"), ABOUT),
            Map.entry(List.of("a", "little", "over"), ABOUT),
            Map.entry(List.of("a", "little", "more", "than"), ABOUT),
            Map.entry(List.of("a", "little", "less", "than"), ABOUT),
            Map.entry(List.of("just", "over"), ABOUT),
            Map.entry(List.of("slightly", "over"), ABOUT),
            Map.entry(List.of("slightly", "under"), ABOUT),
            Map.entry(List.of("slightly", "more", "than"), ABOUT),
            Map.entry(List.of("slightly", "less", "than"), ABOUT),
            Map.entry(List.of("little", "more", "than"), ABOUT),
            Map.entry(List.of("about"), ABOUT),
            Map.entry(List.of("around"), ABOUT),
            Map.entry(List.of("some"), ABOUT),
            Map.entry(List.of("roughly"), ABOUT),
            Map.entry(List.of("approximately"), ABOUT),
            Map.entry(List.of("circa"), ABOUT),
            Map.entry(List.of("nearly"), ABOUT),
            Map.entry(List.of("almost"), ABOUT),
            Map.entry(List.of("close", "to"), ABOUT),
            Map.entry(List.of("an", "estimated"), ABOUT),
            Map.entry(List.of("estimated"), ABOUT),
            Map.entry(List.of("perhaps"), ABOUT),
            Map.entry(List.of("only"), EXACT),
            Map.entry(List.of("just"), EXACT),
            Map.entry(List.of("exactly"), EXACT));

    private static final Map<List<String>, Qualifier> AFTER = Map.of(
            List.of("or", "more"), AT_LEAST,
            List.of("or", "so"), ABOUT,
            List.of("or", "fewer"), AT_MOST,
            List.of("or", "less"), AT_MOST,
            List.of("odd"), ABOUT);

    private static final int LONGEST = 4;

    /**
     * A qualifier and how many tokens tell it.
     *
     * @param qualifier what they say
     * @param tokens how many tokens
     */
    record Told(Qualifier qualifier, int tokens) {}

    /** The longest qualifier that ends right before token {@code i}. */
    static Optional<Told> before(Line line, int i) {
        for (int length = Math.min(LONGEST, i); length > 0; length--) {
            Optional<Told> told = told(BEFORE, line, i - length, length);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** The qualifier that begins at token {@code i}. */
    static Optional<Told> after(Line line, int i) {
        return told(AFTER, line, i, 2).or(() -> told(AFTER, line, line.is(i, "-") ? i + 1 : i, 1));
    }

    private static Optional<Told> told(Map<List<String>, Qualifier> phrases, Line line, int from, int length) {
        List<String> words = java.util.stream.IntStream.range(from, from + length)
                .mapToObj(line::lower)
                .toList();
        return Optional.ofNullable(phrases.get(words)).map(qualifier -> new Told(qualifier, length));
    }
}
