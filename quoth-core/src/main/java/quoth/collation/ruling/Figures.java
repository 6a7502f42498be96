package quoth.collation.ruling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import quoth.collation.Entity;
import quoth.collation.entity.BareName;
import quoth.document.Span;
import quoth.document.TextQuote;

/** Finds whom designations mean among the entities of single documents. */
final class Figures {

    private final List<RuledReading> readings;
    private final Map<String, List<RuledReading>> byName = new HashMap<>();
    private final Map<String, List<RuledReading>> byFullName = new HashMap<>();
    private final Map<String, RuledReading> byId = new HashMap<>();
    private final Map<String, RuledReading> byUri = new HashMap<>();

    /** Of readings in the pile's order. */
    Figures(List<RuledReading> readings) {
        this.readings = readings;
        for (RuledReading reading : readings) {
            byId.put(reading.document().id(), reading);
            byUri.put(reading.document().uri(), reading);
            byName.computeIfAbsent(reading.document().name(), name -> new ArrayList<>())
                    .add(reading);
            new TreeSet<>(reading.bareNames()).forEach(name -> index(name, reading));
        }
    }

    private void index(String bare, RuledReading reading) {
        List<RuledReading> called = byFullName.computeIfAbsent(bare, name -> new ArrayList<>());
        if (!called.contains(reading)) {
            called.add(reading);
        }
    }

    List<RuledReading> readings() {
        return readings;
    }

    /** The reading that a figure stands in. */
    RuledReading reading(Entity.Member member) {
        return Optional.ofNullable(byId.get(member.document())).orElseThrow();
    }

    /** Notes that a document calls somebody so from now on. */
    void add(RuledReading reading, int index) {
        index(reading.bareNames().get(index), reading);
    }

    /** Whom a designation means, and what of it was not found. */
    Found find(Designation designation) {
        String bare = BareName.of(designation.name()).words();
        return designation.places().isEmpty() ? everywhere(bare, designation) : inPlaces(bare, designation);
    }

    /** Whoever is called one of these names in full, in the pile's order of each name. */
    Set<Entity.Member> calledInFull(Collection<String> names) {
        Set<Entity.Member> members = new LinkedHashSet<>();
        for (String name : names) {
            String bare = BareName.of(name).words();
            byFullName
                    .getOrDefault(bare, List.of())
                    .forEach(reading -> members.addAll(members(reading, reading.calledInFull(bare))));
        }
        return members;
    }

    private Found everywhere(String bare, Designation designation) {
        Set<Entity.Member> members = new LinkedHashSet<>();
        if (!bare.isEmpty()) {
            byFullName
                    .getOrDefault(bare, List.of())
                    .forEach(reading -> members.addAll(members(reading, reading.calledInFull(bare))));
        }
        return new Found(
                members,
                members.isEmpty()
                        ? List.of("no document calls anybody \u201c" + designation.name() + "\u201d now")
                        : List.of());
    }

    private Found inPlaces(String bare, Designation designation) {
        Set<Entity.Member> members = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>();
        for (Place place : designation.places()) {
            locate(place, (reading, words) -> {
                        List<Integer> found = words.map(reading::mentioned).orElseGet(() -> reading.called(bare));
                        if (found.isEmpty()) {
                            missing.add(
                                    words.isPresent()
                                            ? "nobody is mentioned in \u201c"
                                                    + reading.document().words(words.get()) + "\u201d in "
                                                    + place.document().words() + " now"
                                            : place.document().words() + " calls nobody \u201c" + designation.name()
                                                    + "\u201d now");
                        }
                        members.addAll(members(reading, found));
                    })
                    .ifPresent(missing::add);
        }
        return new Found(members, missing);
    }

    /**
     * Finds a place and hands it on.
     *
     * @return why it was not found; empty when it was
     */
    Optional<String> locate(Place place, Visit visit) {
        DocumentAnchor anchor = place.document();
        List<RuledReading> candidates = candidates(anchor);
        if (candidates.isEmpty()) {
            return Optional.of(anchor.words() + " is not in the dossier");
        }
        if (candidates.size() > 1) {
            return Optional.of(candidates.size() + " documents are called " + anchor.words());
        }
        RuledReading reading = candidates.getFirst();
        Optional<TextQuote> quote = place.quote();
        Optional<Span> words = quote.flatMap(one -> one.find(reading.document().text()));
        if (quote.isPresent() && words.isEmpty()) {
            return Optional.of(
                    "the words \u201c" + quote.get().exact() + "\u201d no longer stand there in " + anchor.words());
        }
        visit.at(reading, words);
        return Optional.empty();
    }

    private List<RuledReading> candidates(DocumentAnchor anchor) {
        RuledReading found = byId.get(anchor.id());
        if (found == null) {
            found = byUri.get(anchor.uri());
        }
        return found == null ? byName.getOrDefault(anchor.name(), List.of()) : List.of(found);
    }

    private static List<Entity.Member> members(RuledReading reading, List<Integer> indices) {
        String document = reading.document().id();
        return indices.stream().map(index -> new Entity.Member(document, index)).toList();
    }

    /** What is done at a place. */
    @FunctionalInterface
    interface Visit {

        /** Called with the document and, where the place is words, where they stand. */
        void at(RuledReading reading, Optional<Span> words);
    }

    /**
     * Whom a designation means.
     *
     * @param members the figures
     * @param missing what was not found, in words
     */
    record Found(Set<Entity.Member> members, List<String> missing) {}
}
