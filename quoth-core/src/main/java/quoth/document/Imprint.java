package quoth.document;

import java.util.Optional;

/**
 * What a document says of its own publication. Whatever it does not say is empty, never guessed.
 *
 * @param outlet the publisher as it names itself: a paper, an agency, an office
 * @param title the headline
 * @param author the byline, as printed
 * @param published when it was published, as precisely as it is known
 * @param url where it was published
 */
public record Imprint(
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> author,
        Optional<PublicationTime> published,
        Optional<String> url) {

    private static final Imprint UNKNOWN =
            new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The imprint of a document that says nothing of itself. */
    public static Imprint unknown() {
        return UNKNOWN;
    }
}
