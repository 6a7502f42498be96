package quoth.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one at a time, without the line feed that ends them. A line longer than the limit is skipped over. */
final class ByteLines {

    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;

    ByteLines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** A line. */
    static final class Line {

        private final byte[] content;
        private final boolean isTooLong;

        private Line(byte[] content, boolean isTooLong) {
            this.content = content;
            this.isTooLong = isTooLong;
        }

        /** Its bytes, none when it is too long. */
        byte[] content() {
            return content;
        }

        /** Whether it is longer than the limit. */
        boolean isTooLong() {
            return isTooLong;
        }
    }

    /** The next line, or empty at the end of the stream. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        boolean any = false;
        while (position < filled || fill()) {
            any = true;
            int end = lineFeed();
            if (line.size() + (end - position) > longest) {
                tooLong = true;
                line = new ByteArrayOutputStream(0);
            } else if (!tooLong) {
                line.write(buffer, position, end - position);
            }
            boolean ended = end < filled;
            position = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        return any ? Optional.of(new Line(line.toByteArray(), tooLong)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(stream.read(buffer), 0);
        return filled > 0;
    }

    private int lineFeed() {
        for (int i = position; i < filled; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return filled;
    }
}
