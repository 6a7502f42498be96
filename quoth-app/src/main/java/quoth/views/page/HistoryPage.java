package quoth.views.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * @param done what is to be said of the ruling that has just been given, if the reader comes from giving one
 * @param meanwhile what others ruled since the page was made on which it was given
 * @param back the page on which it was given
 */
public record HistoryPage(
        Frame frame,
        List<Line> lines,
        RulePage.Desk desk,
        Optional<String> done,
        List<Line> meanwhile,
        Optional<String> back) {

    /** Copies the lists. */
    public HistoryPage {
        lines = List.copyOf(lines);
        meanwhile = List.copyOf(meanwhile);
    }

    /**
     * A ruling that has just been given.
     *
     * @param number the number of the entry that says so
     * @param before whether that entry was there before
     * @param seen how many rulings whoever gave it had before them
     */
    public record Given(int number, boolean before, int seen) {}

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
            Optional<Given> given,
            Optional<String> back) {
        Frame frame = frames.apply("Rulings");
        return new HistoryPage(
                frame,
                history.entries().reversed().stream()
                        .map(entry -> line(edition, history, entry))
                        .toList(),
                desk,
                given.flatMap(one -> history.entry(one.number()).map(entry -> done(edition, one, entry))),
                given.stream()
                        .flatMap(one -> meanwhile(history, one))
                        .map(entry -> line(edition, history, entry))
                        .toList(),
                back.filter(address -> address.startsWith(frame.site().root())));
    }

    private static String done(Edition edition, Given given, RulingEntry entry) {
        if (given.before()) {
            return "Nothing was added: ruling " + given.number() + " by " + entry.by() + " says so already.";
        }
        return "Ruling " + given.number() + " is kept"
                + (knows(edition, given.number()) ? "." : " and is being worked in; pages show the state before.");
    }

    private static boolean knows(Edition edition, int number) {
        return edition.holdings().rulings().entry(number).isPresent();
    }

    /** What others ruled between what the reader had seen and what they ruled themselves. */
    private static Stream<RulingEntry> meanwhile(RulingHistory history, Given given) {
        Optional<String> by = history.entry(given.number()).map(RulingEntry::by);
        return history.entries().stream()
                .filter(entry -> entry.number() > given.seen() && entry.number() < given.number())
                .filter(entry -> !by.equals(Optional.of(entry.by())));
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
                .orElse(knows(edition, entry.number()) ? "kept" : "kept; it is being worked in");
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
