package quoth.language;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences begin among the tokens of a text. A sentence ends with a full stop, question mark, exclamation mark
 * or ellipsis and the quotation marks and brackets that close after it, and at the end of a paragraph. Runs once over the
 * tokens.
 */
final class SentenceSplitter {

    private static final int REACH_OF_SPEECH_VERB = 6;

    /** What may follow a quoted question or exclamation within the same sentence. */
    private static final Set<String> SPEECH_VERBS = Set.of(
            "said",
            "says",
            "say",
            "asked",
            "asks",
            "told",
            "added",
            "replied",
            "wrote",
            "shouted",
            "cried",
            "answered",
            "demanded",
            "exclaimed",
            "declared",
            "yelled",
            "tweeted",
            "continued",
            "responded",
            "remarked",
            "recalled",
            "called",
            "chanted",
            "wondered",
            "posted",
            "joked",
            "insisted");

    private final String text;
    private final TokenBounds tokens;
    private final LineBreaks lines;
    private final BitSet sentences = new BitSet();
    private final BitSet paragraphs = new BitSet();

    private SentenceSplitter(String text, TokenBounds tokens) {
        this.text = text;
        this.tokens = tokens;
        this.lines = LineBreaks.of(text);
    }

    /**
     * The bounds of sentences.
     *
     * @param sentences the tokens that begin a sentence
     * @param paragraphs those of them that begin a paragraph
     */
    record Starts(BitSet sentences, BitSet paragraphs) {}

    static Starts split(String text, TokenBounds tokens) {
        SentenceSplitter splitter = new SentenceSplitter(text, tokens);
        splitter.run();
        return new Starts(splitter.sentences, splitter.paragraphs);
    }

    private void run() {
        int sentenceStart = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || lines.between(tokens.end(i - 1), tokens.start(i))) {
                sentences.set(i);
                paragraphs.set(i);
                sentenceStart = i;
            }
            if (sentences.get(i)) {
                sentenceStart = i;
            }
            int next = endAfter(i, sentenceStart);
            if (next > i) {
                sentences.set(next);
            }
        }
        sentences.clear(tokens.size());
    }

    /** The token that begins the next sentence when {@code token} ends one; otherwise {@code token} itself. */
    private int endAfter(int token, int sentenceStart) {
        char last = text.charAt(tokens.end(token) - 1);
        boolean abbreviation = last == '.' && isWord(token);
        if (!isTerminal(last) || (last == '.' && isListNumber(token, sentenceStart))) {
            return token;
        }
        int next = token + 1;
        boolean quoteClosed = false;
        while (next < tokens.size() && isClosing(next)) {
            quoteClosed |= isQuote(next);
            next++;
        }
        if (next >= tokens.size()) {
            return token;
        }
        int opener = next;
        while (opener + 1 < tokens.size() && opener < next + 3 && isOpening(opener)) {
            opener++;
        }
        if (!canOpen(opener) || (abbreviation && !endsAtAbbreviation(token, next, opener))) {
            return token;
        }
        boolean goesOn = quoteClosed && (last == '?' || last == '!') && opener == next && speechFollows(next);
        return goesOn ? token : next;
    }

    private boolean endsAtAbbreviation(int token, int next, int opener) {
        if (next > token + 1) {
            return true;
        }
        String form = form(token);
        boolean initial = form.length() == 2;
        boolean quoteOpens = opener > next && isQuote(next);
        return !initial && !Abbreviations.leads(form) && (quoteOpens || Abbreviations.opensSentences(form(opener)));
    }

    private boolean isListNumber(int token, int sentenceStart) {
        return token == sentenceStart + 1
                && tokens.end(token) - tokens.start(token) == 1
                && Character.isDigit(text.charAt(tokens.start(token - 1)))
                && tokens.end(token - 1) - tokens.start(token - 1) <= 3;
    }

    private boolean speechFollows(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH_OF_SPEECH_VERB); i++) {
            if (SPEECH_VERBS.contains(form(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (isTerminal(text.charAt(tokens.end(i) - 1)) && !isWord(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean canOpen(int token) {
        int c = text.codePointAt(tokens.start(token));
        return !Character.isLowerCase(c) && ",;:)]}%".indexOf(c) < 0;
    }

    private static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u203D' || c == '\u3002';
    }

    private boolean isWord(int token) {
        return Letters.isWordPart(text.codePointAt(tokens.start(token)));
    }

    private boolean isQuote(int token) {
        char c = text.charAt(tokens.start(token));
        return Letters.isDoubleQuote(c) || Letters.isApostrophe(c);
    }

    /** Whether the token closes a quotation or a bracket, standing right after what it closes. */
    private boolean isClosing(int token) {
        int start = tokens.start(token);
        char c = text.charAt(start);
        if (c == '\u201D' || c == '\u00BB') {
            return true;
        }
        boolean attached = start > 0 && !Letters.isSpace(text.charAt(start - 1));
        boolean closes = c == ')' || c == ']' || c == '}' || c == '"' || c == '\u2019' || c == '\'';
        if (!attached || !closes) {
            return false;
        }
        boolean straight = c == '"' || c == '\'';
        return !straight
                || tokens.end(token) >= text.length()
                || !Letters.isWordPart(text.codePointAt(tokens.end(token)));
    }

    private boolean isOpening(int token) {
        char c = text.charAt(tokens.start(token));
        return c == '('
                || c == '['
                || c == '"'
                || c == '\u201C'
                || c == '\u2018'
                || c == '\''
                || c == '\u00AB'
                || c == '`';
    }

    private String form(int token) {
        int end = Math.min(tokens.end(token), tokens.start(token) + 24);
        return text.substring(tokens.start(token), end);
    }
}
