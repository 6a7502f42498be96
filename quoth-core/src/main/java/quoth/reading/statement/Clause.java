package quoth.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A clause while a sentence is being cut: its tokens, which need not stand side by side. */
final class Clause {

    /** How a clause stands to the one around it. */
    enum Kind {
        MAIN,
        RELATIVE,
        SUBORDINATE,
        PARTICIPIAL
    }

    private final Kind kind;
    private final boolean afterComma;
    private final List<Integer> tokens = new ArrayList<>();
    private List<Integer> sharedSubject = List.of();
    private Optional<VerbGroup> verb = Optional.empty();

    Clause(Kind kind, boolean afterComma) {
        this.kind = kind;
        this.afterComma = afterComma;
    }

    Kind kind() {
        return kind;
    }

    /** Whether a comma stands before it, so that another may end it. */
    boolean afterComma() {
        return afterComma;
    }

    void add(int token) {
        tokens.add(token);
    }

    /** Takes back the tokens from {@code token} on. */
    List<Integer> takeFrom(int token) {
        List<Integer> taken = tokens.stream().filter(i -> i >= token).toList();
        tokens.removeIf(i -> i >= token);
        return taken;
    }

    void turnsOn(VerbGroup group) {
        verb = Optional.of(group);
    }

    void shareSubject(List<Integer> subject) {
        sharedSubject = List.copyOf(subject);
    }

    /** The tokens before the verb. */
    List<Integer> subject() {
        if (verb.isEmpty()) {
            return List.of();
        }
        List<Integer> own = tokens.stream().filter(i -> i < verb.get().first()).toList();
        return own.isEmpty() ? sharedSubject : own;
    }

    /** Tokens of the clause before that are its subject too: "the shooting started <i>and went on</i>". */
    List<Integer> sharedSubject() {
        return sharedSubject;
    }

    List<Integer> tokens() {
        return tokens;
    }

    Optional<VerbGroup> verb() {
        return verb;
    }
}
