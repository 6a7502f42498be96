package quoth.language;

import quoth.document.Span;

/**
 * A word or a mark.
 *
 * @param span where it stands
 * @param form its exact characters in the text
 * @param lemma its dictionary form, in lower case except for proper names
 * @param partOfSpeech the universal part of speech
 * @param tag the Penn Treebank tag as English Web Treebank uses it ({@code VBD}, {@code NNP}, {@code -LRB-})
 * @param head the token that governs it: its index in the sentence, -1 for the sentence's root
 * @param relation its relation to that token in Universal Dependencies ({@code nsubj}, {@code ccomp}, {@code nmod:poss})
 */
public record Token(
        Span span, String form, String lemma, PartOfSpeech partOfSpeech, String tag, int head, String relation) {

    /** Whether its relation is {@code wanted} or a subtype of it: {@code nsubj:pass} is a {@code nsubj}. */
    public boolean hasRelation(String wanted) {
        return relation.startsWith(wanted)
                && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':');
    }

    /** Whether this is a common noun, proper name, verb, adjective or adverb. */
    public boolean isContentWord() {
        return switch (partOfSpeech) {
            case NOUN, PROPN, VERB, ADJ, ADV -> true;
            case ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
    }
}
