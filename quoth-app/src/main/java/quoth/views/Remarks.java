package quoth.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quoth.collation.Entity;
import quoth.collation.ruling.Ruling;
import quoth.collation.ruling.RulingOutcome;
import quoth.dossier.Holdings;
import quoth.dossier.ruling.RulingEntry;

/** What persons have ruled on points, and noted on points, entities and documents; in the order in which they did. */
public final class Remarks {

    private final Map<String, List<Remark>> onPoints = new TreeMap<>();
    private final Map<Entity.Member, List<Remark>> onMembers = new TreeMap<>();
    private final Map<String, List<Remark>> onDocuments = new TreeMap<>();

    private Remarks() {}

    /** The remarks on what {@code holdings} hold; fetches the documents whose words have notes. */
    public static Remarks of(Holdings holdings) {
        Remarks remarks = new Remarks();
        for (RulingOutcome outcome : holdings.outcomes()) {
            holdings.rulings()
                    .entry(outcome.ruling())
                    .ifPresent(
                            entry -> entry.ruling().ifPresent(ruling -> remarks.add(entry, ruling, outcome, holdings)));
        }
        return remarks;
    }

    private void add(RulingEntry entry, Ruling ruling, RulingOutcome outcome, Holdings holdings) {
        Remark plain = Remark.of(entry, ruling, Optional.empty());
        outcome.points()
                .forEach(point ->
                        onPoints.computeIfAbsent(point, id -> new ArrayList<>()).add(plain));
        switch (ruling) {
            case Ruling.EntityNote note ->
                outcome.members()
                        .forEach(member -> onMembers
                                .computeIfAbsent(member, one -> new ArrayList<>())
                                .add(plain));
            case Ruling.PassageNote note ->
                outcome.documents()
                        .forEach(id -> onDocuments
                                .computeIfAbsent(id, document -> new ArrayList<>())
                                .add(Remark.of(
                                        entry,
                                        ruling,
                                        note.place()
                                                .quote()
                                                .flatMap(quote -> holdings.document(id)
                                                        .flatMap(read -> quote.find(
                                                                read.document().text()))))));
            default -> {}
        }
    }

    /** Those on a point. */
    public List<Remark> onPoint(String id) {
        return List.copyOf(onPoints.getOrDefault(id, List.of()));
    }

    /** The notes on an entity. */
    public List<Remark> on(Entity entity) {
        return entity.members().stream()
                .flatMap(member -> onMembers.getOrDefault(member, List.of()).stream())
                .distinct()
                .toList();
    }

    /** The notes on a document and on words in it. */
    public List<Remark> onDocument(String id) {
        return List.copyOf(onDocuments.getOrDefault(id, List.of()));
    }
}
