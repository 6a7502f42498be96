package quoth.views;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import quoth.collation.Entity;
import quoth.collation.ReadDocument;
import quoth.document.Passage;
import quoth.reading.Attribution;

/** Counts who speaks. */
public final class Voices {

    private static final Comparator<Voice> LOUDEST_FIRST = Comparator.comparingInt(Voice::times)
            .thenComparingInt(Voice::independent)
            .thenComparingInt(Voice::outlets)
            .reversed()
            .thenComparing(Voice::name)
            .thenComparing(Voice::entity);

    private final Names names;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private int attributions;
    private int unnamed;

    /** Counts nothing yet. */
    public Voices(Names names) {
        this.names = names;
    }

    /** Counts the attributions of a document, whichever comes first. */
    public void add(ReadDocument read) {
        for (Attribution attribution : read.reading().attributions()) {
            attributions++;
            names.speaker(read, attribution)
                    .ifPresentOrElse(
                            entity -> tallies.computeIfAbsent(entity.id(), id -> new Tally(entity))
                                    .add(read, attribution, names),
                            () -> unnamed++);
        }
    }

    /** The voices, the one that speaks most often first. */
    public List<Voice> voices() {
        return tallies.values().stream().map(Tally::voice).sorted(LOUDEST_FIRST).toList();
    }

    /** How many attributions there are. */
    public int attributions() {
        return attributions;
    }

    /** How many attributions have a speaker who is not known. */
    public int unnamed() {
        return unnamed;
    }

    private static final class Tally {
        private final Entity entity;
        private final Set<String> outlets = new HashSet<>();
        private final Set<String> documents = new HashSet<>();
        private Optional<Passage> first = Optional.empty();
        private int firstPlace = Integer.MAX_VALUE;
        private int times;
        private int independent;

        Tally(Entity entity) {
            this.entity = entity;
        }

        void add(ReadDocument read, Attribution attribution, Names names) {
            times++;
            independent += names.isIndependent(read.document().id()) ? 1 : 0;
            outlets.add(read.document()
                    .imprint()
                    .outlet()
                    .orElse("\n" + read.document().id()));
            documents.add(read.document().id());
            if (names.place(read.document().id()) < firstPlace) {
                firstPlace = names.place(read.document().id());
                first = Optional.of(
                        read.document().passage(attribution.content().getFirst()));
            }
        }

        Voice voice() {
            return new Voice(
                    entity.id(),
                    Names.name(entity),
                    entity.type(),
                    times,
                    independent,
                    outlets.size(),
                    documents.size(),
                    first.orElseThrow());
        }
    }
}
