package quoth.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One account of something: an article, a report, a statement, a page. Immutable; the text is kept to the character.
 *
 * <p>The {@linkplain #id() id} is made from the name, the imprint and the text and not from where the file lies, so the same
 * pile gives the same ids on every machine.
 *
 * @param id short and unique within a dossier
 * @param name the file's name, or the {@code id} of a JSON Lines record
 * @param uri where it was taken from
 * @param imprint what it says of its own publication
 * @param text the text, exactly as it was taken in
 */
public record Document(String id, String name, String uri, Imprint imprint, String text) {

    /** Fails when the id is blank. */
    public Document {
        if (id.isBlank()) {
            throw new IllegalArgumentException("document id must not be blank (uri " + uri + ")");
        }
    }

    /** The document with the id that its name, imprint and text give it. */
    public static Document of(String name, String uri, Imprint imprint, String text) {
        return new Document("d" + digest(name, imprint, text), name, uri, imprint, text);
    }

    /**
     * The same document under an id that also depends on where it was taken from, for a pile that holds two documents alike
     * in name, imprint and text.
     */
    public Document distinguishedByUri() {
        return new Document("d" + digest(name + "\n" + uri, imprint, text), name, uri, imprint, text);
    }

    /** The words of a span of this document. */
    public String words(Span span) {
        return span.in(text);
    }

    /** The passage that a span marks in this document. */
    public Passage passage(Span span) {
        return new Passage(id, span);
    }

    private static String digest(String name, Imprint imprint, String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {
                name,
                imprint.outlet().orElse(""),
                imprint.title().orElse(""),
                imprint.author().orElse(""),
                imprint.published().map(PublicationTime::iso).orElse(""),
                imprint.url().orElse(""),
                text
            }) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
