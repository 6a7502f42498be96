package quoth.language.model;

/** That a model cannot be used as it is; the message is one sentence that says which, why and what to do. */
public final class DamagedModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedModelException(String name, String reason) {
        super("The model " + name + " cannot be used (" + reason + "); install Quoth again or train the model anew.");
    }

    DamagedModelException(String name, String reason, Throwable cause) {
        this(name, reason);
        initCause(cause);
    }
}
