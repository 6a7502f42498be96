package quoth.views.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quoth.collation.ruling.Ruling;
import quoth.dossier.Pile;
import quoth.dossier.ruling.RulingEntry;
import quoth.views.Remark;

/**
 * A ruling that is in force, as the report tells it.
 *
 * @param words what it says
 * @param given who gave it, when and why, and why it does not apply where it does not
 */
record RulingPart(String words, String given) {

    /** The rulings in force, in the order in which they were given. */
    static List<RulingPart> of(Pile pile) {
        return pile.rulings().entries().stream()
                .filter(entry -> pile.rulings().isInForce(entry.number()))
                .flatMap(entry -> entry.ruling().map(ruling -> of(pile, entry, ruling)).stream())
                .toList();
    }

    private static RulingPart of(Pile pile, RulingEntry entry, Ruling ruling) {
        String given = Remark.given(entry);
        return new RulingPart(
                ruling.words(),
                Stream.of(Optional.of(given), obstacle(pile, entry.number()))
                        .flatMap(Optional::stream)
                        .reduce("", (one, other) -> one.isEmpty() ? other : one + " \u00B7 " + other));
    }

    private static Optional<String> obstacle(Pile pile, int number) {
        return pile.collation().outcomes().stream()
                .filter(outcome -> outcome.ruling() == number)
                .findFirst()
                .flatMap(outcome -> switch (outcome.extent()) {
                    case WHOLLY -> Optional.empty();
                    case PARTLY -> Optional.of("does not apply throughout, because " + outcome.reason());
                    case NOT -> Optional.of("does not apply now, because " + outcome.reason());
                });
    }
}
