package quoth.views;

import java.util.Optional;
import quoth.collation.ruling.Ruling;
import quoth.document.Span;
import quoth.dossier.ruling.RulingEntry;

/**
 * What a person has ruled on something or noted on it, as it is shown beside it.
 *
 * @param ruling the number of the ruling, by which it is undone
 * @param words what was ruled, by whom, when and why; or what was noted
 * @param passage where in the document the words stand that it is on; empty when it is on something else or on a whole document
 */
public record Remark(int ruling, String words, Optional<Span> passage) {

    static Remark of(RulingEntry entry, Ruling ruling, Optional<Span> passage) {
        String words = ruling instanceof Ruling.Note note
                ? "note by " + given(entry) + (entry.why().isEmpty() ? ": " : " \u00B7 ") + note.text()
                : "ruled " + verdict(ruling) + " by " + given(entry);
        return new Remark(entry.number(), words, passage);
    }

    /** Who has ruled, on which day and, where it was given, why. */
    public static String given(RulingEntry entry) {
        return entry.by() + ", " + entry.at().toString().substring(0, 10)
                + entry.why().map(why -> ": " + why).orElse("");
    }

    private static String verdict(Ruling ruling) {
        return switch (ruling) {
            case Ruling.NotSameQuestion apart -> "not the same question";
            case Ruling.NoDisagreement agreed -> "no disagreement";
            default -> "that " + ruling.words();
        };
    }
}
