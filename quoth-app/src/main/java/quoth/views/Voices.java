package quoth.views;

import java.util.ArrayList;
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
final class Voices {

    private static final Comparator<Voice> LOUDEST_FIRST = Comparator.comparingInt(Voice::times)
            .thenComparingInt(Voice::independent)
            .thenComparingInt(Voice::outlets)
            .reversed()
            .thenComparing(Voice::name)
            .thenComparing(Voice::entity);

    private Voices() {}

    /** The voices, the one that speaks most often first. */
    static List<Voice> of(List<ReadDocument> inOrder, Names names) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (ReadDocument read : inOrder) {
            for (Attribution attribution : read.reading().attributions()) {
                Optional<Entity> speaker = names.speaker(read, attribution);
                speaker.ifPresent(entity -> tallies.computeIfAbsent(entity.id(), id -> new Tally(entity))
                        .add(read, attribution, names));
            }
        }
        List<Voice> voices = new ArrayList<>();
        tallies.values().forEach(tally -> voices.add(tally.voice()));
        voices.sort(LOUDEST_FIRST);
        return List.copyOf(voices);
    }

    /** How many attributions have a speaker who is not known. */
    static int unnamed(List<ReadDocument> documents, Names names) {
        int count = 0;
        for (ReadDocument read : documents) {
            for (Attribution attribution : read.reading().attributions()) {
                count += names.speaker(read, attribution).isEmpty() ? 1 : 0;
            }
        }
        return count;
    }

    private static final class Tally {
        private final Entity entity;
        private final Set<String> outlets = new HashSet<>();
        private final Set<String> documents = new HashSet<>();
        private Optional<Passage> first = Optional.empty();
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
            if (first.isEmpty()) {
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
