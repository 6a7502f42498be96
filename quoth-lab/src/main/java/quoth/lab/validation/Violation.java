package quoth.lab.validation;

/**
 * Something in an export that is not as it should be.
 *
 * @param file the file's name
 * @param line the line in it, counted from 1; 0 when the file as a whole is meant
 * @param message what is wrong there, with the bad value
 */
public record Violation(String file, int line, String message) {
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
