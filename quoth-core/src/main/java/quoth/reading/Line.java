package quoth.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import quoth.document.Span;
import quoth.language.PartOfSpeech;
import quoth.language.Sentence;
import quoth.language.Token;

/**
 * The tokens of a sentence, asked for by number. Beyond either end stands an empty word, so that rules may look around without
 * counting.
 */
public final class Line {

    private final List<Token> tokens;

    /** The tokens of {@code sentence}. */
    public Line(Sentence sentence) {
        this.tokens = sentence.tokens();
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    /** Whether there is a token {@code i}. */
    public boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    /** The token {@code i}, which must exist. */
    public Token token(int i) {
        return tokens.get(i);
    }

    /** The word {@code i} as written; empty beyond the ends. */
    public String form(int i) {
        return has(i) ? tokens.get(i).form() : "";
    }

    /** The word {@code i} in lower case; empty beyond the ends. */
    public String lower(int i) {
        return form(i).toLowerCase(Locale.ROOT);
    }

    /** The lemma of {@code i}; empty beyond the ends. */
    public String lemma(int i) {
        return has(i) ? tokens.get(i).lemma() : "";
    }

    /** The Penn tag of {@code i}; empty beyond the ends. */
    public String tag(int i) {
        return has(i) ? tokens.get(i).tag() : "";
    }

    /** Whether the word {@code i}, in lower case, is one of {@code words}. */
    public boolean is(int i, Set<String> words) {
        return has(i) && words.contains(lower(i));
    }

    /** Whether the word {@code i}, in lower case, is {@code word}. */
    public boolean is(int i, String word) {
        return has(i) && tokens.get(i).form().equalsIgnoreCase(word);
    }

    /** Whether {@code i} is a common noun or a proper name. */
    public boolean isNoun(int i) {
        return tag(i).startsWith("NN");
    }

    /** Whether {@code i} is a proper name. */
    public boolean isName(int i) {
        return tag(i).startsWith("NNP");
    }

    /** Whether {@code i} is a verb in any form, auxiliaries and modals included. */
    public boolean isVerb(int i) {
        return tag(i).startsWith("VB") || tag(i).equals("MD");
    }

    /** Whether {@code i} is a verb that makes a clause: past, present or modal. */
    public boolean isFinite(int i) {
        return switch (tag(i)) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    /** Whether {@code i} is a mark and no word. */
    public boolean isMark(int i) {
        return has(i) && tokens.get(i).partOfSpeech() == PartOfSpeech.PUNCT;
    }

    /** The span from token {@code first} to token {@code last}, both included. */
    public Span span(int first, int last) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    /** Whether a blank stands before token {@code i}. */
    public boolean isApart(int i) {
        return i > 0
                && has(i)
                && tokens.get(i - 1).span().end() < tokens.get(i).span().start();
    }
}
