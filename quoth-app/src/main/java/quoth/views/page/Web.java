package quoth.views.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import quoth.reading.EntityType;
import quoth.views.Names;

/**
 * What a network is drawn of: who speaks about whom and who stands to whom in a relation, as far as both are somebody or something of
 * a name, and not "the gate". Made once, so that a story's network is a matter of counting.
 *
 * @param sayings that somebody speaks of one of the entities that are mentioned most
 * @param ties the relations, in the order of publication and of the text
 */
record Web(List<Saying> sayings, List<Concordance.Tied> ties) {

    /** Entities that are looked at as those of whom somebody speaks. */
    private static final int ENTITIES = 5000;

    /** Copies the lists. */
    Web {
        sayings = List.copyOf(sayings);
        ties = List.copyOf(ties);
    }

    /**
     * That somebody speaks of somebody.
     *
     * @param speaker the number of who speaks
     * @param about the number of whom it is about
     * @param document the place of the document in the order of publication
     */
    record Saying(int speaker, int about, int document) {}

    /**
     * The web of what a concordance knows.
     *
     * @param listed the ids of the entities, the one that is mentioned most first
     */
    static Web of(Concordance concordance, List<String> listed, Names names) {
        BitSet drawn = new BitSet();
        for (String id : listed) {
            if (concordance.isNamed(id)
                    && names.entity(id)
                            .filter(entity -> entity.type() != EntityType.OTHER)
                            .isPresent()) {
                drawn.set(concordance.number(id));
            }
        }
        List<Saying> sayings = new ArrayList<>();
        for (String id : listed.subList(0, Math.min(ENTITIES, listed.size()))) {
            int about = concordance.number(id);
            if (drawn.get(about)) {
                concordance.told(id).stream()
                        .filter(row -> row.other() >= 0 && drawn.get(row.other()))
                        .forEach(row -> sayings.add(new Saying(row.other(), about, row.document())));
            }
        }
        return new Web(
                sayings,
                concordance.ties().stream()
                        .filter(tie -> drawn.get(tie.subject()) && drawn.get(tie.object()))
                        .toList());
    }

    /** The documents of some places, or all of them. */
    static boolean isHere(Optional<BitSet> places, int document) {
        return places.isEmpty() || places.get().get(document);
    }
}
