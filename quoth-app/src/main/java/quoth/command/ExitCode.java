package quoth.command;

import quoth.dossier.DossierException;

/** What a command tells the program that started it. */
enum ExitCode {
    OK(0, "done; quoth show FILE --what rejections lists what could not be read"),
    FAILED(1, "something failed, and a sentence on standard error says what"),
    USAGE(2, "the command line was not understood"),
    NOTHING_READ(3, "nothing that was named could be read"),
    DOSSIER(4, "the dossier is missing, is none, is damaged, or is from a newer version"),
    BUSY(5, "another process is writing to the dossier"),
    NO_JAVA(69, "no Java 21 or newer was found"),
    INTERRUPTED(130, "stopped with Ctrl-C; what was read is kept");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }

    static ExitCode of(DossierException.Trouble trouble) {
        return switch (trouble) {
            case MISSING, NOT_A_DOSSIER, NEWER, DAMAGED -> DOSSIER;
            case BUSY -> ExitCode.BUSY;
            case FULL, TOO_LARGE, REFUSED -> FAILED;
        };
    }
}
