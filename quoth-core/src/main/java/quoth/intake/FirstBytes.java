package quoth.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What the first bytes of a file tell: whether it is text at all. */
final class FirstBytes {

    /** First bytes of files that are not text, as Latin-1 characters. */
    private static final Map<String, String> SIGNATURES = Map.ofEntries(
            Map.entry("\u0089PNG", "a PNG image"),
            Map.entry("\u00ff\u00d8\u00ff", "a JPEG image"),
            Map.entry("GIF8", "a GIF image"),
            Map.entry("II*\0", "a TIFF image"),
            Map.entry("MM\0*", "a TIFF image"),
            Map.entry("RIFF", "a picture, sound or film"),
            Map.entry("ID3", "a sound"),
            Map.entry("OggS", "a sound or film"),
            Map.entry("PK\u0003\u0004", "a ZIP archive or an office document"),
            Map.entry("PK\u0005\u0006", "a ZIP archive"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "an old office document"),
            Map.entry("%PDF-", "a PDF document"),
            Map.entry("{\\rtf", "an RTF document"),
            Map.entry("\u001f\u008b", "a gzip archive"),
            Map.entry("BZh", "a bzip2 archive"),
            Map.entry("7z\u00bc\u00af", "a 7z archive"),
            Map.entry("Rar!", "a RAR archive"),
            Map.entry("\u00fd7zXZ", "an xz archive"),
            Map.entry("(\u00b5/\u00fd", "a zstd archive"),
            Map.entry("SQLite format 3\0", "a database"),
            Map.entry("\u007fELF", "a program"),
            Map.entry("\u00ca\u00fe\u00ba\u00be", "a program"));

    private FirstBytes() {}

    /** What a file is by its first bytes when it is no text, as {@code a PNG image}; empty when it may be text. */
    static Optional<String> binary(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        Optional<String> known = SIGNATURES.entrySet().stream()
                .filter(signature -> start.startsWith(signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (known.isPresent()) {
            return known;
        }
        if (Decoding.wideOrder(head).isPresent()) {
            return Optional.empty();
        }
        long controls = start.chars().filter(FirstBytes::isForeignToText).count();
        return start.indexOf('\0') >= 0 || controls * 100 > start.length()
                ? Optional.of("a binary file")
                : Optional.empty();
    }

    private static boolean isForeignToText(int c) {
        return (c < 0x20 && "\t\n\r\f\u001a\u001b".indexOf(c) < 0) || c == 0x7F;
    }
}
