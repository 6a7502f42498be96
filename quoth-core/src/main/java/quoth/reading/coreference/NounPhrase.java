package quoth.reading.coreference;

/**
 * A noun phrase of a sentence: a noun, name or pronoun with all that belongs to it, relative clauses and appositions included.
 *
 * @param first its first token
 * @param last its last token
 * @param head the token that the others depend on
 * @param end the last token of its core, which leaves out what follows the head: "the minister" in "the minister who left"
 * @param joined whether it joins several: "Lunt and his brother"
 */
public record NounPhrase(int first, int last, int head, int end, boolean joined) {

    /** Whether the token lies in it. */
    public boolean contains(int token) {
        return token >= first && token <= last;
    }

    /** Whether all of another lies in it. */
    public boolean contains(NounPhrase other) {
        return first <= other.first && other.last <= last;
    }

    /** How many tokens it has. */
    public int length() {
        return last - first + 1;
    }
}
