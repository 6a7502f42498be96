package quoth.intake;

import java.util.Optional;
import quoth.document.Imprint;
import quoth.intake.imprint.ImprintFields;

/** Reads plain text: a document whose text is the file, or the part of it that follows the front matter, to the character. */
final class PlainText {

    private PlainText() {}

    static Taken read(Provenance provenance, byte[] content) {
        Decoding decoding = new Decoding(content);
        Optional<String> decoded = decoding.exact(Optional.empty());
        if (decoded.isEmpty()) {
            return provenance.rejection(decoding.obstacle());
        }
        String whole = decoded.get();
        if (whole.indexOf('\0') >= 0) {
            return provenance.rejection("looks like a binary file, not text");
        }
        return FrontMatter.of(whole)
                .map(matter -> provenance.document(
                        ImprintFields.imprint(matter.values()), whole.substring(matter.bodyStart())))
                .orElseGet(() -> provenance.document(Imprint.unknown(), whole));
    }
}
