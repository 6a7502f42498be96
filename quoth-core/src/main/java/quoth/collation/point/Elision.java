package quoth.collation.point;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import quoth.document.Span;
import quoth.document.TextOrder;
import quoth.reading.Statement;

/**
 * Values that are given without saying again what they are values of: "the union says seventeen", "officials speak of three",
 * "the insurer maintains it was 28 January". What they answer is told by the clause or the sentence before.
 */
final class Elision {

    private static final String TELLING =
            "(?:says?|said|insists?(?: on)?|insisted(?: on)?|claims?|claimed|maintains?|maintained|reckons?|reckoned"
                    + "|(?:speaks?|spoke|talks?|talked)(?: [^.;,]{0,18})? of|counts?|counted|gives?|gave|estimates?|estimated"
                    + "|puts? (?:it|them|the \\w+) at|put (?:it|them|the \\w+) at|sticks? to|stuck to|stands? by|stood by|holds? to|held to"
                    + "|reports?|reported|names?|named|writes?|wrote)";

    private static final Pattern TOLD = Pattern.compile(
            ".*\\b" + TELLING
                    + "(?: (?:that )?(?:there|it|they) (?:was|were|is|are|had been))?\\s+[\"“]?(?:(?:at|on|in|the)\\s+)?$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern PREDICATED = Pattern.compile(
            ".*\\b(?:(?:there|it|they) (?:was|were|is|are|had been)|by)\\s+[\"“]?$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDED =
            Pattern.compile("^\\s*(?:[.,;:!?)\"”—–]|-\\s|$|(?:and|but|while|whereas|though)\\s).*", Pattern.DOTALL);

    private static final Pattern TOPIC = Pattern.compile(
            "\\b(?:number|total|count|toll|how many)\\s+(?:of\\s+)?(?:the\\s+|those\\s+)?(\\p{L}+)",
            Pattern.CASE_INSENSITIVE);

    private static final int BEFORE = 60;

    private Elision() {}

    /** Whether a clause ends with the value and has nothing before it but that somebody gives it. */
    static boolean isTold(String text, Span value) {
        return ENDED.matcher(text.substring(value.end(), Math.min(text.length(), value.end() + 12)))
                        .matches()
                && TOLD.matcher(before(text, value)).matches();
    }

    /** Whether a clause ends with the value and says no more than that it was so: "there were 214", "she lost by 37". */
    static boolean isPredicated(String text, Span value) {
        return ENDED.matcher(text.substring(value.end(), Math.min(text.length(), value.end() + 12)))
                        .matches()
                && PREDICATED.matcher(before(text, value)).matches();
    }

    /** The noun whose number the words are about: "people" in "the number of people aboard is in dispute". */
    static Optional<String> topic(String words) {
        return TOPIC.matcher(words)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .reduce((first, second) -> second)
                .filter(word -> word.length() > 3);
    }

    /**
     * The clause that a value after a quoted or reported clause belongs to: in "the firm maintains it told the office in time, on 6
     * February" the day is that of the telling to the office.
     */
    static Statement host(List<Statement> statements, Statement around, Span value) {
        Statement host = around;
        if (around.predicate().filter(Concepts::isTelling).isEmpty()) {
            return host;
        }
        for (Statement inner : TextOrder.startingIn(
                statements,
                Statement::span,
                around.span().start(),
                around.span().end())) {
            boolean inside = !inner.equals(around)
                    && around.span().contains(inner.span())
                    && inner.span().end() <= value.start();
            if (inside && inner.predicate().filter(p -> !Concepts.isTelling(p)).isPresent()) {
                host = inner;
            }
        }
        return host;
    }

    private static String before(String text, Span value) {
        return text.substring(Math.max(0, value.start() - BEFORE), value.start());
    }
}
