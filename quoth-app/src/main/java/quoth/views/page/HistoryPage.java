package quoth.views.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quoth.collation.ruling.RulingOutcome;
import quoth.dossier.ruling.RulingAct;
import quoth.dossier.ruling.RulingEntry;
import quoth.dossier.ruling.RulingHistory;

/**
 * What persons have ruled, the latest first.
 *
 * @param frame what is around it
 * @param lines the entries of the history
 * @param desk what every form sends along
 * @param done the ruling that has just been given, if the reader comes from giving one
 * @param back the page on which it was given
 */
public record HistoryPage(
        Frame frame, List<Line> lines, RulePage.Desk desk, Optional<Integer> done, Optional<String> back) {

    /** Copies the list. */
    public HistoryPage {
        lines = List.copyOf(lines);
    }

    /**
     * An entry.
     *
     * @param number its number
     * @param words what was ruled
     * @param given by whom, when and why
     * @param outcome what came of it
     * @param inForce whether it is in force, so that it can be undone
     */
    public record Line(int number, String words, String given, String outcome, boolean inForce) {}

    /**
     * The history.
     *
     * @param history as it is in the dossier now, which may be ahead of the edition
     */
    public static HistoryPage of(
            Edition edition,
            Function<String, Frame> frames,
            RulingHistory history,
            RulePage.Desk desk,
            Optional<Integer> done,
            Optional<String> back) {
        Frame frame = frames.apply("Rulings");
        return new HistoryPage(
                frame,
                history.entries().reversed().stream()
                        .map(entry -> line(edition, history, entry))
                        .toList(),
                desk,
                done.filter(number -> history.entry(number).isPresent()),
                back.filter(address -> address.startsWith(frame.site().root())));
    }

    private static Line line(Edition edition, RulingHistory history, RulingEntry entry) {
        String words = switch (entry.act()) {
            case RulingAct.Ruled ruled -> ruled.ruling().words();
            case RulingAct.Undone undone -> "undoes ruling " + undone.entry();
        };
        String given =
                entry.by() + ", " + entry.at().toString().replace('T', ' ').replace("Z", " UTC")
                        + entry.why().map(why -> ": " + why).orElse("");
        return new Line(
                entry.number(), words, given, outcome(edition, history, entry), history.isInForce(entry.number()));
    }

    private static String outcome(Edition edition, RulingHistory history, RulingEntry entry) {
        Optional<Integer> undone = history.undoneBy(entry.number());
        if (undone.isPresent()) {
            return "undone by " + undone.get();
        }
        if (entry.ruling().isEmpty()) {
            return "";
        }
        return edition.holdings().outcomes().stream()
                .filter(outcome -> outcome.ruling() == entry.number())
                .findFirst()
                .map(HistoryPage::words)
                .orElse("kept; it is being worked in");
    }

    private static String words(RulingOutcome outcome) {
        int documents = outcome.documents().size();
        String where = documents == 0 ? "" : " in " + documents + (documents == 1 ? " document" : " documents");
        return switch (outcome.extent()) {
            case WHOLLY -> "followed" + where;
            case PARTLY -> "followed" + where + ", but not throughout: " + outcome.reason();
            case NOT -> "does not apply now: " + outcome.reason();
        };
    }
}
