package quoth.language;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into tokens as English Web Treebank does: marks stand alone, compounds are cut at their hyphens, and
 * contractions are taken apart ({@code do|n't}, {@code it|'s}, {@code can|not}). Every character that can be seen belongs to
 * exactly one token. Runs once over the text and looks only a few characters ahead, except within addresses of the web.
 */
final class Tokeniser {

    /** What stands before a hyphen that does not cut. */
    private static final Set<String> PREFIXES = Set.of(
            "e", "co", "re", "non", "pro", "anti", "pre", "post", "semi", "un", "mid", "multi", "ex", "mini", "pan",
            "sub", "ultra", "de", "inter", "counter", "bi", "al", "o", "neo", "vice");

    /** Units that may be glued to a number and are tokens of their own. */
    private static final Set<String> UNITS = Set.of(
            "am",
            "pm",
            "a.m.",
            "p.m.",
            "a.m",
            "p.m",
            "km",
            "kg",
            "cm",
            "mm",
            "m",
            "mph",
            "kph",
            "lb",
            "lbs",
            "ft",
            "mi",
            "bn",
            "mn",
            "tn",
            "tr",
            "k",
            "b",
            "million",
            "billion",
            "trillion",
            "gb",
            "mb",
            "kb",
            "tb",
            "ha",
            "kw",
            "mw",
            "gw",
            "mg",
            "ml",
            "g",
            "c",
            "f",
            "gmt",
            "hrs",
            "hr",
            "mins",
            "min",
            "yrs",
            "yr");

    private static final Set<String> CURRENCY_PREFIXES =
            Set.of("us", "a", "c", "au", "ca", "nz", "hk", "s", "nt", "r", "can");

    private static final Set<String> CLITICS = Set.of("s", "m", "d", "re", "ve", "ll");
    private static final Set<String> FUSED = Set.of("cannot", "gonna", "wanna", "gotta", "gimme", "lemme");
    private static final Set<String> LEADING_APOSTROPHE = Set.of("em", "til", "cause", "tis", "twas", "bout", "n");
    private static final int LONGEST_ADDRESS = 4_000;

    private final String text;
    private final TokenBounds tokens = new TokenBounds();

    private Tokeniser(String text) {
        this.text = text;
    }

    /** The tokens of {@code text}. */
    static TokenBounds tokenise(String text) {
        Tokeniser tokeniser = new Tokeniser(text);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at = Letters.isSpace(c) ? at + Character.charCount(c) : tokeniser.token(at, c);
        }
        return tokeniser.tokens;
    }

    /** Adds the token or tokens that begin at {@code start} and gives where they end. */
    private int token(int start, int c) {
        int address = addressEnd(start);
        if (address > start) {
            return add(start, address);
        }
        if (Letters.isWordPart(c)) {
            return isAsciiDigit(c) ? number(start) : word(start);
        }
        if ((c == '@' || c == '#') && isWordPartAt(start + 1)) {
            return add(start, runOfWordParts(start + 1));
        }
        if (Letters.isApostrophe(c)) {
            return apostrophe(start, c);
        }
        if ((c == '.' || c == '$') && isDigitAt(start + 1) && !isWordPartAt(start - 1)) {
            return c == '$' ? add(start, start + 1) : number(start);
        }
        return mark(start, c);
    }

    private int add(int start, int end) {
        int whole = end;
        while (whole < text.length() && Letters.isJoined(text.codePointAt(whole))) {
            whole += Character.charCount(text.codePointAt(whole));
        }
        tokens.add(start, whole);
        return whole;
    }

    private int mark(int start, int c) {
        int end = start + Character.charCount(c);
        switch (c) {
            case '.', '-', '*', '=', '~', '\u2026' -> {
                while (end < text.length() && text.charAt(end) == c) {
                    end++;
                }
            }
            case '!', '?' -> {
                while (end < text.length() && (text.charAt(end) == '!' || text.charAt(end) == '?')) {
                    end++;
                }
            }
            default -> end = pictureEnd(end, c);
        }
        return add(start, end);
    }

    /** Takes in what is joined to an emoji: families, skin tones, the second letter of a flag. */
    private int pictureEnd(int afterFirst, int first) {
        int end = afterFirst;
        if (Letters.isRegionalIndicator(first)
                && end < text.length()
                && Letters.isRegionalIndicator(text.codePointAt(end))) {
            return end + 2;
        }
        while (first > 0x2000 && end < text.length()) {
            int c = text.codePointAt(end);
            if (!Letters.isJoined(c)) {
                break;
            }
            end += Character.charCount(c);
            if (Letters.isJoiner(c) && end < text.length() && !Letters.isSpace(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    private int apostrophe(int start, int c) {
        if (start + 1 < text.length() && text.charAt(start + 1) == c && !isWordPartAt(start - 1)) {
            return add(start, start + 2);
        }
        if (start + 1 < text.length() && text.charAt(start + 1) == c && c != '\u2019') {
            return add(start, start + 2);
        }
        if (isWordPartAt(start - 1)) {
            return add(start, start + 1);
        }
        int end = runOfWordParts(start + 1);
        String rest = lower(start + 1, end);
        boolean decade = end == start + 4 && isDigitAt(start + 1) && isDigitAt(start + 2) && rest.endsWith("s");
        return decade || LEADING_APOSTROPHE.contains(rest) ? add(start, end) : add(start, start + 1);
    }

    private int number(int start) {
        int end = start;
        int groups = 0;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isAsciiDigit(c)) {
                end++;
            } else if (isDigitAt(end + 1) && (c == '.' || c == ',' || c == ':' || c == '/')) {
                end++;
            } else if (c == '-' && isDigitAt(end + 1) && isDateLike(start, end)) {
                groups++;
                end++;
            } else {
                break;
            }
        }
        if (groups > 0 || !isWordPartAt(end)) {
            return add(start, end);
        }
        int wordEnd = runOfWordParts(end);
        String tail = lower(end, wordEnd);
        if (wordEnd + 2 <= text.length() && (tail.equals("a") || tail.equals("p")) && text.startsWith(".m", wordEnd)) {
            add(start, end);
            return word(end);
        }
        if (UNITS.contains(tail)) {
            add(start, end);
            return add(end, wordEnd);
        }
        return add(start, wordEnd);
    }

    /** Whether a hyphen at {@code at} joins three groups of digits, as in dates and telephone numbers. */
    private boolean isDateLike(int start, int at) {
        for (int i = Math.max(start, at - 6); i < at; i++) {
            if (text.charAt(i) == '-') {
                return true;
            }
        }
        int i = at + 1;
        while (i < at + 6 && isDigitAt(i)) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '-' && isDigitAt(i + 1);
    }

    private int word(int start) {
        int end = runOfWordParts(start);
        while (end < text.length()) {
            int next = extended(start, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        if (end < text.length() && text.charAt(end) == '$' && CURRENCY_PREFIXES.contains(lower(start, end))) {
            return add(start, end + 1);
        }
        return contraction(start, end);
    }

    /** Where a word that reaches to {@code end} goes on to across a mark, or {@code end} when it does not. */
    private int extended(int start, int end) {
        char mark = text.charAt(end);
        boolean partFollows = isWordPartAt(end + 1);
        return switch (mark) {
            case '.' -> afterFullStop(start, end, partFollows);
            case '-' -> {
                boolean prefix = partFollows && end - start <= 7 && PREFIXES.contains(lower(start, end));
                yield prefix ? runOfWordParts(end + 1) : end;
            }
            case '&' -> {
                boolean initials = partFollows && end - start <= 3 && Character.isUpperCase(text.codePointAt(end + 1));
                yield initials && Character.isUpperCase(text.codePointBefore(end)) ? runOfWordParts(end + 1) : end;
            }
            default -> Letters.isApostrophe(mark) && mark != '`' && partFollows ? runOfWordParts(end + 1) : end;
        };
    }

    private int afterFullStop(int start, int end, boolean partFollows) {
        if (text.startsWith("..", end)) {
            return end;
        }
        boolean single = isSingleLetter(start, end);
        if (partFollows) {
            int after = text.codePointAt(end + 1);
            boolean glued = Character.isUpperCase(after) && isLowerCaseAt(end + 1 + Character.charCount(after));
            if (single) {
                return glued ? end + 1 : runOfWordParts(end + 1);
            }
            return glued || isInitialsBefore(start, end) ? end : runOfWordParts(end + 1);
        }
        if (single) {
            boolean inner = end - 1 > start;
            return inner || isInitial(start, end) ? end + 1 : end;
        }
        return end - start <= 6 && Abbreviations.isKnown(text.substring(start, end), numberFollows(end + 1))
                ? end + 1
                : end;
    }

    /** Whether the part before {@code end} is one letter that follows the word's start or a full stop. */
    private boolean isSingleLetter(int start, int end) {
        int letter = Character.offsetByCodePoints(text, end, -1);
        return Character.isLetter(text.codePointAt(letter)) && (letter == start || text.charAt(letter - 1) == '.');
    }

    private boolean isInitialsBefore(int start, int end) {
        return end - start > 3 && text.charAt(start + 1) == '.' && text.charAt(end - 2) == '.';
    }

    /** Whether a single capital with a full stop is an initial and not the last word of a sentence. */
    private boolean isInitial(int start, int end) {
        if (!Character.isUpperCase(text.codePointAt(start))) {
            return false;
        }
        int next = end + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\u00A0')) {
            next++;
        }
        if (next >= text.length() || !Character.isUpperCase(text.codePointAt(next))) {
            return next < text.length() && text.charAt(next) == ',' && text.charAt(start) != 'I';
        }
        return !Abbreviations.opensSentences(text.substring(next, runOfWordParts(next)))
                || (runOfWordParts(next) == next + 1 && next + 1 < text.length() && text.charAt(next + 1) == '.');
    }

    private boolean numberFollows(int from) {
        return isDigitAt(from) || (from < text.length() && Letters.isSpace(text.charAt(from)) && isDigitAt(from + 1));
    }

    /** Adds a word, up to two clitics apart. */
    private int contraction(int start, int end) {
        int cut = cliticStart(start, end);
        if (cut < end) {
            int earlier = cliticStart(start, cut);
            add(start, earlier);
            if (earlier < cut) {
                add(earlier, cut);
            }
            return add(cut, end);
        }
        if (end - start >= 5 && end - start <= 6 && FUSED.contains(lower(start, end))) {
            add(start, start + 3);
            return add(start + 3, end);
        }
        return add(start, end);
    }

    /** Where the clitic begins that a word ends with, or {@code end} when it has none. */
    private int cliticStart(int start, int end) {
        int apostrophe = lastApostrophe(start, end);
        if (apostrophe <= start) {
            return end;
        }
        String clitic = lower(apostrophe + 1, end);
        if (clitic.equals("t") && apostrophe - start > 1 && isN(text.charAt(apostrophe - 1))) {
            return apostrophe - 1;
        }
        return CLITICS.contains(clitic) ? apostrophe : end;
    }

    private int lastApostrophe(int start, int end) {
        for (int i = end - 1; i > start && i >= end - 3; i--) {
            if (Letters.isApostrophe(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where an address of the web or of mail that begins at {@code start} ends, or {@code start} when none does. */
    private int addressEnd(int start) {
        boolean web = text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start);
        if (!web && !isMail(start)) {
            return start;
        }
        int end = start;
        int limit = Math.min(text.length(), start + LONGEST_ADDRESS);
        while (end < limit && isAddressPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        while (end > start && ".,;:!?)'*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private boolean isMail(int start) {
        if (isWordPartAt(start - 1) || !isWordPartAt(start)) {
            return false;
        }
        int i = start;
        int limit = Math.min(text.length(), start + 64);
        while (i < limit && isMailName(text.charAt(i))) {
            i++;
        }
        return i > start && i + 1 < limit && text.charAt(i) == '@' && isWordPartAt(i + 1);
    }

    private static boolean isMailName(char c) {
        return (c < 0x80 && Letters.isWordPart(c)) || c == '.' || c == '-' || c == '+';
    }

    private static boolean isAddressPart(int c) {
        return !Letters.isSpace(c)
                && c != '<'
                && c != '>'
                && !Letters.isDoubleQuote(c)
                && c != '\u2019'
                && c != '|'
                && c != ']';
    }

    private int runOfWordParts(int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!Letters.isWordPart(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private String lower(int start, int end) {
        return end - start > 12 ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private boolean isWordPartAt(int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Letters.isWordPart(
                Character.isLowSurrogate(c) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at));
    }

    private boolean isLowerCaseAt(int at) {
        return at < text.length() && Character.isLowerCase(text.codePointAt(at));
    }

    private boolean isDigitAt(int at) {
        return at < text.length() && at >= 0 && isAsciiDigit(text.charAt(at));
    }

    private static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isN(char c) {
        return c == 'n' || c == 'N';
    }
}
