package quoth.dossier.ruling;

import quoth.collation.ruling.Ruling;

/** What an entry of the history does. */
public sealed interface RulingAct {

    /**
     * Somebody has ruled.
     *
     * @param ruling what
     */
    record Ruled(Ruling ruling) implements RulingAct {}

    /**
     * Somebody has undone an entry; undoing an undoing brings back what it had undone.
     *
     * @param entry the number of the entry that is undone
     */
    record Undone(int entry) implements RulingAct {}
}
