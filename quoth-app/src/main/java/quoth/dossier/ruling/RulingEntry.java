package quoth.dossier.ruling;

import java.time.Instant;
import java.util.Optional;
import quoth.collation.ruling.Ruling;

/**
 * An entry in the history of rulings.
 *
 * @param number its place in the history of this dossier, from 1
 * @param id the same in every dossier that it was taken to
 * @param act what it does
 * @param by who has ruled
 * @param at when, to the second
 * @param why the reason that was given
 */
public record RulingEntry(int number, String id, RulingAct act, String by, Instant at, Optional<String> why) {

    /** The ruling; empty when something is undone. */
    public Optional<Ruling> ruling() {
        return act instanceof RulingAct.Ruled ruled ? Optional.of(ruled.ruling()) : Optional.empty();
    }
}
