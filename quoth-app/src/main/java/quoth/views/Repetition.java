package quoth.views;

import java.util.List;
import java.util.Optional;
import quoth.collation.Reuse;

/**
 * That one document repeats another.
 *
 * @param from the id of the earlier document
 * @param to the id of the document that repeats it
 * @param kind the most that was taken in one piece
 * @param share how much of the repeating document stands in the earlier one, 0 to 1
 * @param passages what was taken, in the order of the repeating document
 * @param step the step of the family tree, where the one document is held to be the other's source
 */
public record Repetition(
        String from, String to, Reuse.Kind kind, double share, List<Reuse> passages, Optional<Step> step) {

    /** Copies the list. */
    public Repetition {
        passages = List.copyOf(passages);
    }

    /**
     * Whether it says anything that others do not: of the prints of one text each is shown with its source only, and not with
     * every other print.
     */
    public boolean isTelling() {
        return kind != Reuse.Kind.REPRINT || step.isPresent();
    }

    /** How much was taken, in words: "94 %", "2 passages", "1 quotation". */
    public String extent() {
        return switch (kind) {
            case REPRINT -> Math.round(share * 100) + " %";
            case PASSAGE -> counted("passage");
            case QUOTE -> counted("quotation");
        };
    }

    private String counted(String what) {
        long count = passages.stream().filter(reuse -> reuse.kind() == kind).count();
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
