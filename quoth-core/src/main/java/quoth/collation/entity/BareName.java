package quoth.collation.entity;

/**
 * A name as two spellings of it are told to be the same name: without case, accents, articles and titles. "Gen. Dowan" and
 * "dowan" are one bare name, "Dowan" and "Dovan" are two.
 *
 * @param words the words with blanks between them; empty when there are none
 */
public record BareName(String words) {

    /** The bare form of a name as a text writes it. */
    public static BareName of(String text) {
        return new BareName(Name.of(text).joined());
    }

    /** Whether nothing is left of the name. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
