package quoth.language.model;

/**
 * Numbers for features and words. A feature is known by 32 bits made from the number of its template and its values
 * (feature hashing, Weinberger et al. 2009); collisions are rare enough to be learnt around.
 */
public final class FeatureKeys {

    private FeatureKeys() {}

    /** The key of template {@code template} with one value. */
    public static int of(int template, int value) {
        return finish(step(template * 0x9E3779B1, value));
    }

    /** The key of template {@code template} with two values, in this order. */
    public static int of(int template, int first, int second) {
        return finish(step(step(template * 0x9E3779B1, first), second));
    }

    /** The key of template {@code template} with three values, in this order. */
    public static int of(int template, int first, int second, int third) {
        return finish(step(step(step(template * 0x9E3779B1, first), second), third));
    }

    /**
     * The number of a word: the same for upper and lower case, for all digits, and for straight and curly apostrophes, so that
     * "Isn’t" and "isn't" share one, and "1998" and "2024".
     */
    public static int word(CharSequence text, int start, int end) {
        int hash = 0x811C9DC5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ fold(text.charAt(i), end - start)) * 0x01000193;
        }
        return hash;
    }

    /** The number of {@code word}, as {@link #word(CharSequence, int, int)} gives it. */
    public static int word(CharSequence word) {
        return word(word, 0, word.length());
    }

    private static char fold(char c, int length) {
        if (c < 0x80) {
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + 32);
            }
            return c >= '0' && c <= '9' ? '0' : c;
        }
        if (c == '\u2019' && length > 1) {
            return '\'';
        }
        return Character.isDigit(c) ? '0' : Character.toLowerCase(c);
    }

    private static int step(int hash, int value) {
        int mixed = value * 0xCC9E2D51;
        mixed = Integer.rotateLeft(mixed, 15) * 0x1B873593;
        return Integer.rotateLeft(hash ^ mixed, 13) * 5 + 0xE6546B64;
    }

    private static int finish(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
