package quoth.dossier.ruling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quoth.collation.Rulings;
import quoth.collation.ruling.GivenRuling;

/** All entries of the history of a dossier's rulings, by number. */
public final class RulingHistory {

    private final Map<Integer, RulingEntry> entries = new TreeMap<>();

    /** For every entry that is undone, the entry that undoes it. */
    private final Map<Integer, Integer> undoneBy = new TreeMap<>();

    /** The history of these entries. */
    public RulingHistory(List<RulingEntry> entries) {
        entries.forEach(entry -> this.entries.put(entry.number(), entry));
        // From the latest on: an entry that is itself undone undoes nothing.
        for (RulingEntry entry : List.copyOf(this.entries.values()).reversed()) {
            if (entry.act() instanceof RulingAct.Undone undone && isInForce(entry.number())) {
                undoneBy.put(undone.entry(), entry.number());
            }
        }
    }

    /** A history without entries. */
    public static RulingHistory empty() {
        return new RulingHistory(List.of());
    }

    /** The entries, by number. */
    public List<RulingEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The entry with a number. */
    public Optional<RulingEntry> entry(int number) {
        return Optional.ofNullable(entries.get(number));
    }

    /** The entry with an id. */
    public Optional<RulingEntry> entry(String id) {
        return entries.values().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The number of the entry that undoes this one now. */
    public Optional<Integer> undoneBy(int number) {
        return Optional.ofNullable(undoneBy.get(number));
    }

    /** Whether there is such an entry and it is not undone. */
    public boolean isInForce(int number) {
        return entries.containsKey(number) && !undoneBy.containsKey(number);
    }

    /** The entry in force that does just this. */
    public Optional<RulingEntry> inForce(RulingAct act) {
        return entries.values().stream()
                .filter(entry -> isInForce(entry.number()) && entry.act().equals(act))
                .findFirst();
    }

    /** The rulings that are in force. */
    public Rulings rulings() {
        return new Rulings(entries.values().stream()
                .filter(entry -> isInForce(entry.number()))
                .flatMap(entry -> entry.ruling().map(ruling -> new GivenRuling(entry.number(), ruling)).stream())
                .toList());
    }
}
