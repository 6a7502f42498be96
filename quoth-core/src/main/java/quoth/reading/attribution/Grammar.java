package quoth.reading.attribution;

import quoth.language.Token;

/** Coarse kinds of word, as far as who says what depends on them. */
final class Grammar {

    static final int NONE = 0;
    static final int VERB = 1;
    static final int AUXILIARY = 2;
    static final int NOUN = 3;
    static final int NAME = 4;
    static final int PRONOUN = 5;
    static final int COMMA = 6;
    static final int CLAUSE_MARK = 7;
    static final int QUOTE = 8;
    static final int THAT = 9;
    static final int RELATIVE = 10;
    static final int CONJUNCTION = 11;
    static final int ADPOSITION = 12;
    static final int TO = 13;
    static final int ADVERB = 14;
    static final int MODIFIER = 15;
    static final int OTHER = 16;
    static final int BRACKET = 17;
    static final int PARTICIPLE = 18;

    private Grammar() {}

    /** The kind of a word. */
    static int part(Token token) {
        return switch (token.partOfSpeech()) {
            case VERB -> token.tag().equals("VBG") || token.tag().equals("VBN") ? PARTICIPLE : VERB;
            case AUX -> AUXILIARY;
            case NOUN -> NOUN;
            case PROPN -> NAME;
            case PRON -> token.tag().startsWith("W") ? RELATIVE : PRONOUN;
            case PUNCT -> mark(token.form());
            case SCONJ -> token.lemma().equals("that") ? THAT : CONJUNCTION;
            case CCONJ -> CONJUNCTION;
            case ADP -> ADPOSITION;
            case PART -> token.tag().equals("TO") ? TO : OTHER;
            case ADV -> token.tag().startsWith("W") ? RELATIVE : ADVERB;
            case ADJ, DET, NUM -> MODIFIER;
            case INTJ, SYM, X -> OTHER;
        };
    }

    private static int mark(String form) {
        if (QuotationMark.of(form) != QuotationMark.NONE) {
            return QUOTE;
        }
        return switch (form.charAt(0)) {
            case ',' -> COMMA;
            case ';', ':', '.', '!', '?', '\u2026', '\u2014', '\u2013' -> CLAUSE_MARK;
            case '-' -> form.length() > 1 ? CLAUSE_MARK : OTHER;
            case '(', ')', '[', ']' -> BRACKET;
            default -> OTHER;
        };
    }

    static boolean isNominal(int part) {
        return part == NOUN || part == NAME || part == PRONOUN;
    }

    static boolean isVerbal(int part) {
        return part == VERB || part == PARTICIPLE || part == AUXILIARY;
    }
}
