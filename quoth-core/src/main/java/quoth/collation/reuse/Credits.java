package quoth.collation.reuse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quoth.document.Document;
import quoth.document.Span;

/**
 * Where a document says whose text it prints: in its byline, or by naming an outlet, in full or by its initials, at its head, at
 * its foot or in brackets.
 */
final class Credits {

    /** Characters at either end of a text in which a name is taken for a credit. */
    private static final int HEAD = 240;

    private static final int FOOT = 300;
    private static final int FEWEST_LETTERS = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Credits() {}

    /** Whether {@code document} credits the outlet of {@code source}. */
    static boolean names(Document document, Document source) {
        return inByline(document, source) || inText(document, source).isPresent();
    }

    /** Whether the byline names the outlet of the source. */
    static boolean inByline(Document document, Document source) {
        if (isOneOutlet(document, source)) {
            return false;
        }
        String byline = document.imprint().author().orElse("");
        return source.imprint()
                .outlet()
                .filter(outlet ->
                        !byline.isEmpty() && name(outlet).matcher(byline).find())
                .isPresent();
    }

    /** Where the text credits the outlet of the source. */
    static Optional<Span> inText(Document document, Document source) {
        if (isOneOutlet(document, source)) {
            return Optional.empty();
        }
        return source.imprint().outlet().flatMap(outlet -> find(document.text(), outlet));
    }

    private static boolean isOneOutlet(Document document, Document source) {
        return document.imprint().outlet().equals(source.imprint().outlet());
    }

    private static Optional<Span> find(String text, String outlet) {
        String initials = initials(outlet);
        if (outlet.length() < FEWEST_LETTERS
                || !(text.contains(outlet) || (initials.length() >= FEWEST_LETTERS && text.contains(initials)))) {
            return Optional.empty();
        }
        Matcher matcher = name(outlet).matcher(text);
        while (matcher.find()) {
            boolean bracketed = matcher.start() > 0
                    && text.charAt(matcher.start() - 1) == '('
                    && matcher.end() < text.length()
                    && text.charAt(matcher.end()) == ')';
            if (bracketed || matcher.start() < HEAD || matcher.start() > text.length() - FOOT) {
                return Optional.of(new Span(matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** The name of an outlet or its initials, as words of their own. */
    private static Pattern name(String outlet) {
        String initials = initials(outlet);
        String either = initials.length() < FEWEST_LETTERS
                ? Pattern.quote(outlet)
                : Pattern.quote(outlet) + "|" + Pattern.quote(initials);
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])");
    }

    private static String initials(String outlet) {
        StringBuilder initials = new StringBuilder();
        Matcher word = WORD.matcher(outlet);
        while (word.find()) {
            if (Character.isUpperCase(word.group().codePointAt(0))) {
                initials.appendCodePoint(word.group().codePointAt(0));
            }
        }
        return initials.toString();
    }
}
