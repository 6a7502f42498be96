package quoth.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into characters and alters none. In this order: a byte order mark, the encoding that the document declares, UTF-16
 * when every other byte is zero, UTF-8 when the bytes are valid UTF-8, and otherwise the encoding that the bytes look like most.
 *
 * <p>A byte order mark is no part of the text. ISO 8859-1 and ASCII are read as Windows-1252, as the WHATWG Encoding Standard
 * prescribes, since that is what is meant.
 */
final class Decoding {

    /** More valid than broken sequences by this factor: the text is UTF-8 that was damaged. */
    private static final int DAMAGED = 5;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final byte[] bytes;

    Decoding(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The characters, each one certain to be in the file. Empty when no encoding fits every byte. */
    Optional<String> exact(Optional<Charset> declared) {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            return strictly(mark.get().charset, mark.get().length);
        }
        return declared.flatMap(charset -> strictly(charset, 0))
                .or(() -> wideOrder(bytes).flatMap(charset -> strictly(charset, 0)))
                .or(() -> strictly(StandardCharsets.UTF_8, 0))
                .or(() -> isDamagedUtf8() ? Optional.empty() : detected());
    }

    /** The characters of valid UTF-8, without a byte order mark where one may stand, or empty when it is not valid. */
    Optional<String> utf8(boolean mayBeMarked) {
        boolean marked =
                mayBeMarked && Mark.of(bytes).filter(mark -> mark == Mark.UTF_8).isPresent();
        return strictly(StandardCharsets.UTF_8, marked ? Mark.UTF_8.length : 0);
    }

    /** The characters as a browser would show them: what cannot be decoded becomes U+FFFD. */
    String lenient(Optional<Charset> declared) {
        return exact(declared).orElseGet(() -> {
            int skipped = Mark.of(bytes).map(mark -> mark.length).orElse(0);
            Charset charset = Mark.of(bytes)
                    .map(mark -> mark.charset)
                    .orElse(isDamagedUtf8() ? StandardCharsets.UTF_8 : declared.orElse(WINDOWS_1252));
            return new String(bytes, skipped, bytes.length - skipped, charset);
        });
    }

    /** Why {@link #exact} found no encoding. */
    String obstacle() {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            return "starts as " + mark.get().charset.name() + " and then breaks its rules; save it again as UTF-8";
        }
        return isDamagedUtf8()
                ? "is UTF-8 but damaged at byte " + firstDamage() + "; save it again as UTF-8"
                : "its encoding could not be recognised; save it again as UTF-8";
    }

    /** The encoding that a label names, by the rules of the web, or empty when it names none. */
    static Optional<Charset> labelled(String label) {
        try {
            return switch (label.strip().toLowerCase(Locale.ROOT)) {
                case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> Optional.of(WINDOWS_1252);
                case "utf-16", "utf-16le", "utf-16be", "unicode" -> Optional.of(StandardCharsets.UTF_8);
                default -> Optional.of(Charset.forName(label.strip()));
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** UTF-16 in the order that the zeros among the first bytes betray, or that of a byte order mark. */
    static Optional<Charset> wideOrder(byte[] bytes) {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            return mark.map(found -> found.charset).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        }
        int looked = Math.min(bytes.length, 4096) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int half = looked / 2;
        if (half == 0 || Math.min(zeros[0], zeros[1]) * 100 > half) {
            return Optional.empty();
        }
        if (zeros[1] * 10 > half * 7) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] * 10 > half * 7 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private Optional<String> strictly(Charset charset, int from) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private Optional<String> detected() {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return Optional.ofNullable(name)
                .flatMap(Decoding::labelled)
                .filter(charset -> !isTypographyOnly())
                .flatMap(charset -> strictly(charset, 0))
                .or(() -> strictly(WINDOWS_1252, 0));
    }

    /** Whether all that is not ASCII is quotation marks, dashes, dots, signs of Windows-1252 or no-break spaces. */
    private boolean isTypographyOnly() {
        for (byte signed : bytes) {
            int b = signed & 0xFF;
            if (b >= 0x80 && b != 0x80 && b != 0x85 && (b < 0x91 || b > 0x97) && b != 0xA0 && b != 0xA3 && b != 0xA7) {
                return false;
            }
        }
        return true;
    }

    private boolean isDamagedUtf8() {
        int good = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(i);
            good += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            i += Math.max(length, 1);
        }
        return broken > 0 && good > broken * DAMAGED;
    }

    private int firstDamage() {
        int i = 0;
        while (i < bytes.length && sequence(i) > 0) {
            i += sequence(i);
        }
        return i;
    }

    /** The length of the UTF-8 sequence that starts at a byte, or 0 when none does. */
    private int sequence(int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xF0 && first <= 0xF4
                ? 4
                : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xC2 && first < 0xE0 ? 2 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** A byte order mark, written as Latin-1 characters. */
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
        UTF_32LE(Charset.forName("UTF-32LE"), "\u00ff\u00fe\0\0"),
        UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00fe\u00ff"),
        UTF_16LE(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
        UTF_16BE(StandardCharsets.UTF_16BE, "\u00fe\u00ff");

        private final Charset charset;
        private final String signature;
        private final int length;

        Mark(Charset charset, String signature) {
            this.charset = charset;
            this.signature = signature;
            this.length = signature.length();
        }

        static Optional<Mark> of(byte[] bytes) {
            String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
            for (Mark mark : values()) {
                if (start.startsWith(mark.signature)) {
                    return Optional.of(mark);
                }
            }
            return Optional.empty();
        }
    }
}
