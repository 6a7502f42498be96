package quoth.collation.ruling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import quoth.collation.Entity;
import quoth.collation.PileOrder;
import quoth.collation.ReadDocument;

/** Whom designations mean in a pile: for whoever words a ruling and wants to know what it will point to. */
public final class Meaning {

    private final Figures figures;

    private Meaning(Figures figures) {
        this.figures = figures;
    }

    /** The meanings in a pile, in any order. */
    public static Meaning in(Collection<ReadDocument> pile) {
        return new Meaning(new Figures(pile.stream()
                .map(RuledReading::new)
                .sorted(Comparator.comparing(RuledReading::document, PileOrder.DOCUMENTS))
                .toList()));
    }

    /** The entities of single documents that a designation means. */
    public Set<Entity.Member> of(Designation designation) {
        return Set.copyOf(figures.find(designation).members());
    }
}
