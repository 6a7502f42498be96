package quoth.views.terminal;

/** Words as a person would type them for a shell. */
final class ShellWord {

    private ShellWord() {}

    /** The word as it is where no shell would take it apart, else in single quotation marks. */
    static String of(String word) {
        return word.matches("[\\p{L}\\p{N}_./:@%+,=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
