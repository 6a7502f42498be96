package quoth.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a person looks: results go to standard output, everything else to standard error. Always UTF-8.
 *
 * <p>Whether these are terminals is told by the launcher, which can ask the system ({@code quoth.terminal.out},
 * {@code quoth.terminal.err}, {@code quoth.terminal.width}); without it they are taken for files.
 */
final class Screen {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final int USUAL_WIDTH = 80;

    private final OutputStream out;
    private final PrintStream err;
    private final boolean colour;
    private final boolean progress;
    private final int width;
    private Loudness loudness = Loudness.USUAL;

    /** How much is said on standard error. */
    enum Loudness {
        /** Only errors. */
        QUIET,
        /** Errors, progress and results. */
        USUAL,
        /** Every document, and the stack trace of an error. */
        VERBOSE
    }

    Screen(OutputStream out, OutputStream err, boolean colour, boolean progress, int width) {
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.colour = colour;
        this.progress = progress;
        this.width = width;
    }

    /** The screen of this process. */
    static Screen ofProcess() {
        return ofProcess(System.getenv());
    }

    private static Screen ofProcess(Map<String, String> environment) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        String width = System.getProperty("quoth.terminal.width", "");
        return new Screen(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("quoth.terminal.out") && !plain,
                Boolean.getBoolean("quoth.terminal.err"),
                NUMBER.matcher(width).matches() ? Integer.parseInt(width) : USUAL_WIDTH);
    }

    void setLoudness(Loudness loudness) {
        this.loudness = loudness;
    }

    boolean colour() {
        return colour;
    }

    int width() {
        return width;
    }

    boolean showsProgress() {
        return progress && loudness == Loudness.USUAL;
    }

    boolean isVerbose() {
        return loudness == Loudness.VERBOSE;
    }

    boolean isQuiet() {
        return loudness == Loudness.QUIET;
    }

    /** Prints a result; fails with {@link OutputClosed} when nobody reads it any more. */
    void print(String page) {
        try {
            out.write(page.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw OutputClosed.orFailure(e);
        }
    }

    /** Standard output for results that are written piece by piece. */
    OutputStream out() {
        return out;
    }

    /** Standard error. */
    PrintStream err() {
        return err;
    }

    /** Says a sentence about what goes on, unless asked to be quiet. */
    void say(String sentence) {
        if (!isQuiet()) {
            err.println(sentence);
        }
    }

    /** Says a sentence about something that is wrong. */
    void complain(String sentence) {
        err.println("quoth: " + sentence);
    }
}
