package quoth.command;

import java.io.IOException;

/** That whoever read standard output has stopped reading, as {@code head} does; no reason to complain. */
final class OutputClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OutputClosed(IOException cause) {
        super("standard output was closed", cause);
    }

    /** What to throw for a failure to write to standard output. */
    static RuntimeException orFailure(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed")
                ? new OutputClosed(failure)
                : new Refusal(ExitCode.FAILED, "Standard output cannot be written: " + message + ".");
    }
}
