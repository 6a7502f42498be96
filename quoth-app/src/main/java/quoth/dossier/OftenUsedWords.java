package quoth.dossier;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Reads strings so that a short one that was read lately is the same object again: the readings of a pile consist of the same words
 * over and over. Safe on any thread: what two threads keep at one place at the same time is equal or is another word, and either is
 * right.
 */
final class OftenUsedWords extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 20;

    /** A power of two. */
    private static final int PLACES = 1 << 16;

    private final transient String[] words = new String[PLACES];

    OftenUsedWords() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String read = parser.getValueAsString();
        if (read == null) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        if (read.length() > LONGEST) {
            return read;
        }
        int hash = read.hashCode() * 0x9e3779b9;
        int place = hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
        String known = words[place];
        if (read.equals(known)) {
            return known;
        }
        words[place] = read;
        return read;
    }
}
